package org.snitp.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.model.rule.Expected.found;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.snitp.model.evaluation.StrategyEvaluation;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.plan.Action;
import org.snitp.model.time.OpenTiming;
import org.snitp.model.time.Period;
import org.snitp.model.time.Recurrence;
import org.snitp.model.time.TimeSpan;
import org.snitp.model.time.Timing;

/** Schedules that never fall into the time of their plan or strategy, and deliverables without a deadline. */
class ScheduleRulesTest {

    private static final Action ACTION = Sound.action("1.1.1");
    private static final String EVALUATION = "documents[2].actions[0].evaluation";
    private static final String CALENDAR = "documents[0].evaluationCalendar.evaluations[0]";

    @Test
    void aWindowWithAnEndIsADeadlineAlsoBesideAPermanentOne() {
        Indicator law = Sound.INDICATOR.withMeasure(
                Measure.builder().type(MeasureType.DELIVERABLE).build());

        assertThat(dated(law.withImplementation(TimeSpan.parse("2025-S2"), OpenTiming.PERMANENT)))
                .isEmpty();
        assertThat(dated(law.withImplementation(OpenTiming.PERMANENT, OpenTiming.ON_DEMAND)))
                .hasSize(1);
    }

    private static List<Expected> dated(Indicator law) {
        return Sound.notes(Rule.DELIVERABLE_DATED, Sound.with(law));
    }

    @Test
    void whatIsDoneOnDemandBesideAYearAfterThePlanIsNoEvaluationInside() {
        assertThat(evaluated(ACTION, TimeSpan.parse("2031"), OpenTiming.ON_DEMAND))
                .containsExactly(after("[0]", "2031"));
        assertThat(evaluated(ACTION, OpenTiming.ON_DEMAND, TimeSpan.parse("2031")))
                .containsExactly(after("[1]", "2031"));
        assertThat(evaluated(ACTION, Recurrence.ANNUAL, TimeSpan.parse("2031"))).isEmpty();
    }

    @Test
    void anActionWithoutAWindowIsNotEvaluatedBeforeThePlan() {
        assertThat(evaluated(ACTION.withImplementation(), TimeSpan.parse("2023")))
                .containsExactly(found(
                        Rule.EVALUATION_INSIDE_PLAN,
                        EVALUATION + "[0]",
                        Map.of("variant", "planBefore", "evaluation", "2023", "begin", "2024-01-01")));
        assertThat(evaluated(ACTION.withImplementation(), TimeSpan.parse("2023"), TimeSpan.parse("2024-Q1")))
                .isEmpty();
    }

    @Test
    void anEvaluationBeforeTheWorkIsReportedAsSuchAlone() {
        assertThat(evaluated(ACTION, TimeSpan.parse("2023"))).isEmpty();
        assertThat(Sound.notes(
                        Rule.EVALUATION_AFTER_WORK_BEGINS, Sound.with(ACTION.withEvaluation(TimeSpan.parse("2023")))))
                .hasSize(1);
    }

    @Test
    void anIndicatorOfAnObjectiveIsEvaluatedInTheTimeOfTheStrategy() {
        assertThat(onObjective("2023", "2029"))
                .containsExactly(found(
                        Rule.EVALUATION_INSIDE_PLAN,
                        "documents[0].generalObjectives[0].specificObjectives[0].indicators[0].evaluation[0]",
                        Map.of("variant", "strategyBefore", "evaluation", "2023", "begin", "2024-01-01")));
        assertThat(onObjective("2029"))
                .containsExactly(found(
                        Rule.EVALUATION_INSIDE_PLAN,
                        "documents[0].generalObjectives[0].specificObjectives[0].indicators[0].evaluation[0]",
                        Map.of("variant", "strategyAfter", "evaluation", "2029", "end", "2028-12-31")));
        assertThat(onObjective("2029", "2028")).isEmpty();
    }

    @Test
    void anEvaluationOfTheStrategyIsNotDueBeforeItBegins() {
        StrategyEvaluation early =
                Sound.EVALUATION.withBegins(Period.year(2027)).withDue(Period.year(2026));

        assertThat(Sound.check(Sound.with(Sound.CALENDAR.withEvaluations(early))))
                .containsExactly(found(
                                Rule.EVALUATION_AFTER_WORK_BEGINS,
                                CALENDAR + ".due",
                                Map.of("variant", "begins", "evaluation", "2026", "begins", "2027"))
                        .besides(CALENDAR + ".begins"));
        assertThat(Sound.check(Sound.with(Sound.CALENDAR.withEvaluations(early.withDue(Period.year(2027))))))
                .isEmpty();
    }

    @Test
    void anEvaluationOfTheStrategyIsNotDueBeforeWhatItCovers() {
        StrategyEvaluation early = Sound.EVALUATION.withDue(Period.year(2023));

        assertThat(Sound.check(Sound.with(Sound.CALENDAR.withEvaluations(early))))
                .containsExactly(found(
                                Rule.EVALUATION_AFTER_WORK_BEGINS,
                                CALENDAR + ".due",
                                Map.of("variant", "covers", "evaluation", "2023", "covers", "2024/2026"))
                        .besides(CALENDAR + ".covers"));
        assertThat(Sound.check(Sound.with(Sound.CALENDAR.withEvaluations(early.withDue(Period.month(2024, 1))))))
                .isEmpty();
        assertThat(Sound.check(Sound.with(Sound.CALENDAR.withEvaluations(early.withDue(Period.year(2029))))))
                .isEmpty();
    }

    @Test
    void nobodyApprovesAnEvaluationTwice() {
        assertThat(Sound.check(
                        Sound.with(Sound.CALENDAR.withEvaluations(Sound.EVALUATION.withApprovedBy("CIM", "CIM")))))
                .containsExactly(found(Rule.INSTITUTION_ONCE, CALENDAR + ".approvedBy[1]", Map.of("id", "CIM"))
                        .besides(CALENDAR + ".approvedBy[0]"));
    }

    private static List<Expected> evaluated(Action action, Timing... evaluation) {
        return Sound.notes(Rule.EVALUATION_INSIDE_PLAN, Sound.with(action.withEvaluation(evaluation)));
    }

    private static List<Expected> onObjective(String... evaluation) {
        Timing[] timings = Stream.of(evaluation).map(TimeSpan::parse).toArray(Timing[]::new);
        return Sound.notes(
                Rule.EVALUATION_INSIDE_PLAN,
                Sound.with(Sound.GENERAL.withSpecificObjectives(
                        Sound.SPECIFIC.withIndicators(Sound.indicator("1.1-1").withEvaluation(timings)))));
    }

    private static Expected after(String at, String evaluation) {
        return found(
                Rule.EVALUATION_INSIDE_PLAN,
                EVALUATION + at,
                Map.of("variant", "planAfter", "evaluation", evaluation, "end", "2026-12-31"));
    }
}
