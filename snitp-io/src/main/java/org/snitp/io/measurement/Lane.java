package org.snitp.io.measurement;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.snitp.indicators.progress.FigureSeries;

/**
 * A series of figures, with what is needed to tell revisions from duplicates, as the rules between documents do
 * ({@code SNITP-707}): who reported each figure first, on which day, in which set, and where; and where what counts of it
 * stands, in which set. The day of what counts, the series knows.
 */
final class Lane {

    /** Stands for the set of a row of CSV: there, what was reported on one day is one set. */
    static final int NO_SET = 0;

    /** Stands for the line of a report, where there is none. */
    static final int NONE = -1;

    /** One for all lanes: there may be a million of them. */
    private static final int[] NO_NUMBERS = {};

    private static final String[] NO_TEXTS = {};

    private final FigureSeries series;
    private final String indicator;

    /** The lines on which each figure was first reported. */
    private int[] lines = new int[2];

    /** Who reported each first, on which day, once one was replaced; of the others, the series knows it. */
    private String[] reporters = NO_TEXTS;

    private int[] days = NO_NUMBERS;
    private int known;

    /** The sets, where there are any. */
    private int[] sets = NO_NUMBERS;

    /** The lines of what counts, and its sets, where that is not what was first reported. */
    private int[] latestLines = NO_NUMBERS;

    private int[] latestSets = NO_NUMBERS;
    private int size;
    private boolean waiting;

    Lane(FigureSeries series, String indicator) {
        this.series = series;
        this.indicator = indicator;
    }

    /** Returns a text that stands for an indicator and a cell: hostile files cannot make many of them slow to look up. */
    static String key(String indicator, Map<String, String> cell) {
        StringBuilder key = new StringBuilder();
        append(key, indicator);
        Map<String, String> ordered = cell.size() > 1 ? new TreeMap<>(cell) : cell;
        for (Map.Entry<String, String> part : ordered.entrySet()) {
            append(key, part.getKey());
            append(key, part.getValue());
        }
        return key.toString();
    }

    private static void append(StringBuilder key, String part) {
        key.append(part.length()).append(' ').append(part);
    }

    FigureSeries series() {
        return series;
    }

    String indicator() {
        return indicator;
    }

    /** Tells whether a report of any period waits to be held to the rules. */
    boolean isWaiting() {
        return waiting;
    }

    void setWaiting(boolean now) {
        waiting = now;
    }

    /** Notes the first report at the next place. */
    void note(int line, int set) {
        if (size == lines.length) {
            lines = Arrays.copyOf(lines, size * 2);
        }
        lines[size] = line;
        if (set != NO_SET) {
            sets = sets.length < lines.length ? Arrays.copyOf(sets, lines.length) : sets;
            sets[size] = set;
        }
        size++;
    }

    /**
     * Notes another report at a place; the series does not have it yet.
     *
     * @return the line of the report of which it is no revision, which is the first one or the one that counts, or {@link #NONE}
     */
    int noteAnother(int at, String reporter, int day, int line, int set) {
        lookAtFirst();
        int latest = series.reportedOn(at);
        int clash = NONE;
        if (days[at] == day || isOf(sets, at, set) || !reporters[at].equals(reporter)) {
            clash = lines[at];
        } else if (latest == day || isOf(latestSets, at, set)) {
            clash = latestLines[at];
        }
        if (day > latest) {
            noteLatest(at, line, set);
        }
        return clash;
    }

    /** Notes who reported what, while none of these was replaced yet: the first that is finds this done. */
    private void lookAtFirst() {
        if (known < size) {
            if (reporters.length < lines.length) {
                reporters = Arrays.copyOf(reporters, lines.length);
                days = Arrays.copyOf(days, lines.length);
            }
            for (; known < size; known++) {
                reporters[known] = series.reportedBy(known);
                days[known] = series.reportedOn(known);
            }
        }
    }

    private static boolean isOf(int[] sets, int at, int set) {
        return set != NO_SET && at < sets.length && sets[at] == set;
    }

    private void noteLatest(int at, int line, int set) {
        if (at >= latestLines.length) {
            latestLines = Arrays.copyOf(latestLines, lines.length);
        }
        latestLines[at] = line;
        if (set != NO_SET) {
            latestSets = at < latestSets.length ? latestSets : Arrays.copyOf(latestSets, lines.length);
            latestSets[at] = set;
        }
    }

    String reporter(int at) {
        return reporters[at];
    }
}
