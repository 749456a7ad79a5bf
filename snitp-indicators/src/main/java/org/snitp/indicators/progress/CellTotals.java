package org.snitp.indicators.progress;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.measurement.Disaggregation;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.time.Period;

/**
 * Makes one total of each period: the total where it is reported, else what the cells along the fewest dimensions make
 * together of which none is missing. Of some categories alone no total is made, and none of breakdowns that contradict each
 * other, which {@link CellSums} tells.
 */
final class CellTotals {

    private static final int MOST_NAMED = 5;

    /** What the cells along the same dimensions make together. */
    private record Level(
            Set<String> along, Optional<Entry> sum, List<String> missing, List<Omission> leftOut, String known) {

        boolean isComplete() {
            return missing.isEmpty();
        }
    }

    private final String reporter;
    private final Optional<MeasureType> type;
    private final Addition addition;
    private final Disaggregation disaggregation;
    private final SortedMap<Period, PeriodTotal> totals = new TreeMap<>();

    CellTotals(Part part, Indicator indicator) {
        this.reporter = part.reporter();
        this.type = indicator.getMeasure().map(Measure::getType);
        this.addition = new Addition(type);
        this.disaggregation = new Disaggregation(indicator.getDisaggregation());
        // The cells of a period stay in the order of the reports: the total, if there is one, is the first.
        SortedMap<Period, List<Measurement>> periods = new TreeMap<>();
        part.cells()
                .values()
                .forEach(slots ->
                        slots.forEach((period, slot) -> periods.computeIfAbsent(period, unused -> new ArrayList<>())
                                .add(slot.latest())));
        periods.forEach((period, cells) -> {
            Optional<Measurement> total = Optional.of(cells.get(0))
                    .filter(first -> first.getDimensions().isEmpty())
                    .or(() ->
                            Optional.ofNullable(part.ownCategory().get(period)).map(Slot::latest));
            totals.put(
                    period,
                    total.map(stated -> PeriodTotal.of(Entry.of(period, stated, type), List.of(), List.of()))
                            .orElseGet(() -> combine(period, levels(period, cells))));
        });
    }

    /** The total of each period of which something is reported. */
    SortedMap<Period, PeriodTotal> totals() {
        return totals;
    }

    private List<Level> levels(Period period, List<Measurement> cells) {
        Map<Set<String>, List<Measurement>> levels = new LinkedHashMap<>();
        Set<String> last = Set.of();
        for (Measurement cell : cells) {
            Set<String> along = cell.getDimensions().keySet();
            // Cells along the same dimensions stand together.
            last = last.equals(along) ? last : new TreeSet<>(along);
            levels.computeIfAbsent(last, unused -> new ArrayList<>()).add(cell);
        }
        return levels.entrySet().stream()
                .map(level -> level(period, level.getKey(), level.getValue()))
                .toList();
    }

    private Level level(Period period, Set<String> along, List<Measurement> cells) {
        List<Entry> used = new ArrayList<>();
        List<Omission> leftOut = new ArrayList<>();
        List<Map<String, String>> there = new ArrayList<>();
        boolean applies = false;
        for (Measurement cell : cells) {
            Entry entry = Entry.of(period, cell, type);
            Optional<Omission.Reason> obstacle = addition.obstacle(entry);
            obstacle.ifPresentOrElse(reason -> leftOut.add(new Omission(name(cell), reason)), () -> used.add(entry));
            applies |= !entry.notApplicable();
            if (obstacle.isEmpty() || isNothing(obstacle.get())) {
                there.add(cell.getDimensions());
            }
        }
        List<String> missing = disaggregation.missing(along, there, MOST_NAMED);
        Optional<Entry> sum = used.isEmpty() ? Optional.empty() : Optional.of(addition.sum(period, used));
        String known = sum.flatMap(entry -> entry.single(type))
                .map(number -> Arithmetic.plain(number).toPlainString())
                .orElse("");
        if (sum.isEmpty() && missing.isEmpty()) {
            sum = Optional.of(Entry.empty(period, !applies));
        }
        return new Level(along, sum, missing, leftOut, known);
    }

    /** Returns whether what is left out adds nothing to a total. */
    private static boolean isNothing(Omission.Reason reason) {
        return reason == Omission.Reason.NOT_APPLICABLE || reason == Omission.Reason.ZERO_DENOMINATOR;
    }

    private PeriodTotal combine(Period period, List<Level> levels) {
        Level first = levels.stream().filter(Level::isComplete).findFirst().orElse(levels.get(0));
        List<Omission> leftOut = new ArrayList<>(first.leftOut());
        levels.stream()
                .filter(level -> !level.equals(first))
                .forEach(level -> leftOut.add(new Omission(
                        period + " " + String.join(" × ", level.along()), Omission.Reason.OTHER_BREAKDOWN)));
        if (!first.isComplete()) {
            boolean nothing = first.known().isEmpty();
            return nothing
                    ? PeriodTotal.of(Entry.empty(period, false), leftOut, List.of())
                    : PeriodTotal.lacking(first.known(), leftOut, List.of(missing(period, first)));
        }
        boolean contradicted = addition.isOfValues()
                && levels.stream().anyMatch(level -> level.isComplete() && disagree(level, first));
        if (contradicted) {
            return PeriodTotal.lacking("", first.leftOut(), List.of());
        }
        List<Remark> remarks = disaggregation
                .unlisted(first.along())
                .map(dimensions -> List.of(Remark.of(Remark.Kind.CATEGORIES_UNLISTED, "dimensions", dimensions)))
                .orElse(List.of());
        return PeriodTotal.of(first.sum().orElseThrow(), leftOut, remarks);
    }

    private static boolean disagree(Level one, Level other) {
        return !one.known().isEmpty()
                && !other.known().isEmpty()
                && !one.known().equals(other.known());
    }

    private Remark missing(Period period, Level level) {
        return new Remark(
                Remark.Kind.CATEGORIES_MISSING,
                Map.of(
                        "what", reporter.isEmpty() ? period.toString() : period + " " + reporter,
                        "dimensions", String.join(" × ", level.along()),
                        "missing", String.join("; ", level.missing()),
                        "sum", level.known()));
    }

    /** The period and the cell of a measurement, as in {@code 2025 county=AB, sex=f}. */
    static String name(Measurement measurement) {
        String cell = Disaggregation.name(measurement.getDimensions());
        return cell.isEmpty() ? measurement.getPeriod().toString() : measurement.getPeriod() + " " + cell;
    }
}
