package org.snitp.indicators.smart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.indicators.Fixtures.baseline;
import static org.snitp.indicators.Fixtures.target;
import static org.snitp.indicators.smart.Given.TEXT;
import static org.snitp.indicators.smart.Given.argument;
import static org.snitp.indicators.smart.Given.assess;
import static org.snitp.indicators.smart.Given.code;
import static org.snitp.indicators.smart.Given.codes;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.snitp.model.indicator.Bounds;
import org.snitp.model.indicator.Direction;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.Budget;

class AchievableTest {

    private static final Indicator FULL = Given.FULL;

    @Test
    void theEvidenceIsCompleteWithBaselineTargetAndRationale() {
        assertThat(codes(assess(FULL), Criterion.ACHIEVABLE))
                .containsExactly(
                        SmartCode.BASELINE_GIVEN,
                        SmartCode.TARGET_GIVEN,
                        SmartCode.RATIONALE_GIVEN,
                        SmartCode.BOUNDS_RESPECTED,
                        SmartCode.DIRECTION_CONSISTENT);
        assertThat(assess(FULL).verdict(Criterion.ACHIEVABLE)).isEqualTo(Verdict.MET);
        assertThat(argument(assess(FULL), Aspect.BASELINE, "baseline")).isEqualTo("120 (2024)");
        assertThat(argument(assess(FULL), Aspect.TARGET, "targets")).isEqualTo("400 (2026)");
    }

    @Test
    void anyOfTheThreeMissingLeavesItPartlyMet() {
        assertThat(assess(FULL.withBaseline(Optional.empty())).verdict(Criterion.ACHIEVABLE))
                .isEqualTo(Verdict.PARTLY);
        assertThat(assess(FULL.withTargets(target("400", "2026"))).verdict(Criterion.ACHIEVABLE))
                .isEqualTo(Verdict.PARTLY);
        assertThat(assess(FULL.withTargets()).verdict(Criterion.ACHIEVABLE)).isEqualTo(Verdict.PARTLY);
    }

    @Test
    void aDirectionAndBoundsAloneAreNoEvidence() {
        IndicatorAssessment assessment =
                assess(FULL.withBaseline(Optional.empty()).withTargets());

        assertThat(codes(assessment, Criterion.ACHIEVABLE))
                .containsExactly(
                        SmartCode.BASELINE_ABSENT,
                        SmartCode.TARGET_ABSENT,
                        SmartCode.RATIONALE_ABSENT,
                        SmartCode.BOUNDS_WITHOUT_VALUES,
                        SmartCode.DIRECTION_WITHOUT_VALUES);
        assertThat(assessment.verdict(Criterion.ACHIEVABLE)).isEqualTo(Verdict.MISSING);
    }

    @Test
    void theRationaleOfAnyTargetCounts() {
        Indicator interim = FULL.withTargets(target("200", "2025").withRationale(TEXT), target("400", "2026"));

        assertThat(code(assess(interim), Aspect.RATIONALE)).isEqualTo(SmartCode.RATIONALE_GIVEN);
    }

    @ParameterizedTest
    @CsvSource({
        "2024,    BASELINE_GIVEN",
        "2025-S1, BASELINE_GIVEN",
        "2025-11, BASELINE_GIVEN",
        "2025-12, BASELINE_NOT_BEFORE_TARGET",
        "2025-S2, BASELINE_NOT_BEFORE_TARGET",
        "2025,    BASELINE_NOT_BEFORE_TARGET",
        "2026,    BASELINE_NOT_BEFORE_TARGET"
    })
    void aBaselineIsObservedBeforeTheFirstTargetIsDue(String period, SmartCode expected) {
        Indicator indicator =
                FULL.withBaseline(baseline("120", period)).withTargets(target("400", "2026"), target("200", "2025"));

        assertThat(code(assess(indicator), Aspect.BASELINE)).isEqualTo(expected);
    }

    @Test
    void aBaselineThatComesTooLateNamesTheFirstTarget() {
        Indicator indicator =
                FULL.withBaseline(baseline("120", "2025")).withTargets(target("400", "2026"), target("200", "2025"));

        assertThat(argument(assess(indicator), Aspect.BASELINE, "period")).isEqualTo("2025");
    }

