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
    private String[] reporters = new String[4];
    private int[] days = new int[4];
    private int[] lines = new int[4];

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

    /** Tells whether nothing was reported before at a place of the series. */
    boolean isNew(int at) {
        return at == size;
    }

    /** Notes the first report at the next place. */
    void note(String reporter, int day, int line, int set) {
        if (size == lines.length) {
            reporters = Arrays.copyOf(reporters, size * 2);
            days = Arrays.copyOf(days, size * 2);
            lines = Arrays.copyOf(lines, size * 2);
        }
        reporters[size] = reporter;
        days[size] = day;
        lines[size] = line;
        if (set != NO_SET) {
            sets = sets.length < lines.length ? Arrays.copyOf(sets, lines.length) : sets;
            sets[size] = set;
        }
        size++;
    }

    /** Tells whether a report is no revision of the first one at its place. */
    boolean clashes(int at, String reporter, int day, int set) {
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
