package org.snitp.indicators.disclosure;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.snitp.indicators.disclosure.Contradiction.Kind;
import org.snitp.indicators.disclosure.Suppression.Reason;
import org.snitp.model.indicator.Baseline;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.measurement.Disaggregation;
import org.snitp.model.time.Period;
import org.snitp.model.time.TimeSpan;

/**
 * The counts of one indicator, and how they add up: over categories, over the periods in a longer one, over periods to the
 * overall value and, for cumulative values, from one period to the next.
 */
final class CountTable {

    private final AdditiveTable table;
    private final Disaggregation disaggregation;
    private final CellGrid cells;
    private final Map<Integer, CountCell> names = new HashMap<>();
    private final Map<Contradiction, Integer> contradictions = new LinkedHashMap<>();
    private final Set<Period> periods = new HashSet<>();
    private boolean periodsAddUp;
    private boolean irregular;

    /**
     * Creates a table.
     *
     * @param reported the counts by cell and period; cells along fewer dimensions first
     * @param disaggregation the dimensions of the indicator
     * @param recentFrom the first year that no earlier publication covers, as far as is known
     */
    CountTable(
            Map<Map<String, String>, SortedMap<Period, BigDecimal>> reported,
            Disaggregation disaggregation,
            int recentFrom) {
        this.disaggregation = disaggregation;
        this.cells = new CellGrid(disaggregation);
        this.table = new AdditiveTable();
        reported.forEach((cell, periods) -> periods.forEach((period, value) -> put(cell, period, value, recentFrom)));
        addTotals(recentFrom);
        cells.forEachSum((whole, along, period, figure, parts) -> {
            if (!table.relate(figure, parts)) {
                contradictions.put(
                        new Contradiction(CountCell.of(period, whole), Kind.CATEGORIES_EXCEED_TOTAL, along), figure);
            }
        });
        irregular = cells.isIrregular();
    }

    private void put(Map<String, String> cell, Period period, BigDecimal value, int recentFrom) {
        int figure = table.add(value);
        if (period.getEnd().getYear() < recentFrom) {
            table.age(figure);
        }
        if (value.signum() < 0) {
            contradictions.put(new Contradiction(CountCell.of(period, cell), Kind.NEGATIVE, Set.of()), figure);
        }
        cells.put(cell, period, figure);
        periods.add(period);
        names.put(figure, CountCell.of(period, cell));
    }

    /** If a total is not reported, the cells along the fewest dimensions make one. */
    private void addTotals(int recentFrom) {
        for (Period period : cells.periodsWithoutTotal()) {
            BigDecimal sum =
                    cells.partsOfTotal(period).stream().map(table::value).reduce(BigDecimal.ZERO, BigDecimal::add);
            put(Map.of(), period, sum, recentFrom);
        }
    }

    /** Declares that a figure was computed from figures of different periods whose relation the table does not know. */
    void setIrregular() {
        irregular = true;
    }

    /** Declares that the values of periods add up to those of longer ones. */
    void relatePeriods() {
        periodsAddUp = true;
        cells.forEachLongerPeriod((cell, period, figure, parts) -> {
            if (!table.relate(figure, parts)) {
                contradictions.put(
                        new Contradiction(CountCell.of(period, cell), Kind.PERIODS_EXCEED_TOTAL, Set.of()), figure);
            }
        });
    }

    /** Declares that each value includes the earlier one, so that the difference can be computed. */
    void relateGrowth(Indicator indicator) {
        cells.forEachStep((cell, period, figure, before) -> {
            if (!table.relate(figure, List.of(before))) {
                contradictions.put(new Contradiction(CountCell.of(period, cell), Kind.FELL, Set.of()), figure);
            }
        });
        Map.Entry<Period, Integer> first = cells.of(Map.of()).firstEntry();
        if (first == null) {
            return;
        }
        Optional<BigDecimal> baseline = known(indicator, first.getKey());
        if (baseline.isPresent() && !table.relateToKnown(first.getValue(), baseline.get())) {
            contradictions.put(
                    new Contradiction(CountCell.of(first.getKey(), Map.of()), Kind.BELOW_BASELINE, Set.of()),
                    first.getValue());
        }
    }

