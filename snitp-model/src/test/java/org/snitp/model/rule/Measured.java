package org.snitp.model.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.snitp.model.Bundle;
import org.snitp.model.indicator.Accumulation;
import org.snitp.model.indicator.Bounds;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.indicator.Target;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.time.Period;
import org.snitp.model.time.PeriodRange;

/** A plan with an indicator of each kind, and measurements of them that keep every rule: what the tests spoil. */
final class Measured {

    static final Indicator COUNT = indicator("1.1.1-1", MeasureType.COUNT)
            .withDisaggregation(Sound.dimension("sex", "women", "men"), Sound.dimension("county"));
    static final Indicator SHARE = Sound.indicator("1.1.1-2")
            .withMeasure(Measure.builder()
                    .type(MeasureType.PERCENTAGE)
                    .bounds(Bounds.builder()
                            .min(BigDecimal.ZERO)
                            .max(new BigDecimal("100"))
                            .build())
                    .build())
            .withDisaggregation(Sound.dimension("sex", "women", "men"));
    static final Indicator LAW = indicator("1.1.1-3", MeasureType.DELIVERABLE);
    static final Indicator MEAN = indicator("1.1.1-4", MeasureType.MEAN);
    static final Indicator STATEMENT = indicator("1.1.1-5", MeasureType.QUALITATIVE);
    static final Indicator UNMEASURED = Sound.indicator("1.1.1-6");

    static final Indicator VISITS = indicator("1.1.1-7", MeasureType.COUNT)
            .withTargets(Target.builder()
                    .period(PeriodRange.parse("2024/2026"))
                    .value(new BigDecimal("5000"))
                    .build());

    static final Indicator CALLS = Sound.indicator("1.1.1-8")
            .withMeasure(Measure.builder()
                    .type(MeasureType.COUNT)
                    .accumulation(Accumulation.PERIODIC)
                    .build());

    static final LocalDate DAY = LocalDate.of(2026, 1, 31);

    static final Measurement LESSONS = value("1.1.1-1", "12");
    static final Measurement WOMEN = LESSONS.withDimensions(Map.of("sex", "women"));
    static final Measurement MEN = LESSONS.withDimensions(Map.of("sex", "men"));
    static final Measurement RATE =
            measurement("1.1.1-2").withNumerator(new BigDecimal("3")).withDenominator(new BigDecimal("4"));

    static final MeasurementSet SET = MeasurementSet.builder()
            .id("PNA-2025")
            .plan("PNA")
            .reporter("ANITP")
            .addMeasurements(LESSONS)
            .build();

    private Measured() {}

    static Indicator indicator(String id, MeasureType type) {
        return Sound.indicator(id).withMeasure(Measure.builder().type(type).build());
    }

    static Measurement measurement(String indicator) {
        return Measurement.builder()
                .indicator(indicator)
                .period(Period.year(2025))
                .reportedOn(DAY)
                .build();
    }

    static Measurement value(String indicator, String value) {
        return measurement(indicator).withValue(new BigDecimal(value));
    }

    /** Returns the plan with sets of measurements; its documents stand at the indexes 0 to 2, the sets behind them. */
    static Bundle with(MeasurementSet... sets) {
        Bundle plan =
                Sound.with(Sound.ACTION.withIndicators(COUNT, SHARE, LAW, MEAN, STATEMENT, UNMEASURED, VISITS, CALLS));
        return Bundle.builder()
                .addAllDocuments(plan.getDocuments())
                .addDocuments(sets)
                .build();
    }

    static Bundle with(Measurement... measurements) {
        return with(SET.withMeasurements(measurements));
    }
}
