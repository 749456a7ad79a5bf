package org.snitp.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.snitp.model.rule.Expected.found;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.snitp.model.Bundle;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.institution.Abbreviation;
import org.snitp.model.statistics.Statistic;
import org.snitp.model.strategy.Chapter;
import org.snitp.model.strategy.ExpectedResult;
import org.snitp.model.strategy.FundingSource;
import org.snitp.model.strategy.LegalInstrumentGroup;
import org.snitp.model.strategy.Problem;
import org.snitp.model.strategy.Strategy;

/** Codes and ids that are given twice, and those that may be. */
class UniquenessTest {

    @ParameterizedTest
    @MethodSource("twice")
    void whatIsGivenTwiceIsReportedAtItsSecondPlace(String code, String second, String first, Bundle bundle) {
        assertThat(Sound.check(bundle))
                .containsExactly(
                        found(Rule.CODE_UNIQUE, second, Map.of("code", code)).besides(first));
    }

    static Stream<Arguments> twice() {
        return Stream.of(inPlans(), inRegistries(), inObjectives(), inLists(), inCalendars())
                .flatMap(cases -> cases);
    }

    private static Stream<Arguments> inPlans() {
        return Stream.of(
                arguments(
                        "1.1.1",
                        "documents[2].actions[1].code",
                        "documents[2].actions[0].code",
                        Sound.with(Sound.ACTION, Sound.action("1.1.1"))),
                arguments(
                        "1.1.1-1",
                        "documents[2].actions[0].indicators[1].id",
                        "documents[2].actions[0].indicators[0].id",
                        Sound.with(Sound.INDICATOR, Sound.INDICATOR)),
                arguments(
                        "I1",
                        "documents[2].actions[1].indicators[0].id",
                        "documents[2].actions[0].indicators[0].id",
                        Sound.with(
                                Sound.ACTION.withIndicators(Sound.indicator("I1")),
                                Sound.action("1.1.2").withIndicators(Sound.indicator("I1")))),
                arguments(
                        "sex",
                        "documents[2].actions[0].indicators[0].disaggregation[1].id",
                        "documents[2].actions[0].indicators[0].disaggregation[0].id",
                        Sound.with(Sound.INDICATOR.withDisaggregation(Sound.dimension("sex"), Sound.dimension("sex")))),
                arguments(
                        "women",
                        "documents[2].actions[0].indicators[0].disaggregation[0].categories[2].id",
                        "documents[2].actions[0].indicators[0].disaggregation[0].categories[0].id",
                        Sound.with(
                                Sound.INDICATOR.withDisaggregation(Sound.dimension("sex", "women", "men", "women")))));
    }

    private static Stream<Arguments> inRegistries() {
        Abbreviation abbreviation =
                Abbreviation.builder().id("MAI").name(Sound.TEXT).build();
        return Stream.of(
                arguments(
                        "MAI",
                        "documents[0].institutions[1].id",
                        "documents[0].institutions[0].id",
                        Bundle.of(Sound.registry(Sound.institution("MAI"), Sound.institution("MAI")))),
                arguments(
                        "MAI",
                        "documents[1].institutions[0].id",
                        "documents[0].institutions[0].id",
                        Bundle.of(
                                Sound.registry(Sound.institution("MAI")),
                                Sound.registry(Sound.institution("MAI"))
                                        .withId("more")
                                        .withAbbreviations())),
                arguments(
                        "MAI",
                        "documents[0].abbreviations[0].id",
                        "documents[0].institutions[0].id",
                        Bundle.of(Sound.registry(Sound.institution("MAI")).withAbbreviations(abbreviation))),
                arguments(
                        "institutions",
                        "documents[1].id",
                        "documents[0].id",
                        Bundle.of(Sound.REGISTRY, Sound.registry().withAbbreviations())),
                arguments("SNITP", "documents[2].id", "documents[0].id", Sound.with(Sound.PLAN.withId("SNITP"))));
    }

    private static Stream<Arguments> inObjectives() {
        Indicator indicator = Sound.indicator("I1");
        return Stream.of(
                arguments(
                        "1.1",
                        "documents[0].generalObjectives[0].specificObjectives[1].code",
                        "documents[0].generalObjectives[0].specificObjectives[0].code",
                        Sound.with(Sound.GENERAL.withSpecificObjectives(Sound.SPECIFIC, Sound.specific("1.1")))),
                arguments(
                        "1.2",
                        "documents[0].generalObjectives[1].code",
                        "documents[0].generalObjectives[0].specificObjectives[1].code",
                        Sound.with(Sound.GENERAL, Sound.GENERAL.withCode("1.2").withSpecificObjectives())),
                arguments(
                        "I1",
                        "documents[0].generalObjectives[0].specificObjectives[0].indicators[0].id",
                        "documents[0].generalObjectives[0].indicators[0].id",
                        Sound.with(Sound.GENERAL
                                .withIndicators(indicator)
                                .withSpecificObjectives(Sound.SPECIFIC.withIndicators(indicator)))),
                arguments(
                        "men",
                        "documents[0].generalObjectives[0].indicators[0].disaggregation[0].categories[1].id",
                        "documents[0].generalObjectives[0].indicators[0].disaggregation[0].categories[0].id",
                        Sound.with(Sound.GENERAL.withIndicators(
                                indicator.withDisaggregation(Sound.dimension("sex", "men", "men"))))));
    }