    @Test
    void theFirstTargetIsTheOneThatIsDueFirst() {
        Indicator indicator = FULL.withBaseline(baseline("120", "2025-Q2"))
                .withTargets(target("400", "2025"), target("200", "2025-S1"));

        assertThat(code(assess(indicator), Aspect.BASELINE)).isEqualTo(SmartCode.BASELINE_NOT_BEFORE_TARGET);
        assertThat(argument(assess(indicator), Aspect.BASELINE, "period")).isEqualTo("2025-S1");
    }

    @Test
    void aPeriodHasOneTarget() {
        Indicator twice = FULL.withTargets(target("300", "2026"), target("400", "2026"));
        Indicator sameValue = FULL.withTargets(target("400", "2026"), target("400.0", "2026"));

        assertThat(code(assess(twice), Aspect.TARGET)).isEqualTo(SmartCode.TARGET_AMBIGUOUS);
        assertThat(argument(assess(twice), Aspect.TARGET, "period")).isEqualTo("2026");
        assertThat(argument(assess(twice), Aspect.TARGET, "targets")).isEqualTo("300 (2026), 400 (2026)");
        assertThat(code(assess(sameValue), Aspect.TARGET)).isEqualTo(SmartCode.TARGET_GIVEN);
    }

    @ParameterizedTest
    @CsvSource({
        "INCREASE, 120, 121,    DIRECTION_CONSISTENT",
        "INCREASE, 120, 120,    DIRECTION_KEEPS_LEVEL",
        "INCREASE, 120, 120.00, DIRECTION_KEEPS_LEVEL",
        "INCREASE, 120, 119,    DIRECTION_CONTRADICTED",
        "INCREASE, -5,  -4,     DIRECTION_CONSISTENT",
        "DECREASE, 120, 119,    DIRECTION_CONSISTENT",
        "DECREASE, 120, 120,    DIRECTION_KEEPS_LEVEL",
        "DECREASE, 120, 121,    DIRECTION_CONTRADICTED",
        "DECREASE, 120, 0,      DIRECTION_CONSISTENT",
        "NONE,     120, 121,    DIRECTION_NONE"
    })
    void theTargetLiesOnTheSideOfTheBaselineThatIsProgress(
            Direction direction, String from, String to, SmartCode expected) {
        Indicator indicator = FULL.withMeasure(Given.measure().withDirection(direction))
                .withBaseline(baseline(from, "2024"))
                .withTargets(target(to, "2026"));

        assertThat(code(assess(indicator), Aspect.DIRECTION)).isEqualTo(expected);
    }

    @Test
    void oneTargetOnTheWrongSideIsEnoughAndIsTheEvidence() {
        Indicator indicator =
                FULL.withTargets(target("100", "2025"), target("400", "2026").withRationale(TEXT));
        IndicatorAssessment assessment = assess(indicator);

        assertThat(code(assessment, Aspect.DIRECTION)).isEqualTo(SmartCode.DIRECTION_CONTRADICTED);
        assertThat(argument(assessment, Aspect.DIRECTION, "targets")).isEqualTo("100 (2025)");
        assertThat(argument(assessment, Aspect.DIRECTION, "direction")).isEqualTo("creștere");
        assertThat(assessment.verdict(Criterion.ACHIEVABLE)).isEqualTo(Verdict.PARTLY);
    }

    @Test
    void aTargetThatKeepsTheLevelAfterOneThatRisesIsConsistent() {
        Indicator indicator = FULL.withTargets(target("150", "2025"), target("120", "2026"));

        assertThat(code(assess(indicator), Aspect.DIRECTION)).isEqualTo(SmartCode.DIRECTION_CONSISTENT);
    }

    @Test
    void withoutADirectionNobodyCanTellWhichSideIsRight() {
        IndicatorAssessment assessment = assess(FULL.withMeasure(Given.measure().withDirection(Optional.empty())));

        assertThat(code(assessment, Aspect.DIRECTION)).isEqualTo(SmartCode.DIRECTION_ABSENT);
        assertThat(assessment.verdict(Criterion.ACHIEVABLE)).isEqualTo(Verdict.PARTLY);
    }

    @Test
    void aDirectionIsNotCheckedWithoutABaseline() {
        assertThat(code(assess(FULL.withBaseline(Optional.empty())), Aspect.DIRECTION))
                .isEqualTo(SmartCode.DIRECTION_WITHOUT_VALUES);
    }

