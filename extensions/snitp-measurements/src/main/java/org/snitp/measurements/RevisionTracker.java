package org.snitp.measurements;

import java.util.Arrays;
import org.snitp.indicators.progress.FigureSeries;
import org.snitp.indicators.progress.PlainFigure;
import org.snitp.io.internal.twin.FastPathOf;

/**
 * Tracks the first and the current report of each figure of a series, so that revisions can be distinguished from
 * duplicates as in the rules between documents ({@code SNITP-707}): the day and the line of the first report, and the line
 * of the current one. The series stores the day of the current one. Whether a report is of the set that is being read, its
 * line tells, as a set has its lines for itself and all sets before it stand above.
 */
@FastPathOf(value = "org.snitp.model.rule.MeasuredOnce", heldBy = "FoldAgainstWholeFilesTest")
final class RevisionTracker {

    /** In place of the line on which its set begins, of a row of CSV, where the rows reported on one day are one set. */
    static final int NO_SET = Integer.MAX_VALUE;

    /** The line of a missing report. */
    static final int NONE = -1;

    /** Shared by all lanes, of which there may be a million. */
    private static final int[] NO_NUMBERS = {};

    private final CellLanes cell;
    private final FigureSeries series;

    /** Whether the cell needs further checks before anything is accumulated. */
    private boolean disturbed;

    /** Whether a figure was reported several times, and once without a day. */
    private boolean undated;

    /** The lines on which each figure was first reported. */
    private int[] lines = new int[2];

    /** The day on which each was first reported, once one was replaced; otherwise the series has it. */
    private int[] days = NO_NUMBERS;

    private int known;

    /** The lines of the current reports, if they are not the first ones. */
    private int[] latestLines = NO_NUMBERS;

    private int size;

    RevisionTracker(CellLanes cell, FigureSeries series) {
        this.cell = cell;
        this.series = series;
    }

    CellLanes cell() {
        return cell;
    }

    /**
     * Returns whether reports of the cell wait for the rules, or other institutions report it as well. Stored here as well,
     * because a lookup of the cell for each row would be slow.
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

    /** The id of the reporting institution; empty if unknown. */
    String reporter() {
        return series.reporter();
    }

    /** Records the first report at the next index. */
    void note(int line) {
        if (size == lines.length) {
            lines = Arrays.copyOf(lines, size * 2);
        }
        lines[size++] = line;
    }

    /**
     * Records another report at an index; the series does not have it yet.
     *
     * @param setLine the line on which the set of the report begins, or {@link #NO_SET}
     * @return the line of the first or the current report if this one does not revise it, or {@link #NONE}
     */
    int noteAnother(int at, int day, int line, int setLine) {
        lookAtFirst();
        undated |= day == PlainFigure.NO_DAY || days[at] == PlainFigure.NO_DAY;
        int latest = series.reportedOn(at);
        int clash = NONE;
        if (days[at] == day || lines[at] >= setLine) {
            clash = lines[at];
        } else if (latest == day || (at < latestLines.length && latestLines[at] >= setLine)) {
            clash = latestLines[at];
        }
        if (day > latest) {
            noteLatest(at, line);
        }
        return clash;
    }

    /** Records the days of the first reports before the first figure is replaced. */
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

    private void noteLatest(int at, int line) {
        if (at >= latestLines.length) {
            latestLines = Arrays.copyOf(latestLines, lines.length);
        }
        latestLines[at] = line;
    }

    /** Returns whether a figure was reported several times, and once without a day. */
    boolean isUndated() {
        return undated;
    }

    /** The line on which the figure at an index was first reported. */
    int line(int at) {
        return lines[at];
    }

    /** The line of the current report at an index. */
    int latestLine(int at) {
        return at < latestLines.length && latestLines[at] > 0 ? latestLines[at] : lines[at];
    }
}
