package org.snitp.measurements;

import java.util.Arrays;
import org.snitp.indicators.progress.FigureSeries;
import org.snitp.io.internal.twin.FastPathOf;

/**
 * A series of figures, with what is needed to tell revisions from duplicates, as the rules between documents do
 * ({@code SNITP-707}): on which day each figure was reported first, in which set, and where; and where what counts of it
 * stands, in which set. The day of what counts, the series knows.
 */
@FastPathOf(value = "org.snitp.model.rule.MeasuredOnce", heldBy = "FoldAgainstWholeFilesTest")
final class RevisionTracker {

    /** Stands for the set of a row of CSV: there, what was reported on one day is one set. */
    static final int NO_SET = 0;

    /** Stands for the line of a report, where there is none. */
    static final int NONE = -1;

    /** One for all lanes: there may be a million of them. */
    private static final int[] NO_NUMBERS = {};

    private final CellLanes cell;
    private final FigureSeries series;

    /** Whether the cell must be asked before anything is folded in. */
    private boolean disturbed;

    /** The lines on which each figure was first reported. */
    private int[] lines = new int[2];

    /** The day on which each was first reported, once one was replaced; of the others, the series knows it. */
    private int[] days = NO_NUMBERS;

    private int known;

    /** The sets, where there are any. */
    private int[] sets = NO_NUMBERS;

    /** The lines of what counts, and its sets, where that is not what was first reported. */
    private int[] latestLines = NO_NUMBERS;

    private int[] latestSets = NO_NUMBERS;
    private int size;

    RevisionTracker(CellLanes cell, FigureSeries series) {
        this.cell = cell;
        this.series = series;
    }

    CellLanes cell() {
        return cell;
    }

    /**
     * Returns whether reports of the cell wait to be held to the rules, or other institutions report of it as well. It is noted
     * here too, as to look at the cell of each row takes longer than all else that is done with most.
     */
    boolean isDisturbed() {
        return disturbed;
    }

    void setDisturbed(boolean now) {
        disturbed = now;
    }

    FigureSeries series() {
        return series;
    }

    /** The id of the institution that reports; empty if it is not known. */
    String reporter() {
        return series.reporter();
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
    int noteAnother(int at, int day, int line, int set) {
        lookAtFirst();
        int latest = series.reportedOn(at);
        int clash = NONE;
        if (days[at] == day || isOf(sets, at, set)) {
            clash = lines[at];
        } else if (latest == day || isOf(latestSets, at, set)) {
            clash = latestLines[at];
        }
        if (day > latest) {
            noteLatest(at, line, set);
        }
        return clash;
    }

    /** Notes when what was reported, while none of these was replaced yet: the first that is finds this done. */
    private void lookAtFirst() {
        if (known < size) {
            if (days.length < lines.length) {
                days = Arrays.copyOf(days, lines.length);
            }
            for (; known < size; known++) {
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

    /** The line on which the figure at a place was first reported. */
    int line(int at) {
        return lines[at];
    }

    /** The line on which what counts at a place stands. */
    int latestLine(int at) {
        return at < latestLines.length && latestLines[at] > 0 ? latestLines[at] : lines[at];
    }
}
