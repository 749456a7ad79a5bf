package org.snitp.indicators.smart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.indicators.Fixtures.target;
import static org.snitp.indicators.smart.Given.argument;
import static org.snitp.indicators.smart.Given.assess;
import static org.snitp.indicators.smart.Given.code;
import static org.snitp.indicators.smart.Given.codes;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.time.TimeSpan;
import org.snitp.model.time.Timing;

/** The plan runs from 2025 to 2026. */
class TimeBoundTest {

    private static final Indicator DELIVERABLE = Given.of(MeasureType.DELIVERABLE);
    private static final ActionPlan BACKWARDS = Given.PLAN.withPeriod(TimeSpan.parse("2026/2025"));

    private static List<Timing> timings(String spelling) {
        return spelling.isBlank()
                ? List.of()
                : Arrays.stream(spelling.split(" ")).map(Timing::parse).toList();
    }

    @Test
    void aFigureIsTimeBoundByTargetPeriodFrequencyAndEvaluation() {
        IndicatorAssessment full = assess(Given.FULL);

        assertThat(codes(full, Criterion.TIME_BOUND))
                .containsExactly(
                        SmartCode.TARGET_PERIOD_INSIDE, SmartCode.FREQUENCY_GIVEN, SmartCode.EVALUATION_OF_ACTION);
        assertThat(full.verdict(Criterion.TIME_BOUND)).isEqualTo(Verdict.MET);
        assertThat(argument(full, Aspect.FREQUENCY, "frequency")).isEqualTo("semestrial");
        assertThat(argument(full, Aspect.EVALUATION, "schedule")).isEqualTo("anual");
    }

    @Test
    void anyOfTheThreeMissingLeavesItPartlyTimeBound() {
        assertThat(assess(Given.FULL.withTargets()).verdict(Criterion.TIME_BOUND))
                .isEqualTo(Verdict.PARTLY);
        assertThat(assess(Given.FULL.withFrequency(Optional.empty())).verdict(Criterion.TIME_BOUND))
                .isEqualTo(Verdict.PARTLY);
        assertThat(assess(Given.FULL, Given.ACTION.withEvaluation()).verdict(Criterion.TIME_BOUND))
                .isEqualTo(Verdict.PARTLY);
        assertThat(assess(Given.BARE, Given.ACTION.withEvaluation()).verdict(Criterion.TIME_BOUND))
                .isEqualTo(Verdict.MISSING);
    }

    @ParameterizedTest
    @CsvSource({
        "2025,    TARGET_PERIOD_INSIDE",
        "2026,    TARGET_PERIOD_INSIDE",
        "2025-01, TARGET_PERIOD_INSIDE",
        "2026-12, TARGET_PERIOD_INSIDE",
        "2026-Q4, TARGET_PERIOD_INSIDE",
        "2024-12, TARGET_PERIOD_OUTSIDE",
        "2027-01, TARGET_PERIOD_OUTSIDE",
        "2027,    TARGET_PERIOD_OUTSIDE"
    })
    void aTargetLiesWithinThePlanFromItsFirstToItsLastDay(String period, SmartCode expected) {
        IndicatorAssessment assessment = assess(Given.FULL.withTargets(target("400", period)));

        assertThat(code(assessment, Aspect.TARGET_PERIOD)).isEqualTo(expected);
        assertThat(argument(assessment, Aspect.TARGET_PERIOD, "periods")).isEqualTo(period);
        assertThat(argument(assessment, Aspect.TARGET_PERIOD, "plan")).isEqualTo("2025/2026");
    }

    @Test
    void oneTargetOutsideThePlanIsEnoughAndIsTheEvidence() {
        IndicatorAssessment assessment = assess(Given.FULL.withTargets(target("300", "2026"), target("400", "2028")));

        assertThat(code(assessment, Aspect.TARGET_PERIOD)).isEqualTo(SmartCode.TARGET_PERIOD_OUTSIDE);
        assertThat(argument(assessment, Aspect.TARGET_PERIOD, "periods")).isEqualTo("2028");
        assertThat(assessment.verdict(Criterion.TIME_BOUND)).isEqualTo(Verdict.PARTLY);
    }

    @Test
    void nothingLiesWithinAPlanThatEndsBeforeItStarts() {
        assertThat(code(assess(Given.FULL, Given.ACTION, BACKWARDS), Aspect.TARGET_PERIOD))
                .isEqualTo(SmartCode.TARGET_PERIOD_UNDECIDED);
        assertThat(code(assess(DELIVERABLE, Given.ACTION, BACKWARDS), Aspect.DUE))
                .isEqualTo(SmartCode.DUE_UNDECIDED);
    }

