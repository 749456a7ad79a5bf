package org.snitp.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.snitp.model.rule.Expected.found;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.snitp.model.Bundle;
import org.snitp.model.evaluation.IndependentExperts;
import org.snitp.model.institution.Institution;
import org.snitp.model.institution.InstitutionRegistry;
import org.snitp.model.statistics.Statistic;
import org.snitp.model.statistics.TotalReference;
import org.snitp.model.strategy.GeneralObjective;
import org.snitp.model.strategy.Strategy;
import org.snitp.model.text.LocalizedText;

/** References that lead nowhere, wherever they stand. */
class ReferencesTest {

    @ParameterizedTest
    @MethodSource("institutions")
    void anUnknownInstitutionIsReportedWhereverItStands(String path, Bundle bundle) {
        assertThat(Sound.check(bundle)).containsExactly(found(Rule.INSTITUTION_KNOWN, path, Map.of("id", "ANOFM")));
    }

    @ParameterizedTest
    @MethodSource("institutions")
    void anInstitutionDeclaredElsewhereIsKnown(String path, Bundle bundle) {
        assertThat(Sound.check(bundle, new ExternalDeclarations(Set.of("ANOFM"), false, false, false)))
                .as(path)
                .isEmpty();
    }

    static Stream<Arguments> institutions() {
        IndependentExperts experts =
                IndependentExperts.builder().addContractedBy("ANOFM").build();
        return Stream.of(
                arguments("documents[2].actions[0].responsible[0]", Sound.with(Sound.ACTION.withResponsible("ANOFM"))),
                arguments("documents[2].actions[0].support[1]", Sound.with(Sound.ACTION.withSupport("MAI", "ANOFM"))),
                arguments(
                        "documents[2].actions[0].indicators[0].responsible[0]",
                        Sound.with(Sound.INDICATOR.withResponsible("ANOFM"))),
                arguments(
                        "documents[0].generalObjectives[0].specificObjectives[0].indicators[0].responsible[0]",
                        Sound.with(Sound.GENERAL.withSpecificObjectives(
                                Sound.SPECIFIC.withIndicators(
                                        Sound.indicator("1.1-1").withResponsible("ANOFM")),
                                Sound.specific("1.2")))),
                arguments(
                        "documents[0].evaluationCalendar.coordinator",
                        Sound.with(Sound.CALENDAR.withCoordinator("ANOFM"))),
                arguments(
                        "documents[0].evaluationCalendar.reports[0].preparedBy[0]",
                        Sound.with(Sound.CALENDAR.withReports(Sound.REPORT.withPreparedBy("ANOFM")))),
                arguments(
                        "documents[0].evaluationCalendar.reports[0].contributors[0]",
                        Sound.with(Sound.CALENDAR.withReports(Sound.REPORT.withContributors("ANOFM")))),
                arguments(
                        "documents[0].evaluationCalendar.sessions[0].body",
                        Sound.with(Sound.CALENDAR.withSessions(Sound.SESSION.withBody("ANOFM")))),
                arguments(
                        "documents[0].evaluationCalendar.evaluations[0].approvedBy[0]",
                        Sound.with(Sound.CALENDAR.withEvaluations(Sound.EVALUATION.withApprovedBy("ANOFM")))),
                arguments(
                        "documents[0].evaluationCalendar.evaluations[0].presentedTo[0]",
                        Sound.with(Sound.CALENDAR.withEvaluations(Sound.EVALUATION.withPresentedTo("ANOFM")))),
                arguments(
                        "documents[0].evaluationCalendar.evaluations[0].independentExperts.contractedBy[0]",
                        Sound.with(Sound.CALENDAR.withEvaluations(Sound.EVALUATION.withIndependentExperts(experts)))),
                arguments(
                        "documents[0].institutions[0].partOf",
                        Bundle.of(Sound.registry(Sound.institution("ANITP").withPartOf("ANOFM")))));
    }

