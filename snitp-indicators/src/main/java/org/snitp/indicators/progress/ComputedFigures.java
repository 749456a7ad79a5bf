package org.snitp.indicators.progress;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.snitp.model.Bundle;
import org.snitp.model.ComputedIndicators;
import org.snitp.model.dimension.Dimension;
import org.snitp.model.indicator.Computation;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.Reporters;
import org.snitp.model.measurement.CellOrder;
import org.snitp.model.time.Period;

/**
 * Computes the figures of indicators that are computed from others. Each component is totalled first, over all institutions and
 * categories as if it were shown itself; then the totals of one period are divided, or put into the formula. A category is
 * computed from the same category of each component.
 */
final class ComputedFigures {

    private final ComputedIndicators computed;
    private final Map<String, PlannedIndicator> planned = new HashMap<>();
    private final Map<String, List<FigureSeries>> reported;
    private final ProgressParameters parameters;
    private final Map<String, ComputedSeries> done = new HashMap<>();

    /** The indicators whose computation has begun, so that one that needs itself finds no figure. */
    private final Set<String> begun = new HashSet<>();

    ComputedFigures(
            Bundle bundle,
            Collection<PlannedIndicator> indicators,
            Map<String, List<FigureSeries>> reported,
            ProgressParameters parameters) {
        this.computed = ComputedIndicators.of(bundle);
        this.reported = reported;
        this.parameters = parameters;
        if (!computed.isEmpty()) {
            indicators.forEach(indicator -> planned.put(indicator.indicator().getId(), indicator));
        }
    }

    /** Returns the figures of an indicator that is computed; empty if it is reported itself. */
    Optional<ComputedSeries> of(PlannedIndicator indicator) {
        String id = indicator.indicator().getId();
        Optional<Computation> computation = computed.of(id);
        if (computation.isEmpty()) {
            return Optional.empty();
        }
        ComputedSeries known = done.get(id);
        if (known == null && begun.add(id)) {
            known = compute(indicator.indicator(), computation.get());
            done.put(id, known);
        }
        return Optional.of(
                known != null ? known : new ComputedSeries(indicator.indicator(), computation.get(), List.of()));
    }

    private ComputedSeries compute(Indicator indicator, Computation computation) {
        ComputedSeries series = new ComputedSeries(
                indicator, computation, Reports.listed(reported.getOrDefault(indicator.getId(), List.of())));
        Map<String, Component> components = new HashMap<>();
        for (String reference : computation.references()) {
            component(reference).ifPresent(component -> components.put(reference, component));
        }
        for (Map<String, String> cell : cells(indicator, components.values())) {
            Map<String, SortedMap<Period, PeriodTotal>> totals = new HashMap<>();
            components.forEach((reference, component) -> totals.put(reference, component.totals(cell)));
            compute(series, components, totals, cell);
        }
        series.compareReported(parameters.asOf());
        return series;
    }

    private Optional<Component> component(String reference) {
        return computed.component(reference)
                .flatMap(indicator -> Optional.ofNullable(planned.get(indicator.getId())))
                .map(component -> {
                    Optional<ComputedSeries> own = of(component);
                    Reporters reporters = own.isPresent() ? Reporters.NOBODY : component.reporters();
                    List<FigureSeries> figures = own.map(ComputedSeries::figures)
                            .orElseGet(() ->
                                    reported.getOrDefault(component.indicator().getId(), List.of()));
                    Comparability comparability = new Comparability(component, parameters.earlierPlans());
                    return new Component(
                            component.indicator(),
                            Reports.of(component.indicator(), reporters, figures)
                                    .filter(comparability::isComparable),
                            new CategoryCells(component.indicator()));
                });
    }

    /** The whole, and the categories of the indicator that its components have. */
    private static Set<Map<String, String>> cells(Indicator indicator, Collection<Component> components) {
        NavigableSet<Map<String, String>> cells = new TreeSet<>(CellOrder.ORDER);
        cells.add(Map.of());
        Set<String> dimensions = new HashSet<>();
        indicator.getDisaggregation().stream().map(Dimension::getId).forEach(dimensions::add);
        components.forEach(component -> component
                .reports()
                .all()
                .forEach(part -> part.cells().keySet().stream()
                        .filter(cell -> dimensions.containsAll(cell.keySet()))
                        .forEach(cells::add)));
        return cells;
    }

    private void compute(
            ComputedSeries series,
            Map<String, Component> components,
            Map<String, SortedMap<Period, PeriodTotal>> totals,
            Map<String, String> cell) {
        NavigableSet<Period> periods = new TreeSet<>();
        totals.values().forEach(known -> periods.addAll(known.keySet()));
        Map<Period, List<String>> lacking = new TreeMap<>();
        Set<Period> told = new HashSet<>();
        for (Period period : periods) {
            Map<String, Entry> entries = new HashMap<>();
            Map<String, BigDecimal> values = new HashMap<>();
            List<String> missing = new ArrayList<>();
            for (String reference : series.computation().references()) {
                Component component = components.get(reference);
                Optional<Entry> entry = component == null
                        ? Optional.empty()
                        : component.entry(period, totals.getOrDefault(reference, new TreeMap<>()));
                if (component != null && entry.isPresent()) {
                    entries.put(reference, entry.get());
                    values.put(reference, component.value(entry.get()));
                } else {
                    missing.add(reference);
                }
            }
            if (missing.isEmpty()) {
                told.add(period);
                series.add(period, cell, entries.values(), values);
            } else {
                lacking.put(period, missing);
            }
        }
        Containing longer = new Containing(lacking.isEmpty() ? Set.of() : told);
        EarliestEnds shorter = new EarliestEnds(lacking.isEmpty() ? Set.of() : told);
        lacking.forEach((period, missing) -> {
            boolean inside =
                    longer.any(period, unused -> true) || shorter.hasWithin(period.getStart(), period.getEnd());
            series.addMissing(period, cell, missing, !inside && !period.getEnd().isAfter(parameters.asOf()));
        });
    }

    /**
     * An indicator from which another one is computed.
     *
     * @param indicator the indicator
     * @param reports its reports that are comparable with each other
     * @param categories its categories
     */
    private record Component(Indicator indicator, Reports reports, CategoryCells categories) {

        SortedMap<Period, PeriodTotal> totals(Map<String, String> cell) {
            WholeTotals totals = cell.isEmpty()
                    ? WholeTotals.of(reports, indicator)
                    : WholeTotals.ofCategory(reports, categories, cell);
            SortedMap<Period, PeriodTotal> known = new TreeMap<>();
            totals.entries().forEach(entry -> known.put(entry.period(), PeriodTotal.of(entry, List.of(), List.of())));
            return known;
        }

        /** The total of a period, or that of the shorter periods which make it up; absent if it is no number. */
        Optional<Entry> entry(Period period, SortedMap<Period, PeriodTotal> totals) {
            ShorterPeriods shorter = new ShorterPeriods(indicator.getMeasure());
            ShorterPeriods.Inside inside = shorter.inside(period, totals);
            return inside.isComplete()
                    ? shorter.made(period, inside.entries())
                            .filter(entry -> !entry.notApplicable()
                                    && (entry.value().isPresent() || (entry.hasFraction() && !entry.dividesByZero())))
                    : Optional.empty();
        }

        BigDecimal value(Entry entry) {
            return entry.single(
                            indicator.getMeasure().map(Measure::quotientFactor).orElse(BigDecimal.ONE))
                    .orElseThrow();
        }
    }
}
