package org.snitp.forms.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.indicators.sheet.IndicatorSheet;
import org.snitp.indicators.sheet.IndicatorSheets;
import org.snitp.indicators.smart.Aspect;
import org.snitp.indicators.smart.AspectFinding;
import org.snitp.indicators.smart.CriterionAssessment;
import org.snitp.indicators.smart.IndicatorAssessment;
import org.snitp.indicators.smart.SmartAssessment;
import org.snitp.indicators.smart.SmartCode;
import org.snitp.indicators.smart.Weight;
import org.snitp.io.ReadResult;
import org.snitp.io.Snitp;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.diagnostic.Severity;
import org.snitp.model.Bundle;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.rule.Rule;
import org.snitp.model.strategy.Strategy;

class YamlSheetsTest {

    private static final Locale RO = Locale.forLanguageTag("ro");
    private static final Locale EN = Locale.ENGLISH;
    private static final Bundle OFFICIAL = Snitp.readOfficial().orElseThrow();
    private static final IndicatorSheets SHEETS = IndicatorSheets.of(OFFICIAL);

    /** The strategy and the institutions that a fragment of the official plan refers to. */
    private static final String SURROUNDINGS = Snitp.toYaml(
            Bundle.of(OFFICIAL.getStrategies().get(0), OFFICIAL.getRegistries().get(0)));

