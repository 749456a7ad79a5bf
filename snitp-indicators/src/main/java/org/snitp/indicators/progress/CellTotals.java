package org.snitp.indicators.progress;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
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
import org.snitp.model.measurement.CellOrder;
import org.snitp.model.measurement.Disaggregation;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.time.Period;

/**
 * Computes one total for each period: the reported total or, without one, the sum of the cells along the fewest dimensions,
 * if none is missing. A category is never added together with its parts, such as a region with its counties. Incomplete categories make no total, and neither do breakdowns that contradict each other, which
 * {@link CellSums} reports.
 */
final class CellTotals {

    private static final int MAX_NAMED = 5;

    /** The sum of the cells along the same dimensions. */
    private record Level(
            Set<String> along,
            Optional<Entry> sum,
            List<String> missing,
            List<Omission> leftOut,
            String known,
            Optional<Remark> count) {

        boolean isComplete() {
            return missing.isEmpty();
        }
    }

    /** The reports of one period along the same dimensions, by cell. */
    private record Breakdown(Set<String> along, List<Slot> cells) {}

    /** The existing cells of a breakdown, and some of the missing ones. */
    private record Cells(List<Map<String, String>> there, Set<Map<String, String>> added, List<String> missing) {}

    private final String reporter;
    private final Optional<MeasureType> type;
    private final BigDecimal factor;
    private final Addition addition;
    private final Disaggregation disaggregation;
    private final SortedMap<Period, PeriodTotal> totals = new TreeMap<>();

    /** The cells of the previous period, by dimensions. */
    private final Map<Set<String>, Cells> lastCells = new HashMap<>();

    /** The names of the cells that were left out: each is one object in all periods, and is spelled once. */
    private final IdentityHashMap<Map<String, String>, String> names = new IdentityHashMap<>();

    CellTotals(Part part, Indicator indicator) {
        this.reporter = part.reporter();
        this.type = indicator.getMeasure().map(Measure::getType);
        this.factor = indicator.getMeasure().map(Measure::quotientFactor).orElse(BigDecimal.ONE);
        this.addition = new Addition(type);
        this.disaggregation = new Disaggregation(indicator.getDisaggregation());
        breakdowns(part).forEach((period, known) -> totals.put(period, total(period, known, part.ownCategory())));
    }

    /** Returns the reports of each period: the total first, then the cells along the fewest dimensions. */
    private static SortedMap<Period, List<Breakdown>> breakdowns(Part part) {
        Map<Period, List<Breakdown>> periods = new HashMap<>();
        Set<String> along = Set.of();
        for (Map.Entry<Map<String, String>, SortedMap<Period, Slot>> cell :
                part.cells().entrySet()) {
            Set<String> own = cell.getKey().keySet();
            // Cells along the same dimensions are adjacent.
            along = along.equals(own) ? along : new TreeSet<>(own);
            for (Map.Entry<Period, Slot> slot : cell.getValue().entrySet()) {
                cells(periods.computeIfAbsent(slot.getKey(), unused -> new ArrayList<>()), along)
                        .add(slot.getValue());
            }
        }
        return new TreeMap<>(periods);
    }

    /** Returns the list of the cells along some dimensions, which belong to the last breakdown or to a new one. */
    private static List<Slot> cells(List<Breakdown> known, Set<String> along) {
        if (known.isEmpty() || !known.get(known.size() - 1).along().equals(along)) {
            known.add(new Breakdown(along, new ArrayList<>()));
        }
        return known.get(known.size() - 1).cells();
    }

    private PeriodTotal total(Period period, List<Breakdown> known, Map<Period, Slot> ownCategory) {
        Breakdown first = known.get(0);
        Slot total = first.along().isEmpty() ? first.cells().get(0) : ownCategory.get(period);
        return total == null
                ? combine(period, known.stream().map(one -> level(period, one)).toList())
                : PeriodTotal.of(total.entry(type), List.of(), List.of());
    }

    /** The total of each reported period. */
    SortedMap<Period, PeriodTotal> totals() {
        return totals;
    }

