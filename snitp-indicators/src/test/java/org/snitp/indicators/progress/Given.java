package org.snitp.indicators.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snitp.indicators.progress.DuePeriods.DuePeriod;
import org.snitp.model.Bundle;
import org.snitp.model.indicator.Accumulation;
import org.snitp.model.indicator.Direction;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.plan.AssessmentMethod;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;
import org.snitp.model.time.PeriodRange;

/** An indicator under a plan for 2024 to 2026, what was reported about it, and how it stands. */
final class Given {

    static final LocalizedText TEXT = LocalizedText.of("Text");
    static final String ID = "1.1.1-1";

    private Given() {}

    static Measure measure(MeasureType type) {
        return Measure.builder().type(type).build();
    }

    static Measure measure(MeasureType type, Accumulation accumulation) {
        return measure(type).withAccumulation(accumulation);
    }

    static Indicator indicator(Measure measure) {
        return Indicator.builder().id(ID).name(TEXT).measure(measure).build();
    }

    /** Returns an indicator whose latest value counts. */
    static Indicator level(Direction direction) {
        return indicator(measure(MeasureType.DEGREE, Accumulation.SNAPSHOT).withDirection(direction));
    }

    static Measurement report(String period) {
        return Measurement.builder().indicator(ID).period(Period.parse(period)).build();
    }

    static Measurement value(String period, String value) {
        return report(period).withValue(number(value));
    }

    static Measurement fraction(String period, String numerator, String denominator) {
        return report(period).withNumerator(number(numerator)).withDenominator(number(denominator));
    }

    static Measurement cell(Measurement measurement, String dimension, String category) {
        return measurement.withDimensions(Map.of(dimension, category));
    }

    static DuePeriod due(String period, String dueOn) {
        return new DuePeriod(Period.parse(period), LocalDate.parse(dueOn));
    }

    static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    static ProgressParameters asOf(String day) {
        return ProgressParameters.asOf(LocalDate.parse(day));
    }

    static Bundle plan(Indicator indicator) {
        Action action = Action.builder()
                .code("1.1.1")
                .title(TEXT)
                .addResponsible("ANITP")
                .addIndicators(indicator)
                .build();
        return Bundle.of(ActionPlan.builder()
                .id("PNA")
                .strategy("SNITP")
                .period(PeriodRange.parse("2024/2026"))
                .addActions(action)
                .build());
    }

    static ProgressAccumulator accumulated(Measurement... measurements) {
        return Arrays.stream(measurements).collect(ProgressAccumulator.collector());
    }

    /** Returns how the indicator stands at the end of 2026, with nothing known to be due. */
    static IndicatorProgress progress(Indicator indicator, Measurement... measurements) {
        return progress(indicator, "2026-12-31", measurements);
    }

    /** Returns how the indicator stands where a method is asked for. */
    static IndicatorProgress judged(
            AssessmentMethod method, Indicator indicator, String asOf, Measurement... measurements) {
        YardstickChoice choice = new YardstickChoice(Optional.of(method), Optional.empty(), Optional.empty());
        return ProgressReport.of(
                        plan(indicator),
                        accumulated(measurements),
                        DuePeriods.NONE,
                        asOf(asOf).judgedBy(choice))
                .indicators()
                .values()
                .iterator()
                .next();
    }

    static IndicatorProgress progress(Indicator indicator, String asOf, Measurement... measurements) {
        return progress(indicator, asOf, List.of(), measurements);
    }

    static IndicatorProgress progress(
            Indicator indicator, String asOf, List<DuePeriod> due, Measurement... measurements) {
        IndicatorProgress progress = ProgressReport.of(
                        plan(indicator), accumulated(measurements), id -> due, asOf(asOf))
                .indicators()
                .get(indicator.getId());
        if (progress == null) {
            throw new IllegalStateException("No progress of " + indicator.getId());
        }
        return progress;
    }
}
