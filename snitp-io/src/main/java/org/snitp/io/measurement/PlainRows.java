package org.snitp.io.measurement;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snitp.indicators.progress.PlainFigure;
import org.snitp.io.measurement.PlannedIndicators.Planned;
import org.snitp.model.time.Period;
import org.snitp.model.time.TimeFormatException;

/**
 * Folds in the rows that have nothing but a figure and with which certainly nothing is wrong: nearly all of most files. The
 * others are left to {@link OtherRows}.
 */
final class PlainRows {

    /** An indicator, with the rules for its figures and with its lanes, by the numbers of their cells. */
    private static final class Known {

        final String id;
        final SureRules rules;
        final Set<Waiting> waiting;

        @Nullable
        Lane[] lanes = new Lane[16];

        Known(Planned planned, Set<Waiting> waiting) {
            this.id = planned.indicator().getId();
            this.rules = new SureRules(planned);
            this.waiting = waiting;
        }
    }

    /** What a figure is of; one that waits to be held to the rules keeps back those behind it that may replace it. */
    private record Waiting(Lane lane, Period period) {}

    /** Periods that are remembered, so that hostile files cannot fill the memory with them; there are 240 of twelve years. */
    private static final int MOST_PERIODS = 10_000;

    private final FoldRun run;
    private final PlainColumns columns;
    private final PlainFigures figures;
    private final CellNumbers cells;
    private final TextTable<Known> indicators = new TextTable<>();
    private final TextTable<KnownPeriod> periods = new TextTable<>();

    /** By their plans. */
    private final Map<String, Set<Waiting>> waiting = new HashMap<>();

    PlainRows(CsvHead head, PlannedIndicators planned, FoldRun run) {
        this.run = run;
        this.columns = new PlainColumns(head);
        this.figures = new PlainFigures(
                head, columns, planned.institutions(), run.options().limits());
        this.cells = new CellNumbers(head, columns.dimensions());
        planned.all().stream()
                .filter(one -> SureRules.isCode(one.indicator().getId()))
                .filter(one -> one.span().isForward())
                .forEach(one -> indicators.add(
                        one.indicator().getId(),
                        new Known(one, waiting.computeIfAbsent(one.plan(), plan -> new HashSet<>()))));
    }

    /** Folds a row in, unless it is for others to judge. */
    boolean fold(CsvRow row) {
        Known indicator = indicator(row);
        KnownPeriod period = indicator == null ? null : period(row);
        Lane lane = indicator == null || period == null ? null : lane(indicator, row);
        if (indicator == null || period == null || lane == null) {
            return false;
        }
        boolean kept = lane.isWaiting() && indicator.waiting.contains(new Waiting(lane, period.period()));
        PlainFigure figure = kept || columns.hasMore(row) ? null : figures.read(row, period);
        if (figure != null
                && indicator.rules.admitPeriod(period.firstDay(), period.lastDay())
                && indicator.rules.admit(figure)) {
            run.add(lane, figure, row.line());
            return true;
        }
        lane.setWaiting(true);
        indicator.waiting.add(new Waiting(lane, period.period()));
        return false;
    }

    /** Notes that no row of a plan waits any more. */
    void goOn(String plan) {
        Set<Waiting> judged = waiting.getOrDefault(plan, new HashSet<>());
        judged.forEach(one -> one.lane().setWaiting(false));
        judged.clear();
    }

    private @Nullable Known indicator(CsvRow row) {
        return indicators.find(row.characters(), row.start(columns.indicator), row.end(columns.indicator));
    }

    private @Nullable KnownPeriod period(CsvRow row) {
        KnownPeriod known = periods.find(row.characters(), row.start(columns.period), row.end(columns.period));
        if (known != null) {
            return known;
        }
        String text = row.text(columns.period);
        try {
            KnownPeriod read = KnownPeriod.of(Period.parse(text));
            if (periods.size() < MOST_PERIODS) {
                periods.add(text, read);
            }
            return read;
        } catch (TimeFormatException e) {
            return null;
        }
    }

    private @Nullable Lane lane(Known indicator, CsvRow row) {
        int number = cells.find(row);
        if (number != CellNumbers.UNKNOWN && number < indicator.lanes.length && indicator.lanes[number] != null) {
            return indicator.lanes[number];
        }
        Map<String, String> cell = cells.cell(row);
        if (!indicator.rules.admitCell(cell)) {
            return null;
        }
        int at = number == CellNumbers.UNKNOWN ? cells.add(row) : number;
        if (at >= indicator.lanes.length) {
            indicator.lanes = Arrays.copyOf(indicator.lanes, Math.max(at + 1, indicator.lanes.length * 2));
        }
        Lane lane = run.lane(indicator.id, cell);
        indicator.lanes[at] = lane;
        return lane;
    }
}
