package org.snitp.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.model.rule.Expected.found;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.snitp.model.plan.Budget;
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
    void whereOneBoundAloneIsStatedTheMessageSaysThatTheOtherIsMissing() {
        Measure growth = percentage(Bounds.builder().min(new BigDecimal("-100")).build());
        Measure loss = percentage(Bounds.builder().max(new BigDecimal("200")).build());

        assertThat(possible(planned(growth, "2023", "0", "2026=150")))
                .containsExactly(found(
                        Rule.PERCENTAGE_POSSIBLE,
                        AT + ".targets[0].value",
                        Map.of("value", "150", "variant", "noMax")));
        assertThat(possible(planned(loss, "2023", "-5")))
                .containsExactly(found(
                        Rule.PERCENTAGE_POSSIBLE, AT + ".baseline.value", Map.of("value", "-5", "variant", "noMin")));
        assertThat(possible(planned(loss, "2023", "150"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "COUNT, 20.000, NUMBER_UNMISTAKABLE, 20, 20000",
        "AMOUNT, 250.000, NUMBER_UNMISTAKABLE, 250, 250000",
        "AMOUNT, 3.400, NUMBER_UNMISTAKABLE, 3.4, 3400",
        "AMOUNT, 1.234, NUMBER_UNMISTAKABLE, 1.2340, 1234",
        "DURATION, 1.200, DECIMALS_UNMISTAKABLE, 1.2, 1200",
        "DURATION, 90.000, NUMBER_UNMISTAKABLE, 90, 90000",
        "MEAN, 46.125, DECIMALS_UNMISTAKABLE, 46.1250, 46125",
        "DEGREE, -1.500, DECIMALS_UNMISTAKABLE, -1.5, -1500",
    })
    void threeDigitsBehindOneMarkAreAskedAboutWhereBothReadingsArePossible(
            MeasureType type, String value, Rule rule, String decimal, String whole) {
        Indicator indicator = planned(COUNT.withType(type).withDirection(Direction.NONE), "2023", value);

        assertThat(Sound.check(Sound.with(indicator)))
                .containsExactly(found(
                        rule, AT + ".baseline.value", Map.of("value", value, "decimal", decimal, "whole", whole)));
    }

    @ParameterizedTest
    @CsvSource({
        "COUNT, 20.0",
        "COUNT, 20",
        "COUNT, 20.0000",
        "AMOUNT, 0.500",
        "AMOUNT, 2500.000",
        "AMOUNT, 3.40",
        "AMOUNT, 3.4000",
        "PERCENTAGE, 12.345",
        "PERCENTAGE, 20.000",
        "MEAN, 0.475"
    })
    void aNumberWithOneReadingIsNotAskedAbout(MeasureType type, String value) {
        Indicator indicator = planned(COUNT.withType(type).withDirection(Direction.NONE), "2023", value);

        assertThat(Sound.check(Sound.with(indicator))).isEmpty();
    }

    @Test
    void whereOnlyThousandsArePossibleTheyAreOffered() {
        Measure large = COUNT.withType(MeasureType.MEAN)
                .withBounds(Bounds.builder().min(new BigDecimal("1000")).build());

        assertThat(Sound.check(Sound.with(planned(COUNT, "2023", "4.500"))))
                .containsExactly(found(
                                Rule.PLANNED_VALUE_POSSIBLE,
                                AT + ".baseline.value",
                                Map.of("variant", "whole", "value", "4.500", "bound", "0"))
                        .suggesting("4500"));
        assertThat(Sound.check(Sound.with(planned(large, "2023", "4.500"))))
                .containsExactly(found(
                                Rule.PLANNED_VALUE_POSSIBLE,
                                AT + ".baseline.value",
                                Map.of("variant", "below", "value", "4.500", "bound", "1000"))
                        .suggesting("4500"));
    }

    @Test
    void whereBoundsExcludeThousandsNothingIsAsked() {
        Measure score = COUNT.withType(MeasureType.MEAN)
                .withBounds(Bounds.builder().max(BigDecimal.TEN).build());

        assertThat(Sound.check(Sound.with(planned(score, "2023", "8.125")))).isEmpty();
    }

    @Test
    void anIndicatorOfUnknownKindIsAskedAboutItsThousands() {
        Indicator unknown = planned(COUNT, "2023", "20.000").withMeasure(Optional.empty());

        assertThat(Sound.notes(Rule.NUMBER_UNMISTAKABLE, Sound.with(unknown))).hasSize(1);
    }

    @Test
    void budgetsBoundsAndStatisticsAreAskedAboutTheirThousands() {
        Budget budget = Budget.builder()
                .amount(new BigDecimal("250.000"))
                .currency("RON")
                .source(Sound.TEXT)
                .build();
        Measure bounded = COUNT.withBounds(Bounds.builder()
                .min(BigDecimal.ZERO)
                .max(new BigDecimal("1.000"))
                .build());

        assertThat(unmistakable(Sound.with(Sound.ACTION.withBudget(budget))))
                .containsExactly("documents[2].actions[0].budget.amount");
        assertThat(unmistakable(Sound.with(Sound.INDICATOR.withMeasure(bounded))))
                .containsExactly(AT + ".measure.bounds.max");
        assertThat(unmistakable(Sound.with(
                        Sound.STRATEGY.withStatistics(Sound.statistic("victims", Sound.total(2023, "1.234"))))))
                .containsExactly("documents[0].statistics[0].observations[0].value");
    }

    @Test
    void percentagesThatAreWrittenAsFractionsAreAskedAbout() {
        Measure share = percentage(Bounds.builder().build());

        assertThat(fractions(planned(share, "2023", "0.10", "2026=0.90")))
                .containsExactly(
                        found(
                                Rule.PERCENT_NO_FRACTION,
                                AT + ".baseline.value",
                                Map.of("value", "0.10", "percent", "10")),
                        found(
                                Rule.PERCENT_NO_FRACTION,
                                AT + ".targets[0].value",
                                Map.of("value", "0.90", "percent", "90")));
        assertThat(fractions(planned(share, "2023", "0", "2026=0.9"))).hasSize(1);
        assertThat(fractions(planned(share, "2023", "0.5", "2026=3"))).isEmpty();
        assertThat(fractions(planned(share, "2023", "0", "2026=1"))).isEmpty();
        assertThat(fractions(
                        planned(percentage(Bounds.builder().max(BigDecimal.ONE).build()), "2023", "0.5")))
                .isEmpty();
    }

    @Test
    void aStatementHasNoNumberAsItsTarget() {
        Measure statement = COUNT.withType(MeasureType.QUALITATIVE).withDirection(Direction.NONE);

        assertThat(Sound.check(Sound.with(planned(statement, "2023", "0", "2026=3"))))
                .containsExactly(
                        found(Rule.STATEMENT_WITHOUT_NUMBER, AT + ".baseline.value", Map.of("indicator", "1.1.1-1")),
                        found(Rule.STATEMENT_WITHOUT_NUMBER, AT + ".targets[0].value", Map.of("indicator", "1.1.1-1")));
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

    private static Measure percentage(Bounds bounds) {
        return COUNT.withType(MeasureType.PERCENTAGE)
                .withDirection(Direction.NONE)
                .withBounds(bounds);
    }

    private static List<Expected> possible(Indicator indicator) {
        return Sound.notes(Rule.PERCENTAGE_POSSIBLE, Sound.with(indicator));
    }

    private static List<Expected> fractions(Indicator indicator) {
        return Sound.notes(Rule.PERCENT_NO_FRACTION, Sound.with(indicator));
    }

    private static List<String> unmistakable(Bundle bundle) {
        return Sound.notes(Rule.NUMBER_UNMISTAKABLE, bundle).stream()
                .map(Expected::path)
                .toList();
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
