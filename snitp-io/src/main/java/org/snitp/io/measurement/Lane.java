package org.snitp.io.measurement;

import java.util.Arrays;
import org.snitp.indicators.progress.FigureSeries;

/**
 * A series of figures, with what is needed to tell revisions from duplicates, as the rules between documents do
 * ({@code SNITP-707}): who reported each figure first, on which day, in which set, and where.
 */
final class Lane {

    /** Stands for the set of a row of CSV: there, what was reported on one day is one set. */
    static final int NO_SET = 0;

    private final FigureSeries series;
    private final String indicator;

    /** The lines on which each figure was first reported. */
    private int[] lines = new int[4];

    /** Who reported each first, on which day, once one was replaced; of the others, the series knows it. */
    private String[] reporters = {};

    private int[] days = {};
    private int known;

    /** The sets, where there are any. */
    private int[] sets = {};

    private int size;
    private boolean waiting;

    Lane(FigureSeries series, String indicator) {
        this.series = series;
        this.indicator = indicator;
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

    /** Tells whether a report is no revision of the first one at its place; the series does not have it yet. */
    boolean clashes(int at, String reporter, int day, int set) {
        if (known < size) {
            // None of these was replaced yet: the first that is finds this done.
            if (reporters.length < lines.length) {
                reporters = Arrays.copyOf(reporters, lines.length);
                days = Arrays.copyOf(days, lines.length);
            }
            for (; known < size; known++) {
                reporters[known] = series.reportedBy(known);
                days[known] = series.reportedOn(known);
            }
        }
        return days[at] == day
                || (set != NO_SET && at < sets.length && sets[at] == set)
                || !reporters[at].equals(reporter);
    }

    String reporter(int at) {
        return reporters[at];
    }

    int line(int at) {
        return lines[at];
    }
}