    private static Stream<Arguments> inLists() {
        Strategy strategy = Sound.STRATEGY;
        Problem problem = Problem.builder().code("1").title(Sound.TEXT).build();
        LegalInstrumentGroup laws =
                LegalInstrumentGroup.builder().code("1").title(Sound.TEXT).build();
        Chapter chapter = Chapter.builder().code("1").title(Sound.TEXT).build();
        ExpectedResult result =
                ExpectedResult.builder().code("1").title(Sound.TEXT).build();
        FundingSource source =
                FundingSource.builder().code("1").title(Sound.TEXT).build();
        Statistic statistic = Sound.statistic("1", Sound.total(2023, "1"));
        return Stream.of(
                inList("problems", "code", strategy.withProblems(problem, problem)),
                inList("chapters", "code", strategy.withChapters(chapter, chapter)),
                inList("legalInstruments", "code", strategy.withLegalInstruments(laws, laws)),
                inList("expectedResults", "code", strategy.withExpectedResults(result, result)),
                inList("fundingSources", "code", strategy.withFundingSources(source, source)),
                inList("statistics", "id", strategy.withStatistics(statistic, statistic)),
                arguments(
                        "1",
                        "documents[0].statistics[0].breakdown.categories[1].id",
                        "documents[0].statistics[0].breakdown.categories[0].id",
                        Sound.with(strategy.withStatistics(
                                statistic.withBreakdown(Sound.dimension("county", "1", "1"))))));
    }

    private static Arguments inList(String list, String field, Strategy strategy) {
        return arguments(
                "1",
                "documents[0]." + list + "[1]." + field,
                "documents[0]." + list + "[0]." + field,
                Sound.with(strategy));
    }

    private static Stream<Arguments> inCalendars() {
        String calendar = "documents[0].evaluationCalendar.";
        return Stream.of(
                arguments(
                        "R1",
                        calendar + "reports[1].id",
                        calendar + "reports[0].id",
                        Sound.with(Sound.CALENDAR.withReports(Sound.REPORT, Sound.REPORT))),
                arguments(
                        "R1",
                        calendar + "sessions[0].id",
                        calendar + "reports[0].id",
                        Sound.with(Sound.CALENDAR.withSessions(Sound.SESSION.withId("R1")))),
                arguments(
                        "S1",
                        calendar + "evaluations[1].id",
                        calendar + "sessions[0].id",
                        Sound.with(Sound.CALENDAR.withEvaluations(Sound.EVALUATION, Sound.EVALUATION.withId("S1")))));
    }

    @Test
    void aThirdIsReportedBesideTheFirst() {
        assertThat(Sound.check(Sound.with(Sound.action("1.1.1"), Sound.action("1.1.1"), Sound.action("1.1.1"))))
                .containsExactly(
                        found(Rule.CODE_UNIQUE, "documents[2].actions[1].code", Map.of("code", "1.1.1"))
                                .besides("documents[2].actions[0].code"),
                        found(Rule.CODE_UNIQUE, "documents[2].actions[2].code", Map.of("code", "1.1.1"))
                                .besides("documents[2].actions[0].code"));
    }

    @Test
    void twoPlansMayHaveActionsAndIndicatorsOfTheSameCodes() {
        assertThat(Sound.check(Bundle.of(Sound.STRATEGY, Sound.REGISTRY, Sound.PLAN, Sound.PLAN.withId("P2"))))
                .isEmpty();
    }

    @Test
    void twoStrategiesMayHaveObjectivesOfTheSameCodes() {
        assertThat(Sound.check(Bundle.of(Sound.STRATEGY, Sound.REGISTRY, Sound.PLAN, Sound.STRATEGY.withId("OTHER"))))
                .isEmpty();
    }

    @Test
    void thingsOfDifferentKindsMayHaveTheSameCode() {
        Strategy strategy = Sound.STRATEGY
                .withProblems(Problem.builder().code("1").title(Sound.TEXT).build())
                .withExpectedResults(
                        ExpectedResult.builder().code("1").title(Sound.TEXT).build());

        assertThat(Sound.check(Sound.with(strategy))).isEmpty();
        assertThat(Sound.check(Sound.with(Sound.PLAN.withId("ANITP")))).isEmpty();
    }

    @Test
    void twoDimensionsMayHaveACategoryOfTheSameId() {
        assertThat(Sound.check(Sound.with(Sound.INDICATOR.withDisaggregation(
                        Sound.dimension("age", "other"), Sound.dimension("sex", "other")))))
                .isEmpty();
    }
}