    private Level level(Period period, Breakdown breakdown) {
        // Lists, as each cell occurs once: to hash each cell of each period would take as long as all the rest.
        List<Map<String, String>> addable = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        Set<Map<String, String>> nothing = new TreeSet<>(CellOrder.ORDER);
        List<Omission> leftOut = new ArrayList<>();
        List<Map<String, String>> there = new ArrayList<>();
        boolean applies = false;
        String when = period.toString();
        for (Slot cell : breakdown.cells()) {
            Entry entry = cell.entry(type);
            Optional<Omission.Reason> obstacle = addition.obstacle(entry);
            if (obstacle.isEmpty()) {
                addable.add(cell.cell());
                entries.add(entry);
            } else {
                leftOut.add(new Omission(name(when, cell.cell()), obstacle.get()));
            }
            applies |= !entry.notApplicable();
            if (obstacle.isEmpty() || isNothing(obstacle.get())) {
                there.add(cell.cell());
            }
            if (obstacle.isPresent() && isNothing(obstacle.get())) {
                nothing.add(cell.cell());
            }
        }
        if (!nothing.isEmpty()) {
            there.removeIf(cell -> nothing.contains(cell) && isAbove(cell, addable));
        }
        Cells cells = cells(breakdown.along(), there);
        List<Entry> used = cells.added().isEmpty() ? entries : new ArrayList<>();
        for (int i = 0; !cells.added().isEmpty() && i < entries.size(); i++) {
            if (cells.added().contains(addable.get(i))) {
                used.add(entries.get(i));
            }
        }
        List<String> missing = cells.missing();
        Optional<Entry> sum = used.isEmpty() ? Optional.empty() : Optional.of(addition.sum(period, used));
        Optional<Remark> count = used.isEmpty() ? Optional.empty() : addition.count(period, used);
        String known = sum.flatMap(entry -> entry.single(factor))
                .map(number -> addition.isOfTruths()
                        ? MeasureText.spelling(number)
                        : Arithmetic.plain(number).toPlainString())
                .orElse("");
        if (sum.isEmpty() && missing.isEmpty()) {
            sum = Optional.of(Entry.empty(period, !applies));
        }
        return new Level(breakdown.along(), sum, missing, leftOut, known, count);
    }

    /** Returns whether parts of a cell without a figure have figures. */
    private boolean isAbove(Map<String, String> cell, Collection<Map<String, String>> others) {
        return !disaggregation.nested(cell.keySet()).isEmpty()
                && !disaggregation.parts(cell, others).isEmpty();
    }

    /**
     * Returns the cells that are added, none of them if all are, and the missing ones. If the same cells exist as in the previous
     * period, the same are missing.
     */
    private Cells cells(Set<String> along, List<Map<String, String>> there) {
        Cells known = lastCells.get(along);
        if (known == null || !known.there().equals(there)) {
            Set<Map<String, String>> added =
                    disaggregation.nested(along).isEmpty() ? Set.of() : new TreeSet<>(CellOrder.ORDER);
            if (!disaggregation.nested(along).isEmpty()) {
                added.addAll(disaggregation.added(there));
            }
            known = new Cells(there, added, disaggregation.missing(along, there, MAX_NAMED));
            lastCells.put(along, known);
        }
        return known;
    }

    /** Returns whether an omitted part adds nothing to a total. */
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
        List<Remark> remarks = new ArrayList<>();
        disaggregation
                .unlisted(first.along())
                .ifPresent(dimensions ->
                        remarks.add(Remark.of(Remark.Kind.CATEGORIES_UNLISTED, "dimensions", dimensions)));
        first.count().ifPresent(remarks::add);
        return PeriodTotal.of(first.sum().orElseThrow(), leftOut, remarks);
    }

    private static boolean disagree(Level one, Level other) {
        return !one.known().isEmpty()
                && !other.known().isEmpty()
                && !one.known().equals(other.known());
    }

    private Remark missing(Period period, Level level) {
        return new Remark(
                addition.isOfTruths() ? Remark.Kind.CATEGORIES_UNANSWERED : Remark.Kind.CATEGORIES_MISSING,
                Map.of(
                        "what", reporter.isEmpty() ? period.toString() : period + " " + reporter,
                        "dimensions", String.join(" × ", level.along()),
                        "missing", String.join("; ", level.missing()),
                        "sum", level.known()));
    }

    private String name(String period, Map<String, String> cell) {
        return cell.isEmpty() ? period : period + " " + names.computeIfAbsent(cell, Disaggregation::name);
    }

    /** The period and the cell of a measurement, such as {@code 2025 county=AB, sex=f}. */
    static String name(Measurement measurement) {
        return name(measurement.getPeriod(), measurement.getDimensions());
    }

    /** The period and a cell, in the same form. */
    static String name(Period period, Map<String, String> cell) {
        return cell.isEmpty() ? period.toString() : period + " " + Disaggregation.name(cell);
    }
}