    @ParameterizedTest
    @CsvSource({
        "0,   100, 0,  100, BOUNDS_RESPECTED,     ",
        "0,   100, -1, 50,  BOUNDS_BROKEN,        -1 (2024)",
        "0,   100, 0,  101, BOUNDS_BROKEN,        101 (2026)",
        "0,   100, -1, 101, BOUNDS_BROKEN,        '-1 (2024), 101 (2026)'",
        "0,      , 0,  101, BOUNDS_RESPECTED,     ",
        "0,      , -1, 101, BOUNDS_BROKEN,        -1 (2024)",
        "   , 100, -1, 100, BOUNDS_RESPECTED,     ",
        "   , 100, -1, 101, BOUNDS_BROKEN,        101 (2026)",
        "7,     7, 7,  7,   BOUNDS_RESPECTED,     ",
        "8,     7, 7,  7,   BOUNDS_CONTRADICTORY, ",
        "   ,    , -1, 101, BOUNDS_NOT_STATED,    "
    })
    void baselineAndTargetsLieWithinTheBounds(
            BigDecimal min, BigDecimal max, String from, String to, SmartCode expected, String outside) {
        Bounds bounds = Bounds.builder()
                .min(Optional.ofNullable(min))
                .max(Optional.ofNullable(max))
                .build();
        IndicatorAssessment assessment = assess(FULL.withMeasure(Given.measure().withBounds(bounds))
                .withBaseline(baseline(from, "2024"))
                .withTargets(target(to, "2026")));

        assertThat(code(assessment, Aspect.BOUNDS)).isEqualTo(expected);
        assertThat(Optional.ofNullable(assessment
                                .of(Aspect.BOUNDS)
                                .orElseThrow()
                                .arguments()
                                .get("values"))
                        .map(values -> values.in(Given.RO)))
                .isEqualTo(Optional.ofNullable(outside));
    }

    @Test
    void boundsThatAreNotStatedAreNotGuessed() {
        Indicator indicator = FULL.withMeasure(Given.measure().withBounds(Optional.empty()));

        assertThat(code(assess(indicator), Aspect.BOUNDS)).isEqualTo(SmartCode.BOUNDS_NOT_STATED);
        assertThat(assess(indicator).verdict(Criterion.ACHIEVABLE)).isEqualTo(Verdict.MET);
    }

    @Test
    void brokenBoundsBarTheVerdict() {
        Indicator indicator = FULL.withMeasure(Given.measure().withBounds(Given.bounds("0", "399")));

        assertThat(assess(indicator).verdict(Criterion.ACHIEVABLE)).isEqualTo(Verdict.PARTLY);
    }

    @ParameterizedTest
    @EnumSource(names = {"DELIVERABLE", "QUALITATIVE"})
    void whatIsDeliveredOrStatedIsAskedForWhoAndWithWhat(MeasureType type) {
        Action withBudget = Given.ACTION.withBudget(Budget.builder()
                .amount(new BigDecimal("1200.50"))
                .currency("RON")
                .build());
        Indicator bare = Given.of(type);

        assertThat(codes(assess(bare), Criterion.ACHIEVABLE))
                .containsExactly(SmartCode.RESPONSIBLE_GIVEN, SmartCode.RESOURCES_ABSENT);
        assertThat(argument(assess(bare), Aspect.RESPONSIBLE, "institutions")).isEqualTo("ISJ");
        assertThat(assess(bare).verdict(Criterion.ACHIEVABLE)).isEqualTo(Verdict.PARTLY);
        assertThat(assess(bare, withBudget).verdict(Criterion.ACHIEVABLE)).isEqualTo(Verdict.MET);
        assertThat(argument(assess(bare, withBudget), Aspect.RESOURCES, "amount"))
                .isEqualTo("1.200,50");
        assertThat(argument(assess(bare, withBudget), Aspect.RESOURCES, "currency"))
                .isEqualTo("RON");
        assertThat(code(assess(bare.withTargets(target("1", "2026").withRationale(TEXT))), Aspect.RESOURCES))
                .isEqualTo(SmartCode.RESOURCES_IN_RATIONALE);
        assertThat(assess(bare, Given.ACTION.withResponsible()).verdict(Criterion.ACHIEVABLE))
                .isEqualTo(Verdict.MISSING);
    }

    @Test
    void anIndicatorsOwnResponsibleComesBeforeThatOfItsAction() {
        Indicator own = Given.of(MeasureType.DELIVERABLE).withResponsible("ME", "ANITP");

        assertThat(argument(assess(own), Aspect.RESPONSIBLE, "institutions")).isEqualTo("ME, ANITP");
        assertThat(assess(own).responsible()).containsExactly("ME", "ANITP");
    }
}
