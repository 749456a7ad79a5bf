package org.snitp.indicators.disclosure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.snitp.indicators.progress.DuePeriods;
import org.snitp.indicators.progress.IndicatorProgress;
import org.snitp.indicators.progress.ProgressAccumulator;
import org.snitp.indicators.progress.ProgressParameters;
import org.snitp.indicators.progress.ProgressReport;
import org.snitp.model.Bundle;
import org.snitp.model.indicator.Accumulation;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;
import org.snitp.model.time.PeriodRange;

/** What was reported about one indicator of a plan for 2024 to 2026, and what is withheld of it at the end of 2025. */
final class Reported {

    private static final LocalDate AS_OF = LocalDate.of(2025, 12, 31);
    private static final LocalizedText TEXT = LocalizedText.of("Persoane");

    private final Indicator indicator;
    private final List<Measurement> measurements = new ArrayList<>();

    private Reported(Indicator indicator) {
        this.indicator = indicator;
    }

    static Reported of(Measure measure) {
        return new Reported(indicator(measure));
    }

    static Indicator indicator(Measure measure) {
        return Indicator.builder().id("1.1.1-1").name(TEXT).measure(measure).build();
    }

    static Reported of(Indicator indicator) {
        return new Reported(indicator);
    }

    static Reported count() {
        return of(measure(MeasureType.COUNT, Accumulation.PERIODIC));
    }

    static Measure measure(MeasureType type, Accumulation accumulation) {
        return Measure.builder().type(type).accumulation(accumulation).build();
    }

    /** Adds a value; the cell is written as in {@code sex=f county=AB}, and empty for the total. */
    Reported value(String period, String cell, long value) {
        return add(measurement(period, cell).withValue(BigDecimal.valueOf(value)));
    }

    Reported fraction(String period, String cell, long numerator, long denominator) {
        return add(measurement(period, cell)
                .withNumerator(BigDecimal.valueOf(numerator))
                .withDenominator(BigDecimal.valueOf(denominator)));
    }

    Reported add(Measurement measurement) {
        measurements.add(measurement);
        return this;
    }

    static Measurement measurement(String period, String cell) {
        return Measurement.builder()
                .indicator("1.1.1-1")
                .period(Period.parse(period))
                .dimensions(categories(cell))
                .build();
    }

    static Map<String, String> categories(String cell) {
        Map<String, String> categories = new TreeMap<>();
        for (String part : cell.isEmpty() ? new String[0] : cell.split(" ", -1)) {
            categories.put(part.substring(0, part.indexOf('=')), part.substring(part.indexOf('=') + 1));
        }
        return categories;
    }

    IndicatorProgress progress() {
        return progress(AS_OF);
    }

    private IndicatorProgress progress(LocalDate asOf) {
        Action action = Action.builder()
                .code("1.1.1")
                .title(TEXT)
                .addIndicators(indicator)
                .build();
        Bundle bundle = Bundle.of(ActionPlan.builder()
                .id("PLAN")
                .strategy("STRATEGY")
                .period(PeriodRange.parse("2024/2026"))
                .addActions(action)
                .build());
        IndicatorProgress progress = ProgressReport.of(
                        bundle, accumulated(), DuePeriods.NONE, ProgressParameters.asOf(asOf))
                .indicators()
                .get(indicator.getId());
        if (progress == null) {
            throw new IllegalStateException("No progress");
        }
        return progress;
    }

    private ProgressAccumulator accumulated() {
        return measurements.stream().collect(ProgressAccumulator.collector());
    }

    Suppression suppressBelow(int threshold) {
        return suppress(DisclosureRule.below(threshold));
    }

    Suppression suppress(DisclosureRule rule) {
        return suppress(rule, AS_OF);
    }

    Suppression suppress(DisclosureRule rule, LocalDate asOf) {
        return DisclosureControl.decide(indicator, measurements(), progress(asOf), asOf, rule);
    }

    private List<Measurement> measurements() {
        return accumulated().measurements().getOrDefault(indicator.getId(), List.of());
    }

    /** What a report as of a day tells: each figure, or nothing where it is withheld. */
    Edition publish(Suppression suppression, LocalDate asOf) {
        Map<CountCell, Optional<BigDecimal>> told = new HashMap<>();
        measurements().stream()
                .filter(measurement -> !measurement.getPeriod().getEnd().isAfter(asOf))
                .forEach(measurement -> told.put(
                        CountCell.of(measurement.getPeriod(), measurement.getDimensions()), measurement.getValue()));
        IndicatorProgress progress = progress(asOf);
        told.put(CountCell.actual(Map.of()), progress.actual().value());
        progress.cells().forEach((cell, figure) -> told.put(CountCell.actual(cell), figure.value()));
        told.replaceAll((cell, value) -> suppression.withholds(cell) ? Optional.empty() : value);
        return new Edition(asOf.getYear(), asOf, Set.of("PLAN"), Optional.empty(), "", Map.of(indicator.getId(), told));
    }
}
