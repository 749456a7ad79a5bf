package org.snitp.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.model.rule.Expected.found;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snitp.model.Bundle;
import org.snitp.model.indicator.Accumulation;
import org.snitp.model.indicator.Baseline;
import org.snitp.model.indicator.Bounds;
import org.snitp.model.indicator.Direction;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.indicator.Target;
import org.snitp.model.time.Period;
import org.snitp.model.time.PeriodRange;
import org.snitp.model.time.Recurrence;
import org.snitp.model.time.TimeSpan;
import org.snitp.model.time.Timing;

/** Baselines and targets: what they can be, and when they can be compared. */
class PlannedFiguresTest {

    private static final String AT = "documents[2].actions[0].indicators[0]";
    private static final Measure COUNT = Measure.builder()
            .type(MeasureType.COUNT)
            .unit(Sound.TEXT)
            .direction(Direction.INCREASE)
            .build();

    @Test
    void whatIsCountedAnewInEachPeriodIsNotComparedWithALongerOne() {
        Indicator halves = planned(COUNT, "2024", "500", "2025-S1=300", "2025-S2=320");

        assertThat(side(halves)).isEmpty();
        assertThat(side(halves.withMeasure(COUNT.withAccumulation(Accumulation.PERIODIC))))
                .isEmpty();
        assertThat(side(halves.withMeasure(COUNT.withAccumulation(Accumulation.CUMULATIVE))))
                .hasSize(1);
        assertThat(side(halves.withMeasure(COUNT.withType(MeasureType.MEAN)))).hasSize(1);
        assertThat(side(planned(COUNT, "2024", "500", "2025=300"))).hasSize(1);
    }

    @Test
    void aBaselineThatIsAboveEveryTargetIsReportedOnce() {
        assertThat(side(planned(COUNT, "2024", "500", "2025=50", "2026=60")))
                .containsExactly(wrongSide(0, "50", "500").besides(AT + ".baseline.value", AT + ".targets[1].value"));
        assertThat(side(planned(COUNT, "2024", "500", "2025=50", "2026=600")))
                .containsExactly(wrongSide(0, "50", "500").besides(AT + ".baseline.value"));
    }

    @Test
    void aBaselineIsOfATimeBeforeTheWorkOrOfThePeriodWithWhichItBegins() {
        Indicator indicator = planned(COUNT, "2025-S2", "0", "2026=5");

        assertThat(begun(indicator, Period.year(2026))).isEmpty();
        assertThat(begun(indicator, Period.year(2025)))
                .containsExactly(found(
                        Rule.BASELINE_BEFORE_PLAN,
                        AT + ".baseline.period",
                        Map.of("variant", "work", "period", "2025-S2", "work", "2025")));
        assertThat(begun(indicator, Recurrence.ANNUAL)).containsExactly(afterPlan());
        assertThat(begun(indicator, PeriodRange.parse("2024/2026"))).containsExactly(afterPlan());
        assertThat(begun(indicator.withImplementation(TimeSpan.parse("2026")), Recurrence.ANNUAL))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "DURATION, -5, negativeDuration",
        "AMOUNT, -5, negativeAmount",
        "DELIVERABLE, 3.5, wholeDeliverable",
        "DELIVERABLE, -1, negativeDeliverable",
        "QUALITATIVE, -3, negativeStatement",
    })
    void someValuesNoMeasureOfTheKindCanHave(MeasureType type, String value, String variant) {
        Indicator indicator = planned(COUNT.withType(type).withDirection(Direction.NONE), "2023", value);

        assertThat(Sound.notes(Rule.PLANNED_VALUE_POSSIBLE, Sound.with(indicator)))
                .containsExactly(found(
                        Rule.PLANNED_VALUE_POSSIBLE,
                        AT + ".baseline.value",
                        Map.of("variant", variant, "value", value, "bound", "0")));
    }

    @Test
    void aBoundThatIsStatedAllowsWhatIsBelowZero() {
        Measure deficit = COUNT.withType(MeasureType.AMOUNT)
                .withBounds(Bounds.builder().min(new BigDecimal("-100")).build());

        assertThat(Sound.check(Sound.with(planned(deficit, "2023", "-5")))).isEmpty();
        assertThat(Sound.check(Sound.with(planned(COUNT.withType(MeasureType.DURATION), "2023", "3.5"))))
                .isEmpty();
    }

    @Test
    void aRatioNeedsAUnitAsWellAsADenominator() {
        Bundle ratio = Sound.with(Sound.INDICATOR.withMeasure(Measure.builder()
                .type(MeasureType.RATIO)
                .denominator(Sound.TEXT)
                .build()));

        assertThat(Sound.notes(Rule.UNIT_STATED, ratio))
                .containsExactly(found(
                        Rule.UNIT_STATED, AT + ".measure.type", Map.of("indicator", "1.1.1-1", "variant", "ratio")));
        assertThat(Sound.notes(Rule.DENOMINATOR_STATED, ratio)).isEmpty();
    }

    @Test
    void aTargetOfAnObjectiveLiesInsideTheStrategy() {
        Indicator indicator = planned(COUNT, "2023", "0", "2030=5").withId("1.1-1");

        assertThat(Sound.check(
                        Sound.with(Sound.GENERAL.withSpecificObjectives(Sound.SPECIFIC.withIndicators(indicator)))))
                .containsExactly(found(
                        Rule.TARGET_INSIDE_PLAN,
                        "documents[0].generalObjectives[0].specificObjectives[0].indicators[0].targets[0].period",
                        Map.of("variant", "strategy", "period", "2030", "plan", "2024/2028")));
    }

    private static List<Expected> side(Indicator indicator) {
        return Sound.notes(Rule.TARGET_ON_RIGHT_SIDE, Sound.with(indicator));
    }

    private static List<Expected> begun(Indicator indicator, Timing window) {
        return Sound.notes(
                Rule.BASELINE_BEFORE_PLAN,
                Sound.with(Sound.ACTION.withImplementation(window).withIndicators(indicator)));
    }

    private static Expected afterPlan() {
        return found(
                Rule.BASELINE_BEFORE_PLAN, AT + ".baseline.period", Map.of("period", "2025-S2", "plan", "2024/2026"));
    }

    private static Expected wrongSide(int target, String value, String baseline) {
        return found(
                Rule.TARGET_ON_RIGHT_SIDE,
                AT + ".targets[" + target + "].value",
                Map.of("variant", "increase", "value", value, "baseline", baseline));
    }

    /** Returns an indicator with targets that are written as {@code 2025=300}. */
    private static Indicator planned(Measure measure, String period, String baseline, String... targets) {
        return Sound.INDICATOR
                .withMeasure(measure)
                .withBaseline(Baseline.builder()
                        .period(Period.parse(period))
                        .value(new BigDecimal(baseline))
                        .build())
                .withTargets(Stream.of(targets)
                        .map(target -> target.split("=", -1))
                        .map(target -> Target.builder()
                                .period(Period.parse(target[0]))
                                .value(new BigDecimal(target[1]))
                                .build())
                        .toList());
    }
}
