package org.snitp.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.snitp.model.rule.Expected.found;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.model.Bundle;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.plan.Action;
import org.snitp.model.statistics.Observation;
import org.snitp.model.strategy.RelatedStrategy;
import org.snitp.model.time.PeriodRange;
import org.snitp.model.time.TimeSpan;
import org.snitp.model.time.Timing;

/** Windows, evaluations and horizons: what must lie inside, and what must not come before. */
class TimeRulesTest {

    private static final TimeSpan BACKWARD = PeriodRange.parse("2026/2024");

    @ParameterizedTest
    @ValueSource(strings = {"2026-12", "2024-01", "2024/2026", "2026-S2", "permanent", "on-demand", "annual"})
    void aWindowMayReachTheFirstAndTheLastDayOfItsPlan(String window) {
        assertThat(Sound.check(Sound.with(Sound.ACTION.withImplementation(Timing.parse(window)))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-01", "2023-12", "2023/2026", "2024/2027"})
    void aWindowMayNotReachOutOfItsPlan(String window) {
        Map<String, String> arguments = Map.of("window", window, "period", "2024/2026");
        Indicator indicator = Sound.INDICATOR.withImplementation(Timing.parse(window));

        assertThat(Sound.check(Sound.with(Sound.ACTION.withImplementation(Timing.parse(window)))))
                .containsExactly(
                        found(Rule.WINDOW_INSIDE_PLAN, "documents[2].actions[0].implementation[0]", arguments));
        assertThat(Sound.check(Sound.with(indicator)))
                .containsExactly(found(
                        Rule.WINDOW_INSIDE_PLAN, "documents[2].actions[0].indicators[0].implementation[0]", arguments));
    }

    @ParameterizedTest
    @CsvSource({
        "2025,      2025",
        "2025,      2025-01",
        "2025-S2,   2025",
        "2025-12,   2025-Q4",
        "2025,      2026/2030",
        "2024,      2024/2026",
        "permanent, 2024",
        "annual,    2024-01",
        "on-demand, 2024-01",
    })
    void anEvaluationMayEndInThePeriodOfTheWork(String window, String evaluation) {
        assertThat(Sound.check(Sound.with(evaluated(window, evaluation)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2025,      2024,    2025-01-01",
        "2025-S2,   2025-S1, 2025-07-01",
        "2025-12,   2025-11, 2025-12-01",
        "permanent, 2023,    2024-01-01",
        "annual,    2023-12, 2024-01-01",
    })
    void anEvaluationMayNotEndBeforeTheWorkBegins(String window, String evaluation, String begin) {
        assertThat(Sound.check(Sound.with(evaluated(window, evaluation))))
                .containsExactly(found(
                        Rule.EVALUATION_AFTER_WORK_BEGINS,
                        "documents[2].actions[0].evaluation[0]",
                        Map.of("evaluation", evaluation, "begin", begin)));
    }

    @Test
    void theWorkBeginsWithTheEarliestWindow() {
        Action action = evaluated("2026", "2024-Q1");

        assertThat(Sound.check(
                        Sound.with(action.withImplementation(TimeSpan.parse("2026"), TimeSpan.parse("2024-Q1")))))
                .isEmpty();
        assertThat(Sound.check(Sound.with(action.withImplementation()))).isEmpty();
    }

    @Test
    void theWorkOfAnIndicatorIsThatOfItsActionUnlessItHasItsOwn() {
        Action action = Sound.action("1.1.1").withImplementation(TimeSpan.parse("2025"));
        Indicator evaluated = Sound.INDICATOR.withEvaluation(TimeSpan.parse("2024"));

        assertThat(Sound.check(Sound.with(action.withIndicators(evaluated))))
                .containsExactly(found(
                        Rule.EVALUATION_AFTER_WORK_BEGINS,
                        "documents[2].actions[0].indicators[0].evaluation[0]",
                        Map.of("evaluation", "2024", "begin", "2025-01-01")));
        assertThat(Sound.check(Sound.with(action.withIndicators(evaluated.withImplementation(TimeSpan.parse("2024"))))))
                .isEmpty();
    }

    @Test
    void aWindowThatEndsBeforeItStartsDoesNotTellWhenTheWorkBegins() {
        Action action = Sound.ACTION
                .withImplementation(BACKWARD, TimeSpan.parse("2026"))
                .withEvaluation(TimeSpan.parse("2025"));

        assertThat(Sound.check(Sound.with(action)))
                .containsExactly(found(
                        Rule.RANGE_FORWARD, "documents[2].actions[0].implementation[0]", Map.of("range", "2026/2024")));
    }

    @Test
    void aPlanThatEndsBeforeItStartsIsReportedOnce() {
        Action permanent = Sound.ACTION
                .withImplementation(Timing.parse("permanent"), TimeSpan.parse("2025"))
                .withEvaluation(TimeSpan.parse("2025"));

        assertThat(Sound.check(Sound.with(Sound.PLAN.withPeriod(BACKWARD).withActions(permanent))))
                .containsExactly(found(Rule.RANGE_FORWARD, "documents[2].period", Map.of("range", "2026/2024")));
    }

    @Test
    void aStrategyThatEndsBeforeItStartsIsReportedOnce() {
        assertThat(Sound.check(Sound.with(Sound.STRATEGY.withHorizon(BACKWARD))))
                .containsExactly(found(Rule.RANGE_FORWARD, "documents[0].horizon", Map.of("range", "2026/2024")));
    }

    @ParameterizedTest
    @MethodSource("backward")
    void aRangeThatEndsBeforeItStartsIsReportedWhereverItStands(String path, Bundle bundle) {
        assertThat(Sound.check(bundle)).containsExactly(found(Rule.RANGE_FORWARD, path, Map.of("range", "2026/2024")));
    }

    static Stream<Arguments> backward() {
        RelatedStrategy related =
                RelatedStrategy.builder().title(Sound.TEXT).period(BACKWARD).build();
        Observation observation = Sound.total(2023, "1").withPeriod(BACKWARD);
        Indicator indicator = Sound.indicator("1-1");
        return Stream.of(
                arguments(
                        "documents[0].relatedStrategies[0].period",
                        Sound.with(Sound.STRATEGY.withRelatedStrategies(related))),
                arguments(
                        "documents[0].statistics[0].observations[0].period",
                        Sound.with(Sound.STRATEGY.withStatistics(Sound.statistic("victims", observation)))),
                arguments(
                        "documents[0].evaluationCalendar.evaluations[0].covers",
                        Sound.with(Sound.CALENDAR.withEvaluations(Sound.EVALUATION.withCovers(BACKWARD)))),
                arguments(
                        "documents[0].generalObjectives[0].indicators[0].implementation[0]",
                        Sound.with(Sound.GENERAL.withIndicators(indicator.withImplementation(BACKWARD)))),
                arguments(
                        "documents[0].generalObjectives[0].indicators[0].evaluation[0]",
                        Sound.with(Sound.GENERAL.withIndicators(indicator.withEvaluation(BACKWARD)))),
                arguments(
                        "documents[2].actions[0].implementation[0]",
                        Sound.with(Sound.ACTION.withImplementation(BACKWARD))),
                arguments("documents[2].actions[0].evaluation[0]", Sound.with(Sound.ACTION.withEvaluation(BACKWARD))),
                arguments(
                        "documents[2].actions[0].indicators[0].implementation[0]",
                        Sound.with(Sound.INDICATOR.withImplementation(BACKWARD))),
                arguments(
                        "documents[2].actions[0].indicators[0].evaluation[0]",
                        Sound.with(Sound.INDICATOR.withEvaluation(BACKWARD))));
    }

    @Test
    void anEvaluationOfTheStrategyCoversNoMoreThanItsHorizon() {
        assertThat(Sound.check(Sound.with(
                        Sound.CALENDAR.withEvaluations(Sound.EVALUATION.withCovers(TimeSpan.parse("2024/2028"))))))
                .isEmpty();
        assertThat(Sound.check(Sound.with(
                        Sound.CALENDAR.withEvaluations(Sound.EVALUATION.withCovers(TimeSpan.parse("2024/2029"))))))
                .containsExactly(found(
                        Rule.CALENDAR_INSIDE_STRATEGY,
                        "documents[0].evaluationCalendar.evaluations[0].covers",
                        Map.of("period", "2024/2029", "horizon", "2024/2028")));
    }

    @Test
    void anActionWithoutIndicatorsNeedsAScheduleOfItsOwn() {
        assertThat(Sound.check(Sound.with(Sound.action("1.1.1").withEvaluation())))
                .containsExactly(
                        found(Rule.EVALUATION_SCHEDULED, "documents[2].actions[0].code", Map.of("code", "1.1.1")));
    }

    private static Action evaluated(String window, String evaluation) {
        return Sound.ACTION.withImplementation(Timing.parse(window)).withEvaluation(Timing.parse(evaluation));
    }
}
