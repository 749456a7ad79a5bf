package org.snitp.measurements;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snitp.indicators.progress.PlainFigure;
import org.snitp.io.internal.twin.FastPathOf;
import org.snitp.measurements.PlannedIndicators.Planned;
import org.snitp.model.time.Period;
import org.snitp.model.time.TimeFormatException;

/**
 * Accumulates rows that have only a figure and are certainly valid: nearly all rows of most files. The others are left to
 * {@link SlowPathRows}.
 */
@FastPathOf(value = "org.snitp.measurements.SlowPathRows", heldBy = "FoldAgainstWholeFilesTest")
final class FastPathRows {

    /** An indicator with the rules for its figures, and its lanes by cell number. */
    private static final class Known {

        final String id;
        final FastPathRules rules;
        final Held held;

        private @Nullable CellLanes[] lanes = new CellLanes[16];

        /** The lane of each cell that was used last: nearly always, the next figure of the cell belongs to it. */
        private @Nullable RevisionTracker[] recent = new RevisionTracker[16];

        Known(Planned planned, Held held) {
            this.id = planned.indicator().getId();
            this.rules = new FastPathRules(planned);
            this.held = held;
        }

        /** Returns the lanes of a cell, or null if it has none or no number. */
        @Nullable
        CellLanes lanes(int number) {
            return number >= 0 && number < lanes.length ? lanes[number] : null;
        }

        void put(int number, CellLanes ofCell) {
            if (number >= lanes.length) {
                lanes = Arrays.copyOf(lanes, Math.max(number + 1, lanes.length * 2));
                recent = Arrays.copyOf(recent, lanes.length);
            }
            lanes[number] = ofCell;
        }

        @Nullable
        RevisionTracker recent(int number) {
            return number >= 0 && number < recent.length ? recent[number] : null;
        }

        void setRecent(int number, @Nullable RevisionTracker lane) {
            if (number >= 0 && number < recent.length) {
                recent[number] = lane;
            }
        }
    }

    /** The identity of a figure. A figure that waits for the rules delays later ones that may replace it. */
    private record Waiting(CellLanes lanes, Period period) {}

    /** The waiting rows of a plan. */
    private static final class Held {

        final Set<Waiting> rows = new HashSet<>();

        /** The keys of lanes that do not exist yet because their figures wait. */
        final Set<String> keys = new HashSet<>();

        void release() {
            rows.forEach(one -> one.lanes().setWaiting(false));
            rows.clear();
            keys.clear();
        }
    }

    /** The maximum number of cached periods, so that hostile files cannot fill the memory; twelve years have 240. */
    private static final int MAX_PERIODS = 10_000;

    /**
     * The maximum number of numbered cells; the lanes of others are looked up, so that no indicator reserves room for all
     * cells of the file.
     */
    private static final int MAX_NUMBERED = 1 << 15;

    private final LoadSession run;
    private final CsvHead head;
    private final FastPathColumns columns;
    private final CompactFigures figures;
    private final CellNumbers cells;
    private final CharSequenceMap<Known> indicators = new CharSequenceMap<>();
    private final CharSequenceMap<PeriodDays> periods = new CharSequenceMap<>();

    /** By plan. */
    private final Map<String, Held> held = new HashMap<>();

    FastPathRows(CsvHead head, PlannedIndicators planned, LoadSession run) {
        this.run = run;
        this.head = head;
        this.columns = new FastPathColumns(head);
        this.figures = new CompactFigures(head, columns, planned.institutions(), run.options());
        this.cells = new CellNumbers(head, columns.dimensions());
        planned.all().stream()
                .filter(one -> FastPathRules.isCode(one.indicator().getId()))
                .filter(one -> one.span().isForward())
                .forEach(one -> indicators.add(
                        one.indicator().getId(), new Known(one, held.computeIfAbsent(one.plan(), plan -> new Held()))));
    }

    /** Accumulates a row, unless it must be checked by others. */
    boolean fold(CsvRow row) {
        Known indicator = indicator(row);
        PeriodDays period = indicator == null ? null : period(row);
        if (indicator == null || period == null) {
            return false;
        }
        int number = cells.find(row);
        RevisionTracker recent = indicator.recent(number);
        PlainFigure figure = recent == null || recent.isDisturbed() ? null : figure(row, indicator, period);
        if (recent != null && figure != null && run.addAtOnce(recent, figure, row, head)) {
            return true;
        }
        CellLanes lanes = indicator.lanes(number);
        if (lanes == null) {
            return foldUnnumbered(row, indicator, period);
        }
        boolean folded = fold(row, indicator, period, lanes);
        indicator.setRecent(number, lanes.recent());
        return folded;
    }

    private boolean fold(CsvRow row, Known indicator, PeriodDays period, CellLanes lanes) {
        boolean kept = lanes.isWaiting() && indicator.held.rows.contains(new Waiting(lanes, period.period()));
        PlainFigure figure = kept ? null : figure(row, indicator, period);
        if (figure != null) {
            run.add(lanes, figure, row, head);
            return true;
        }
        lanes.setWaiting(true);
        indicator.held.rows.add(new Waiting(lanes, period.period()));
        return false;
    }

    /**
     * Accumulates a row of a cell without a number. The cell is numbered with its first figure: rows without one leave
     * nothing.
     */
    private boolean foldUnnumbered(CsvRow row, Known indicator, PeriodDays period) {
        Map<String, String> cell = cells.cell(row);
        if (!indicator.rules.admitCell(cell)) {
            return false;
        }
        String key = CellLanes.key(indicator.id, cell);
        CellLanes lanes = run.find(key);
        if (lanes != null) {
            number(row, indicator, lanes);
            return fold(row, indicator, period, lanes);
        }
        PlainFigure figure = indicator.held.keys.contains(key) ? null : figure(row, indicator, period);
        if (figure == null) {
            indicator.held.keys.add(key);
            return false;
        }
        CellLanes first = run.newLanes(key, indicator.id, cell);
        number(row, indicator, first);
        run.add(first, figure, row, head);
        return true;
    }

    private @Nullable PlainFigure figure(CsvRow row, Known indicator, PeriodDays period) {
        PlainFigure figure = columns.hasMore(row) ? null : figures.read(row, period);
        return figure != null
                        && indicator.rules.admitPeriod(period.firstDay(), period.lastDay())
                        && indicator.rules.admit(figure)
                ? figure
                : null;
    }

    private void number(CsvRow row, Known indicator, CellLanes lanes) {
        int number = cells.find(row);
        if (number == CellNumbers.UNKNOWN && cells.size() < MAX_NUMBERED) {
            number = cells.add(row);
        }
        if (number != CellNumbers.UNKNOWN) {
            indicator.put(number, lanes);
        }
    }

    /** Records that no row of a plan waits any more. */
    void goOn(String plan) {
        held.getOrDefault(plan, new Held()).release();
    }

    private @Nullable Known indicator(CsvRow row) {
        return indicators.find(row.characters(), row.start(columns.indicator), row.end(columns.indicator));
    }

    private @Nullable PeriodDays period(CsvRow row) {
        PeriodDays known = periods.find(row.characters(), row.start(columns.period), row.end(columns.period));
        if (known != null) {
            return known;
        }
        String text = row.text(columns.period);
        try {
            PeriodDays read = PeriodDays.of(Period.parse(text));
            if (periods.size() < MAX_PERIODS) {
                periods.add(text, read);
            }
            return read;
        } catch (TimeFormatException e) {
            return null;
        }
    }
}
