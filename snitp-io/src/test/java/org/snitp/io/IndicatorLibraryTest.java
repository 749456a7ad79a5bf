package org.snitp.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.snitp.io.diagnostic.Severity;
import org.snitp.model.Bundle;
import org.snitp.model.IndicatorDefinitions;
import org.snitp.model.IndicatorDefinitions.Part;
import org.snitp.model.SharedDefinitions;
import org.snitp.model.dimension.Category;
import org.snitp.model.indicator.Indicator;

/** Indicators of plans that refer to definitions of a library. */
class IndicatorLibraryTest {

    private static final String PLAN = """
            schema: snitp/1
            kind: ActionPlan
            id: plan
            strategy: strategie
            period: 2025/2026
            actions:
              - code: 1.1.1
                title: {ro: Lecții}
                indicators:
                  - id: 1.1.1-1
                    ref: %s
                    targets: [{period: 2026, value: 500}]
            """;

    private static final String LIBRARY = """
            ---
            schema: snitp/1
            kind: IndicatorLibrary
            id: educatie
            indicators:
              - id: E1
                name: {ro: Elevi care au urmat lecția}
                definition: {ro: Fiecare elev o dată pe an}
                measure: {type: count, unit: {ro: elevi}}
                disaggregation:
                  - {id: judet, name: {ro: Județ}, codeList: judete}
                tags: ["sdg:4.1"]
            ---
            schema: snitp/1
            kind: CodeList
            id: judete
            categories:
              - {id: AB, name: {ro: Alba}}
            """;

    private static Bundle read(String text) {
        return Snitp.read(text, "plan.yaml").bundle().orElseThrow();
    }

    private static Indicator indicator(Bundle bundle) {
        return bundle.getPlans().get(0).getActions().get(0).getIndicators().get(0);
    }

    private static List<String> errors(String text) {
        return Snitp.read(text, "plan.yaml").diagnostics(Severity.ERROR).stream()
                .map(problem -> problem.code().getId() + " "
                        + problem.location().orElseThrow().line())
                .toList();
    }

    @Test
    void anIndicatorTakesFromItsDefinitionWhatItDoesNotState() {
        Indicator indicator = indicator(read(PLAN.formatted("E1") + LIBRARY));

        assertThat(indicator.getName().official()).isEqualTo("Elevi care au urmat lecția");
        assertThat(indicator.getDefinition()).isPresent();
        assertThat(indicator.getMeasure()).isPresent();
        assertThat(indicator.getTags()).containsExactly("sdg:4.1");
        assertThat(indicator.getDisaggregation().get(0).getCategories())
                .extracting(Category::getId)
                .containsExactly("AB");
        assertThat(indicator.getTargets()).hasSize(1);
    }

    @Test
    void aReferenceMayNameTheLibraryBeforeTheCode() {
        assertThat(indicator(read(PLAN.formatted("educatie:E1") + LIBRARY))
                        .getName()
                        .official())
                .isEqualTo("Elevi care au urmat lecția");
    }

    @Test
    void whatIsTakenIsNeverWritten() {
        Bundle bundle = read(PLAN.formatted("E1") + LIBRARY);
        String yaml = Snitp.toYaml(bundle);

        assertThat(yaml)
                .containsOnlyOnce("Elevi care au urmat lecția")
                .containsOnlyOnce("sdg:4.1")
                .contains("ref: E1");
        assertThat(Snitp.toJson(bundle)).containsOnlyOnce("Elevi care au urmat lecția");
        assertThat(read(yaml)).isEqualTo(bundle);
        assertThat(SharedDefinitions.resolve(SharedDefinitions.unresolve(bundle)))
                .isEqualTo(bundle);
    }

    @Test
    void whatAnIndicatorStatesItselfStays() {
        String text = PLAN.formatted("E1").replace("targets:", "tags: [\"own:pilot\"]\n        targets:") + LIBRARY;
        Bundle bundle = read(text);

        assertThat(indicator(bundle).getTags()).containsExactly("own:pilot");
        assertThat(Snitp.toYaml(bundle)).contains("own:pilot");
        assertThat(IndicatorDefinitions.of(bundle).taken(indicator(bundle)))
                .containsExactly(Part.NAME, Part.DEFINITION, Part.MEASURE, Part.DISAGGREGATION);
    }

    @Test
    void targetsAreCheckedAgainstTheMeasureOfTheDefinition() {
        assertThat(errors(PLAN.formatted("E1").replace("500", "-5") + LIBRARY)).containsExactly("SNITP-357 12");
    }

    @Test
    void aDefinitionThatIsNotThereIsToldWithTheOneThatIsMeant() {
        assertThat(errors(PLAN.formatted("E2") + LIBRARY)).containsExactly("SNITP-445 11");
        assertThat(errors(PLAN.formatted("E1"))).containsExactly("SNITP-445 11");
    }

    @Test
    void anIndicatorOfANestedObjectiveTakesItsDefinitionAsWell() {
        Bundle bundle = read("""
                schema: snitp/1
                kind: Strategy
                id: strategie
                title: {ro: Strategie}
                horizon: 2024/2028
                objectives:
                  - code: "1"
                    title: {ro: Scop}
                    objectives:
                      - code: "1.1"
                        title: {ro: Lecții}
                        indicators: [{id: 1.1-1, ref: E1}]
                """ + LIBRARY);

        assertThat(bundle.getStrategies()
                        .get(0)
                        .getObjectives()
                        .get(0)
                        .getObjectives()
                        .get(0)
                        .getIndicators()
                        .get(0)
                        .getName()
                        .official())
                .isEqualTo("Elevi care au urmat lecția");
        assertThat(Snitp.toYaml(bundle)).containsOnlyOnce("Elevi care au urmat lecția");
    }

    @Test
    void withoutAReferenceANameIsStillRequired() {
        assertThat(errors(PLAN.formatted("E1").replace("        ref: E1\n", "") + LIBRARY))
                .containsExactly("SNITP-202 10");
    }

    @Test
    void aBundleWithoutLibrariesStaysAsItIs() {
        Bundle official = Snitp.official();

        assertThat(SharedDefinitions.resolve(official)).isSameAs(official);
        assertThat(SharedDefinitions.unresolve(official)).isSameAs(official);
    }
}