    @ParameterizedTest
    @CsvSource({
        "annual,             '',      EVALUATION_OF_ACTION,    anual",
        "annual,             2026,    EVALUATION_OWN,          2026",
        "'',                 monthly, EVALUATION_OWN,          lunar",
        "2027-S1 semiannual, '',      EVALUATION_OF_ACTION,    '2027-S1, semestrial'",
        "on-demand annual,   '',      EVALUATION_OF_ACTION,    'la nevoie, anual'",
        "on-demand,          '',      EVALUATION_WITHOUT_DATE, la nevoie",
        "permanent,          '',      EVALUATION_WITHOUT_DATE, permanent",
        "annual,             on-demand, EVALUATION_WITHOUT_DATE, la nevoie",
        "2027/2026,          '',      EVALUATION_WITHOUT_DATE, 2027/2026",
        "'',                 '',      EVALUATION_ABSENT,       ''"
    })
    void anEvaluationHasADateOrARhythm(String ofAction, String own, SmartCode expected, String schedule) {
        Action action = Given.ACTION.withEvaluation(timings(ofAction));
        IndicatorAssessment assessment = assess(Given.BARE.withEvaluation(timings(own)), action);

        assertThat(code(assessment, Aspect.EVALUATION)).isEqualTo(expected);
        assertThat(Optional.ofNullable(assessment
                                .of(Aspect.EVALUATION)
                                .orElseThrow()
                                .arguments()
                                .get("schedule"))
                        .map(argument -> argument.in(Given.RO))
                        .orElse(""))
                .isEqualTo(schedule);
    }

    @ParameterizedTest
    @EnumSource(names = {"DELIVERABLE", "QUALITATIVE"})
    void whatIsDeliveredOrStatedIsAskedForADueDateAndNoFrequency(MeasureType type) {
        IndicatorAssessment assessment = assess(Given.of(type));

        assertThat(codes(assessment, Criterion.TIME_BOUND))
                .containsExactly(SmartCode.DUE_BY_WINDOW, SmartCode.EVALUATION_OF_ACTION);
        assertThat(assessment.verdict(Criterion.TIME_BOUND)).isEqualTo(Verdict.MET);
    }

    @ParameterizedTest
    @CsvSource({
        "2025/2026,      '',        DUE_BY_WINDOW,   2025/2026",
        "2025 2026-S1,   '',        DUE_BY_WINDOW,   '2025, 2026-S1'",
        "annual,         '',        DUE_BY_WINDOW,   anual",
        "annual 2025,    '',        DUE_BY_WINDOW,   'anual, 2025'",
        "permanent,      2026-S1,   DUE_BY_WINDOW,   2026-S1",
        "2025,           permanent, DUE_WITHOUT_END, permanent",
        "permanent,      '',        DUE_WITHOUT_END, permanent",
        "2025 on-demand, '',        DUE_WITHOUT_END, '2025, la nevoie'",
        "2026/2025,      '',        DUE_WITHOUT_END, 2026/2025"
    })
    void aDeliverableIsDueByWindowsThatAllEndOrComeBack(
            String ofAction, String own, SmartCode expected, String windows) {
        Action action = Given.ACTION.withImplementation(timings(ofAction));
        IndicatorAssessment assessment = assess(DELIVERABLE.withImplementation(timings(own)), action);

        assertThat(code(assessment, Aspect.DUE)).isEqualTo(expected);
        assertThat(argument(assessment, Aspect.DUE, "windows")).isEqualTo(windows);
    }

    @Test
    void aDeliverableIsDueWithinThePlan() {
        IndicatorAssessment late = assess(DELIVERABLE, Given.ACTION.withImplementation(timings("2026 2027-S1")));
        IndicatorAssessment lateTarget = assess(DELIVERABLE.withTargets(target("1", "2027")));

        assertThat(code(late, Aspect.DUE)).isEqualTo(SmartCode.DUE_OUTSIDE);
        assertThat(argument(late, Aspect.DUE, "periods")).isEqualTo("2027-S1");
        assertThat(code(lateTarget, Aspect.DUE)).isEqualTo(SmartCode.DUE_OUTSIDE);
        assertThat(argument(lateTarget, Aspect.DUE, "periods")).isEqualTo("2027");
    }

    @Test
    void aTargetOfADeliverableComesBeforeItsWindows() {
        Action permanent = Given.ACTION.withImplementation(timings("permanent"));
        IndicatorAssessment assessment = assess(DELIVERABLE.withTargets(target("1", "2026-S1")), permanent);

        assertThat(code(assessment, Aspect.DUE)).isEqualTo(SmartCode.DUE_BY_TARGET);
        assertThat(argument(assessment, Aspect.DUE, "periods")).isEqualTo("2026-S1");
    }

    @Test
    void aDeliverableWithoutTargetAndWindowHasNoDueDate() {
        Action bare = Given.ACTION.withImplementation().withEvaluation();

        assertThat(code(assess(DELIVERABLE, bare), Aspect.DUE)).isEqualTo(SmartCode.DUE_ABSENT);
        assertThat(assess(DELIVERABLE, bare).verdict(Criterion.TIME_BOUND)).isEqualTo(Verdict.MISSING);
    }
}
