package org.snitp.indicators.smart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.indicators.Fixtures.target;
import static org.snitp.indicators.smart.Given.code;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.snitp.model.Bundle;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.strategy.GeneralObjective;
import org.snitp.model.strategy.Strategy;

class SmartAssessmentTest {

    private static final Indicator FULL = Given.FULL;
    private static final Indicator BARE = Given.BARE;

    private static final Strategy STRATEGY = Given.STRATEGY.withGeneralObjectives(
            GeneralObjective.builder()
                    .code("1")
                    .title(Given.TEXT)
                    .addIndicators(BARE.withId("1-1"))
                    .addSpecificObjectives(
                            Given.specific("1.1").withIndicators(FULL.withId("1.1-1")), Given.specific("1.2"))
                    .build(),
            GeneralObjective.builder().code("2").title(Given.TEXT).build());

    private static final ActionPlan PLAN = Given.PLAN.withActions(
            Given.action("1.2.1", FULL.withId("1.2.1-1"), BARE.withId("1.2.1-2")),
            Given.action("1.1.1", BARE.withId("1.1.1-1").withResponsible("ANITP", "XYZ", "ANITP")),
            Given.action("9.9.9", BARE.withId("9.9.9-1")));

    private static final SmartAssessment SMART = SmartAssessment.of(Bundle.of(PLAN, Given.REGISTRY, STRATEGY));

    private static String counts(SmartTotals totals, Criterion criterion) {
        return String.join(
                "/",
                Arrays.stream(Verdict.values())
                        .map(verdict -> String.valueOf(totals.count(criterion, verdict)))
                        .toList());
    }

    private static String counts(Map<String, SmartTotals> totals, String group, Criterion criterion) {
        return Optional.ofNullable(totals.get(group))
                .map(counts -> counts(counts, criterion))
                .orElse("no group " + group);
    }

    @Test
    void indicatorsComeInTheOrderOfTheDocuments() {
        assertThat(SMART.indicators())
                .extracting(assessment -> assessment.indicator().getId())
                .containsExactly("1.2.1-1", "1.2.1-2", "1.1.1-1", "9.9.9-1", "1-1", "1.1-1");
    }

    @Test
    void anIndicatorKnowsItsActionPlanAndObjective() {
        IndicatorAssessment ofAction = SMART.indicator("1.2.1-1").orElseThrow();
        IndicatorAssessment ofObjective = SMART.indicator("1.1-1").orElseThrow();
        IndicatorAssessment astray = SMART.indicator("9.9.9-1").orElseThrow();

        assertThat(ofAction.action().orElseThrow().getCode()).isEqualTo("1.2.1");
        assertThat(ofAction.plan().orElseThrow().getId()).isEqualTo("plan");
        assertThat(ofAction.objective().orElseThrow().getCode()).isEqualTo("1.2");
        assertThat(ofObjective.action()).isEmpty();
        assertThat(ofObjective.plan()).isEmpty();
        assertThat(ofObjective.objective().orElseThrow().getCode()).isEqualTo("1.1");
        assertThat(astray.objective()).isEmpty();
        assertThat(SMART.indicator("0")).isEmpty();
    }

    @Test
    void indicatorsAreFoundByTheirAction() {
        assertThat(SMART.indicatorsOfAction("1.2.1"))
                .extracting(assessment -> assessment.indicator().getId())
                .containsExactly("1.2.1-1", "1.2.1-2");
        assertThat(SMART.indicatorsOfAction("1.2")).isEmpty();
    }

    @Test
    void everyIndicatorIsAssessedUnderEveryCriterionInTheirOrder() {
        assertThat(SMART.indicators())
                .allSatisfy(assessment -> assertThat(assessment.criteria())
                        .extracting(CriterionAssessment::criterion)
                        .containsExactly(Criterion.values()));
    }

    @Test
    void anAspectIsFoundUnderItsOwnCriterionAndAtMostOnce() {
        for (IndicatorAssessment assessment : SMART.indicators()) {
            for (CriterionAssessment criterion : assessment.criteria()) {
                assertThat(criterion.findings())
                        .isNotEmpty()
                        .extracting(AspectFinding::aspect)
                        .doesNotHaveDuplicates()
                        .isSorted()
                        .allMatch(aspect -> aspect.criterion() == criterion.criterion());
            }
        }
    }

    @Test
    void anAspectThatIsNotAskedHasNoFinding() {
        IndicatorAssessment deliverable = Given.assess(Given.of(MeasureType.DELIVERABLE));

        assertThat(deliverable.of(Aspect.BASELINE)).isEmpty();
        assertThat(deliverable.of(Aspect.RESOURCES)).isPresent();
        assertThat(Given.assess(BARE).of(Aspect.RESOURCES)).isEmpty();
    }

    @Test
    void anIndicatorOfAnObjectiveIsHeldAgainstTheHorizonAndHasNoActionToLeanOn() {
        Indicator late = FULL.withTargets(target("400", "2030").withRationale(Given.TEXT));
        Strategy strategy = Given.STRATEGY.withGeneralObjectives(GeneralObjective.builder()
                .code("1")
                .title(Given.TEXT)
                .addIndicators(late, late.withTargets(target("400", "2031")))
                .build());
        List<IndicatorAssessment> assessments =
                SmartAssessment.of(Bundle.of(strategy)).indicators();

        assertThat(code(assessments.get(0), Aspect.TARGET_PERIOD)).isEqualTo(SmartCode.TARGET_PERIOD_INSIDE);
        assertThat(code(assessments.get(1), Aspect.TARGET_PERIOD)).isEqualTo(SmartCode.TARGET_PERIOD_OUTSIDE);
        assertThat(code(assessments.get(0), Aspect.EVALUATION)).isEqualTo(SmartCode.EVALUATION_ABSENT);
        assertThat(code(assessments.get(0), Aspect.LINK)).isEqualTo(SmartCode.LINKED_TO_OBJECTIVE);
        assertThat(assessments.get(0).responsible()).isEmpty();
    }