    /** The highest of the published values before the first figure. */
    private static Optional<BigDecimal> known(Indicator indicator, Period first) {
        Stream<Baseline> others = indicator.getBaselines().stream()
                .filter(baseline -> baseline.getDimensions().isEmpty())
                .filter(baseline -> baseline.getPeriod().getEnd().isBefore(first.getEnd()));
        return Stream.concat(indicator.getBaseline().stream(), others)
                .map(Baseline::getValue)
                .max(Comparator.naturalOrder());
    }

    /** Declares which periods make the overall value of a cell. */
    void relateActual(Map<String, String> cell, BigDecimal value, List<Period> periods) {
        NavigableMap<Period, Integer> figures = cells.of(cell);
        irregular |= !figures.keySet().containsAll(periods);
        int figure = table.add(value);
        names.put(figure, CountCell.actual(cell));
        List<Integer> parts =
                periods.stream().filter(figures::containsKey).map(figures::get).toList();
        if (!parts.isEmpty()) {
            table.derive(figure);
            if (!table.relate(figure, parts)) {
                contradictions.put(
                        new Contradiction(CountCell.actual(cell), Kind.PERIODS_EXCEED_TOTAL, Set.of()), figure);
            }
        }
    }

    /**
     * Declares the contents of an earlier publication.
     *
     * @param edition the publication
     * @param told its figures of the indicator, empty for withheld ones
     * @param windows further times over which the overall value may have been summed
     * @param summed whether the overall value is a sum of periods rather than the latest of them
     * @param growing whether each value includes the earlier one
     */
    void know(
            Edition edition,
            Map<CountCell, Optional<BigDecimal>> told,
            List<TimeSpan> windows,
            boolean summed,
            boolean growing) {
        told.keySet().forEach(cell -> cell.period().ifPresent(periods::add));
        new KnownTable(table, cells, disaggregation, edition, told).relate(windows, summed, growing);
    }

    /** Decides which figures are withheld. */
    Suppression suppress(DisclosureRule rule, Optional<BigDecimal> upper) {
        table.publishWhatFollows();
        ComplementarySuppression choice = ComplementarySuppression.choose(table, rule, upper);
        boolean overlapping = periodsAddUp && OverlappingPeriods.existIn(periods);
        boolean sensitive = (irregular || overlapping) && hasSensitive(rule);
        if (sensitive || (overlapping && periodsGiveSensitive(rule))) {
            return Suppression.whole(Suppression.Whole.OVERLAPPING_PERIODS);
        }
        Map<CountCell, Reason> withheld = new HashMap<>();
        choice.withheld().stream().forEach(figure -> withheld.put(name(figure), reason(choice, figure)));
        Set<CountCell> exposed = new HashSet<>();
        choice.exposed().stream().filter(names::containsKey).forEach(figure -> exposed.add(name(figure)));
        return Suppression.of(
                withheld,
                contradictions.entrySet().stream()
                        .filter(found -> choice.concerns(found.getValue()))
                        .map(Map.Entry::getKey)
                        .sorted(Comparator.comparing(contradiction -> contradiction
                                .cell()
                                .period()
                                .map(Period::toString)
                                .orElse("")))
                        .toList(),
                exposed);
    }

    private boolean periodsGiveSensitive(DisclosureRule rule) {
        return cells.cells().stream().anyMatch(cell -> {
            Map<Period, BigDecimal> values = new HashMap<>();
            cells.of(cell).forEach((period, figure) -> values.put(period, table.value(figure)));
            return OverlappingPeriods.give(values, rule::isSensitive);
        });
    }

    private CountCell name(int figure) {
        return Optional.ofNullable(names.get(figure)).orElseThrow();
    }

    private static Reason reason(ComplementarySuppression choice, int figure) {
        if (choice.small().get(figure)) {
            return Reason.SMALL;
        }
        if (choice.contradictory().get(figure)) {
            return Reason.CONTRADICTORY;
        }
        return choice.unproven().get(figure) ? Reason.UNPROVEN : Reason.GIVES_AWAY;
    }

    private boolean hasSensitive(DisclosureRule rule) {
        for (int figure = 0; figure < table.size(); figure++) {
            if (rule.isSensitive(table.value(figure))) {
                return true;
            }
        }
        return false;
    }
}