    private static List<Indicator> indicators(Bundle bundle) {
        return SmartAssessment.of(bundle).indicators().stream()
                .map(IndicatorAssessment::indicator)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ro", "en"})
    void theSheetsOfAllIndicatorsAreReadBackAsTheyStandInThePlan(String language) {
        ReadResult result =
                Snitp.read(YamlSheets.in(Locale.forLanguageTag(language)).render(SHEETS.all()), "sheets");

        assertThat(result.hasErrors()).isFalse();
        assertThat(indicators(result.orElseThrow())).isEqualTo(indicators(OFFICIAL));
        assertThat(result.orElseThrow().getPlans())
                .containsExactly(OFFICIAL.getPlans().get(0).withErrata());
    }

    @Test
    void aFragmentKeepsThePlanAndTheActionsOfTheChosenIndicators() {
        ActionPlan plan = OFFICIAL.getPlans().get(0);
        Bundle fragment = Snitp.read(YamlSheets.in(RO).render(SHEETS.select(List.of("2.2.6-2", "1.1.1"))), "sheets")
                .orElseThrow();

        List<Action> actions = plan.getActions().stream()
                .filter(action -> List.of("1.1.1", "2.2.6").contains(action.getCode()))
                .toList();
        Action cut =
                actions.get(1).withIndicators(actions.get(1).getIndicators().get(1));
        assertThat(fragment.getDocuments())
                .containsExactly(plan.withActions(actions.get(0), cut).withErrata());
    }

    @Test
    void onItsOwnAFragmentHasOnlyTheWarningsThatItIsAFragment() {
        ReadResult result = Snitp.read(YamlSheets.in(RO).render(SHEETS.select(List.of("1.1"))), "sheets");

        assertThat(result.diagnostics(Severity.WARNING))
                .extracting(Diagnostic::code)
                .containsOnly(DiagnosticCode.of(Rule.REFERENCES_CHECKABLE));
    }

    @Test
    void anIndicatorOfAnObjectiveStandsInAFragmentOfTheStrategy() {
        ReadResult result = Snitp.read(YamlSheets.in(EN).render(SHEETS.select(List.of("1-1", "1.1.1-1"))), "sheets");

        assertThat(result.hasErrors()).isFalse();
        Strategy strategy = result.orElseThrow().getStrategies().get(0);
        assertThat(strategy.getGeneralObjectives()).hasSize(5);
        assertThat(indicators(result.orElseThrow()))
                .extracting(Indicator::getId)
                .containsExactly("1-1", "1.1.1-1");
    }

    @Test
    void whatIsBlankHasItsCriterionAboveIt() {
        String yaml = YamlSheets.in(EN).render(SHEETS.select(List.of("2.2.6-2")));

        assertThat(yaml).contains("""
                        # Achievable (evidence): Give the last known value with its period; for
                        # work that starts from nothing, write 0.
                        #baseline:
                        #  value:
                        #  period:  # 2025 | 2026-S1 | 2024-Q4 | 2025-03
                """);
        assertThat(yaml).contains("""
                        measure:
                          type: count
                          unit:
                            ro: dosare
                            en: case files
                          # Achievable (evidence): State which change is progress: increase or
                          # decrease.
                          #direction:  # increase | decrease | none
                """);
    }

    @Test
    void everyGapOfTheAssessmentHasABlankUnderItsRemedy() {
        for (IndicatorSheet sheet : SHEETS.all()) {
            String yaml = YamlSheets.in(EN).render(List.of(sheet));
            String words = yaml.replaceAll("\n *# (?=\\S)", " ");

            for (CriterionAssessment criterion : sheet.assessment().criteria()) {
                for (AspectFinding gap : criterion.gaps()) {
                    assertThat(words)
                            .as(sheet.indicator().getId())
                            .contains(gap.remedy(EN).orElseThrow());
                }
            }
        }
    }

    @Test
    void filledInTheFragmentIsAPartOfAPlanThatSaysAllThatSmartAsks() {
        String fragment = Filling.filled(YamlSheets.in(RO).render(planned()));
        ReadResult result = Snitp.read(SURROUNDINGS + "---\n" + fragment, "filled");

        assertThat(result.diagnostics(Severity.WARNING).stream().filter(found -> found.severity() == Severity.ERROR))
                .isEmpty();
        // What is filled in rises everywhere, also where the plan says that a decrease is progress (3.2.9-2).
        assertThat(requiredGaps(result.orElseThrow())).containsExactly(SmartCode.DIRECTION_CONTRADICTED);
    }

    /** The sheets of the indicators of the plan. */
    private static List<IndicatorSheet> planned() {
        return SHEETS.all().stream()
                .filter(sheet -> sheet.assessment().action().isPresent())
                .toList();
    }

    /** What is asked and not answered; the name is no blank of a sheet. */
    private static Stream<SmartCode> requiredGaps(Bundle bundle) {
        return SmartAssessment.of(bundle).indicators().stream()
                .filter(assessment -> assessment.action().isPresent())
                .flatMap(assessment -> assessment.criteria().stream())
                .flatMap(criterion -> criterion.gaps().stream())
                .filter(gap -> gap.weight() != Weight.ADVISED && gap.aspect() != Aspect.NEUTRALITY)
                .map(AspectFinding::code);
    }

    @Test
    void aBlankThatIsUncommentedAndNotFilledInIsAnErrorAtItsPlace() {
        String yaml = Filling.uncommented(YamlSheets.in(EN).render(SHEETS.select(List.of("1.1.1-1"))));
        ReadResult result = Snitp.read(yaml, "sheets");

        assertThat(result.hasErrors()).isTrue();
        assertThat(result.diagnostics(Severity.WARNING))
                .extracting(Diagnostic::code)
                .containsOnly(
                        DiagnosticCode.of(Rule.REFERENCES_CHECKABLE),
                        DiagnosticCode.MISSING_FIELD,
                        DiagnosticCode.of(Rule.TARGET_STATES_VALUE));
    }

    @Test
    void aFragmentOfNothingIsRefused() {
        assertThatThrownBy(() -> YamlSheets.in(RO).render(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There must be at least one sheet");
    }

    @Test
    void aDeliverableOfAnObjectiveIsToldAboveItsNoteWhatItsActionWouldBeTold() {
        Strategy strategy =
                Snitp.read("""
                schema: snitp/1
                kind: Strategy
                id: s
                title: {ro: Exemplu}
                horizon: 2025/2030
                generalObjectives:
                  - code: "1"
                    title: {ro: Exemplu}
                    indicators:
                      - id: 1-1
                        name: {ro: Ghid}
                        measure: {type: deliverable}
                """, "strategy").orElseThrow().getStrategies().get(0);
        String yaml =
                YamlSheets.in(EN).render(IndicatorSheets.of(Bundle.of(strategy)).all());

        assertThat(yaml).contains("""
                        # Achievable (evidence): State the budget of the action, or say in the
                        # rationale of the target with what it is done.
                        #note:
                        #  ro:
                """);
    }
}