    @Test
    void totalsCountVerdictsUnderEachCriterion() {
        SmartTotals totals = SMART.totals();

        assertThat(totals.indicators()).isEqualTo(6);
        assertThat(counts(totals, Criterion.SPECIFIC)).isEqualTo("2/4/0");
        assertThat(counts(totals, Criterion.MEASURABLE)).isEqualTo("2/0/4");
        assertThat(counts(totals, Criterion.ACHIEVABLE)).isEqualTo("2/0/4");
        assertThat(counts(totals, Criterion.RELEVANT)).isEqualTo("2/4/0");
        assertThat(counts(totals, Criterion.TIME_BOUND)).isEqualTo("1/4/1");
    }

    @Test
    void totalsCountTheStatesOfAspects() {
        SmartTotals totals = SmartTotals.of(List.of(
                Given.assess(FULL),
                Given.assess(BARE),
                Given.assess(Given.named("Ghid și plan")),
                Given.assess(Given.of(MeasureType.DELIVERABLE))));

        assertThat(totals.asked(Aspect.SUBJECT)).isEqualTo(4);
        assertThat(totals.count(Aspect.SUBJECT, AspectState.FOUND)).isEqualTo(3);
        assertThat(totals.count(Aspect.SUBJECT, AspectState.FAULTY)).isEqualTo(1);
        assertThat(totals.count(Aspect.SUBJECT, AspectState.ABSENT)).isZero();
        assertThat(totals.asked(Aspect.BOUNDS)).isEqualTo(3);
        assertThat(totals.count(Aspect.BOUNDS, AspectState.NOT_NEEDED)).isEqualTo(2);
        assertThat(totals.asked(Aspect.DUE)).isEqualTo(1);
        assertThat(totals.asked(Aspect.SCALE)).isZero();
    }

    @Test
    void aGeneralObjectiveHasTheIndicatorsOfItsSpecificOnes() {
        Map<String, SmartTotals> totals = SMART.totalsByObjective();

        assertThat(totals.keySet()).containsExactly("1", "1.1", "1.2", "2");
        assertThat(totals.values()).extracting(SmartTotals::indicators).containsExactly(5, 2, 2, 0);
        assertThat(counts(totals, "1", Criterion.MEASURABLE)).isEqualTo("2/0/3");
        assertThat(counts(totals, "1.1", Criterion.MEASURABLE)).isEqualTo("1/0/1");
        assertThat(counts(totals, "2", Criterion.MEASURABLE)).isEqualTo("0/0/0");
    }

    @Test
    void anIndicatorCountsOnceWhereAGeneralAndASpecificObjectiveShareACode() {
        Strategy strategy = Given.STRATEGY.withGeneralObjectives(GeneralObjective.builder()
                .code("1")
                .title(Given.TEXT)
                .addSpecificObjectives(Given.specific("1").withIndicators(BARE))
                .build());

        assertThat(SmartAssessment.of(Bundle.of(strategy)).totalsByObjective().values())
                .extracting(SmartTotals::indicators)
                .containsExactly(1);
    }

    @Test
    void anIndicatorCountsOnceForEachInstitutionThatAnswersForIt() {
        Map<String, SmartTotals> totals = SMART.totalsByInstitution();

        assertThat(totals.keySet()).containsExactly("ISJ", "ANITP", "XYZ");
        assertThat(totals.values()).extracting(SmartTotals::indicators).containsExactly(3, 1, 1);
        assertThat(counts(totals, "ISJ", Criterion.ACHIEVABLE)).isEqualTo("1/0/2");
    }

    @Test
    void aPlanHasTheIndicatorsOfItsActions() {
        Map<String, SmartTotals> totals = SmartAssessment.of(
                        Bundle.of(STRATEGY, PLAN, Given.PLAN.withId("empty").withActions()))
                .totalsByPlan();

        assertThat(totals.keySet()).containsExactly("plan", "empty");
        assertThat(totals.values()).extracting(SmartTotals::indicators).containsExactly(4, 0);
        assertThat(counts(totals, "plan", Criterion.MEASURABLE)).isEqualTo("1/0/3");
    }

    @Test
    void anEmptyBundleHasEmptyTotals() {
        SmartAssessment empty = SmartAssessment.of(Bundle.of());

        assertThat(empty.indicators()).isEmpty();
        assertThat(empty.totals().indicators()).isZero();
        assertThat(empty.totals().count(Criterion.SPECIFIC, Verdict.MISSING)).isZero();
        assertThat(empty.totalsByObjective()).isEmpty();
        assertThat(empty.totalsByInstitution()).isEmpty();
    }

    @Test
    void aPlanWithoutItsStrategyIsAssessedByItself() {
        SmartAssessment alone = SmartAssessment.of(Bundle.of(PLAN));

        assertThat(code(alone.indicators().get(0), Aspect.LINK)).isEqualTo(SmartCode.LINKED_TO_RESULT);
        assertThat(alone.totalsByObjective()).isEmpty();
        assertThat(alone.totalsByInstitution().keySet()).containsExactly("ISJ", "ANITP", "XYZ");
    }
}