    @Test
    void anAbbreviationIsNoInstitution() {
        assertThat(Sound.check(Sound.with(Sound.ACTION.withResponsible("MNIR"))))
                .containsExactly(
                        found(Rule.INSTITUTION_KNOWN, "documents[2].actions[0].responsible[0]", Map.of("id", "MNIR")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Agenția Națională Împotriva Traficului de Persoane         | ANITP
                    agentia nationala impotriva traficului de persoane         | ANITP
                    Agenţia Naţională  împotriva Traficului de Persoane (ANITP) | ANITP
                    National Agency against Trafficking in Persons             | ANITP
                    Ministerul Afacerilor Interne                              | MAI
                    Ministerul Afacerilor Externe                              |
                    Centrul de zi                                              |
                    """)
    void theFullNameOfAnInstitutionSuggestsItsId(String name, @Nullable String id) {
        InstitutionRegistry registry = Sound.REGISTRY.withInstitutions(
                named("MAI", "Ministerul Afacerilor Interne", "Ministry of Internal Affairs"),
                named(
                        "ANITP",
                        "Agenția Națională Împotriva Traficului de Persoane",
                        "National Agency against Trafficking in Persons"),
                named("CIM", "Centrul de zi", "Day centre"),
                named("CZ", "Centrul de zi", "Day care centre"));
        Expected unknown = found(Rule.INSTITUTION_KNOWN, "documents[2].actions[0].responsible[0]", Map.of("id", name));

        assertThat(Sound.check(Bundle.of(
                        Sound.STRATEGY, registry, Sound.PLAN.withActions(Sound.ACTION.withResponsible(name)))))
                .contains(id == null ? unknown : unknown.suggesting(id));
    }

    private static Institution named(String id, String ro, String en) {
        return Sound.institution(id).withName(LocalizedText.of(ro, en));
    }

    @Test
    void anInstitutionOfAnyRegistryIsKnown() {
        assertThat(Sound.check(Bundle.of(
                        Sound.registry(Sound.institution("MAI")),
                        Sound.STRATEGY,
                        Sound.PLAN,
                        Sound.registry(Sound.institution("ANITP").withPartOf("MAI"), Sound.institution("CIM"))
                                .withId("more")
                                .withAbbreviations())))
                .isEmpty();
    }

    @Test
    void everyUnknownInstitutionOfAListIsReported() {
        assertThat(Sound.check(Sound.with(Sound.ACTION.withResponsible("ANIPT", "CIM", "ANOFM"))))
                .containsExactly(
                        found(Rule.INSTITUTION_KNOWN, "documents[2].actions[0].responsible[0]", Map.of("id", "ANIPT"))
                                .suggesting("ANITP"),
                        found(Rule.INSTITUTION_KNOWN, "documents[2].actions[0].responsible[2]", Map.of("id", "ANOFM")));
    }

    @Test
    void anActionMayServeAnyObjectiveOfItsStrategy() {
        assertThat(Sound.check(Sound.with(Sound.ACTION.withObjective("1")))).isEmpty();
        assertThat(Sound.check(Sound.with(Sound.action("1.3")))).isEmpty();
        assertThat(Sound.check(Sound.with(Sound.action("A7").withObjective("1.2"))))
                .isEmpty();
    }

    @Test
    void aNumberedActionLiesUnderTheObjectiveThatItStates() {
        assertThat(Sound.check(Sound.with(Sound.ACTION.withObjective("1.2"))))
                .containsExactly(found(
                        Rule.CODE_UNDER_PARENT,
                        "documents[2].actions[0].code",
                        Map.of("code", "1.1.1", "parent", "1.2")));
    }

    @Test
    void aNumberedActionIsNotTakenInByTheObjectiveAboveItsOwn() {
        Bundle bundle = Bundle.of(Sound.STRATEGY, Sound.REGISTRY, Sound.PLAN.withActions(Sound.action("1.7.1")));

        assertThat(Sound.check(bundle))
                .containsExactly(found(
                        Rule.OBJECTIVE_KNOWN,
                        "documents[2].actions[0].code",
                        Map.of("code", "1.7.1", "variant", "derived")));
    }

    @Test
    void anObjectiveOfAnotherStrategyIsUnknown() {
        Strategy other = Sound.STRATEGY
                .withId("OTHER")
                .withGeneralObjectives(
                        GeneralObjective.builder().code("7").title(Sound.TEXT).build());
        Bundle bundle = Bundle.of(other, Sound.STRATEGY, Sound.REGISTRY, Sound.PLAN.withActions(Sound.action("7.1")));

        assertThat(Sound.check(bundle))
                .containsExactly(found(
                        Rule.OBJECTIVE_KNOWN,
                        "documents[3].actions[0].code",
                        Map.of("code", "7.1", "variant", "derived")));
    }

    @Test
    void withoutItsStrategyAPlanIsNotAskedForObjectives() {
        assertThat(Sound.check(Bundle.of(Sound.REGISTRY, Sound.PLAN.withActions(Sound.ACTION.withObjective("9")))))
                .containsExactly(found(Rule.REFERENCES_CHECKABLE, "documents[1].strategy", Map.of("kind", "Strategy")));
    }

    @ParameterizedTest
    @MethodSource("statistics")
    void aStatisticRefersToWhatThereIs(String path, String id, Optional<String> suggestion, Statistic flawed) {
        Statistic whole = Sound.statistic("victims", Sound.part(2023, "women", "1"));

        assertThat(Sound.check(Sound.with(Sound.STRATEGY.withStatistics(whole, flawed))))
                .containsExactly(new Expected(
                        Rule.REFERENCE_KNOWN,
                        "documents[0].statistics[1]." + path,
                        Map.of("id", id),
                        suggestion,
                        List.of()));
    }

    @ParameterizedTest
    @MethodSource("statistics")
    void whatAStatisticRefersToMayBeDeclaredElsewhere(
            String path, String id, Optional<String> suggestion, Statistic flawed) {
        Statistic whole = Sound.statistic("victims", Sound.part(2023, "women", "1"));

        assertThat(Sound.check(
                        Sound.with(Sound.STRATEGY.withStatistics(whole, flawed)),
                        new ExternalDeclarations(Set.of(id), false, false, false)))
                .as("%s, else %s", path, suggestion)
                .isEmpty();
    }

    static Stream<Arguments> statistics() {
        Statistic sound = Sound.statistic("by-sex", Sound.part(2023, "women", "1"));
        TotalReference total = TotalReference.builder().statistic("victims").build();
        return Stream.of(
                arguments(
                        "observations[1].category",
                        "mem",
                        Optional.of("men"),
                        sound.withObservations(Sound.part(2023, "women", "1"), Sound.part(2023, "mem", "2"))),
                arguments("observations[0].category", "women", Optional.empty(), sound.withBreakdown(Optional.empty())),
                arguments(
                        "total.statistic",
                        "victim",
                        Optional.of("victims"),
                        sound.withTotal(total.withStatistic("victim"))),
                arguments(
                        "total.category",
                        "everybody",
                        Optional.empty(),
                        sound.withTotal(total.withCategory("everybody"))));
    }

    @Test
    void whatIsDeclaredElsewhereIsKnown() {
        Bundle bundle = Bundle.of(
                Sound.STRATEGY.withEvaluationCalendar(Sound.CALENDAR.withReports(Sound.REPORT.withIncludedIn("E9"))),
                Sound.REGISTRY,
                Sound.PLAN.withActions(Sound.action("9.1"), Sound.action("A").withObjective("OS")),
                Sound.PLAN.withId("P2").withStrategy("OTHER"));

        assertThat(Sound.check(bundle))
                .extracting(Expected::rule)
                .containsExactly(Rule.REFERENCE_KNOWN, Rule.OBJECTIVE_KNOWN, Rule.OBJECTIVE_KNOWN, Rule.STRATEGY_KNOWN);
        assertThat(Sound.check(bundle, new ExternalDeclarations(Set.of("E9", "9", "OS", "OTHER"), false, false, false)))
                .isEmpty();
    }

    @Test
    void whatIsPresentElsewhereIsNotMissed() {
        assertThat(Sound.check(Bundle.of(Sound.PLAN)))
                .extracting(Expected::rule)
                .containsExactly(Rule.REFERENCES_CHECKABLE, Rule.REFERENCES_CHECKABLE);
        assertThat(Sound.check(
                        Bundle.of(Sound.PLAN),
                        new ExternalDeclarations(Set.of("SNITP", "ANITP", "MAI"), true, true, false)))
                .isEmpty();
    }

    @Test
    void aRegistryElsewhereMakesWhatItDoesNotDeclareUnknown() {
        assertThat(Sound.check(
                        Bundle.of(Sound.PLAN), new ExternalDeclarations(Set.of("SNITP", "ANITP"), true, true, false)))
                .containsExactly(
                        found(Rule.INSTITUTION_KNOWN, "documents[0].actions[0].support[0]", Map.of("id", "MAI")));
    }

    @Test
    void aStrategyElsewhereMakesAnotherUnknown() {
        assertThat(Sound.check(
                        Bundle.of(Sound.REGISTRY, Sound.PLAN),
                        new ExternalDeclarations(Set.of("OTHER"), false, true, false)))
                .containsExactly(found(Rule.STRATEGY_KNOWN, "documents[1].strategy", Map.of("id", "SNITP")));
    }
}
