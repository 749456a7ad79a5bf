package org.snitp.forms.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.indicators.sheet.IndicatorSheets;
import org.snitp.indicators.smart.Aspect;
import org.snitp.indicators.smart.AspectFinding;
import org.snitp.indicators.smart.SmartAssessment;
import org.snitp.indicators.smart.SmartCode;
import org.snitp.indicators.smart.Weight;
import org.snitp.io.Snitp;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.Severity;
import org.snitp.model.Bundle;
import org.snitp.model.indicator.Direction;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.text.LocalizedText;

class FilledSheetsTest {

    private static final Bundle OFFICIAL = Snitp.readOfficial().orElseThrow();

    private static final String PLAN = """
            schema: snitp/1
            kind: ActionPlan
            id: p
            strategy: s
            version: "2"
            period: 2025/2026
            actions:
              - code: "1.1.1"
                title: {ro: Rețele}
                indicators:
                  - id: 1.1.1-1
                    name: {ro: Gospodării}
                    measure: {type: count, unit: {ro: gospodării}}
                    baseline: {value: 5, period: 2024}
                    x-file: F1
                  - id: 1.1.1-2
                    name: {ro: Raport}
            """;

    private static Bundle read(String yaml) {
        return Snitp.read(yaml, "plan").orElseThrow();
    }

    /** Takes sheets back that say what the plan says but for what is replaced. */
    private static FilledSheets fill(String... sheets) {
        Map<String, Bundle> byName = new LinkedHashMap<>();
        for (int i = 0; i < sheets.length; i++) {
            byName.put("sheet-" + (i + 1), read(sheets[i]));
        }
        return FilledSheets.of(read(PLAN), byName);
    }

    private static Indicator first(FilledSheets filled) {
        return filled.documents()
                .getPlans()
                .get(0)
                .getActions()
                .get(0)
                .getIndicators()
                .get(0);
    }

    /** What is told of all fields that do not stay as they are. */
    private static List<String> told(FilledSheets filled) {
        return filled.fields().stream()
                .filter(field -> field.outcome() != FieldOutcome.UNCHANGED)
                .map(field -> field.sheet() + " " + field.outcome()
                        + field.reason().map(reason -> " " + reason).orElse("") + " " + field.subject() + " "
                        + field.field() + ": " + field.before() + " -> " + field.after())
                .toList();
    }

    private static Stream<AspectFinding> requiredGaps(Bundle bundle) {
        return SmartAssessment.of(bundle).indicators().stream()
                .filter(assessment -> assessment.action().isPresent())
                .flatMap(assessment -> assessment.criteria().stream())
                .flatMap(criterion -> criterion.gaps().stream())
                .filter(gap -> gap.weight() != Weight.ADVISED && gap.aspect() != Aspect.NEUTRALITY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ro", "en"})
    void sheetsOfTheOfficialPlanThatNobodyHasFilledInChangeNothing(String language) {
        String yaml = YamlSheets.in(Locale.forLanguageTag(language))
                .render(IndicatorSheets.of(OFFICIAL).all());

        FilledSheets filled = FilledSheets.of(OFFICIAL, Map.of("sheets.yaml", read(yaml)));

        assertThat(filled.documents()).isEqualTo(OFFICIAL);
        assertThat(filled.changed()).isEmpty();
        assertThat(filled.fields()).isNotEmpty().allMatch(field -> field.outcome() == FieldOutcome.UNCHANGED);
    }

    @Test
    void sheetsOfTheOfficialPlanWithAllBlanksFilledInMakeAPlanThatSaysAllThatSmartAsks() {
        String yaml = Filling.filled(YamlSheets.in(Locale.ENGLISH)
                .render(IndicatorSheets.of(OFFICIAL).all().stream()
                        .filter(sheet -> sheet.assessment().action().isPresent())
                        .toList()));

        FilledSheets filled = FilledSheets.of(OFFICIAL, Map.of("sheets.yaml", read(yaml)));

        assertThat(filled.fields())
                .extracting(FilledField::outcome)
                .containsOnly(FieldOutcome.TAKEN, FieldOutcome.UNCHANGED);
        // What is filled in rises everywhere, also where the plan says that a decrease is progress (3.2.9-2).
        assertThat(requiredGaps(filled.documents()))
                .extracting(AspectFinding::code)
                .containsExactly(SmartCode.DIRECTION_CONTRADICTED);
        assertThat(Snitp.check(filled.documents()))
                .extracting(Diagnostic::severity)
                .doesNotContain(Severity.ERROR);
        assertThat(filled.documents().getPlans().get(0).getErrata())
                .isEqualTo(OFFICIAL.getPlans().get(0).getErrata());
        assertThat(filled.documents().getStrategies()).isEqualTo(OFFICIAL.getStrategies());
    }

    @Test
    void aTextIsTakenLanguageByLanguageAndAMeasureFieldByField() {
        FilledSheets filled = fill(PLAN.replace("{ro: Gospodării}", "{ro: Gospodării, en: Households}")
                .replace("{type: count, unit: {ro: gospodării}}", "{type: count, direction: increase}"));

        assertThat(told(filled))
                .containsExactly(
                        "sheet-1 TAKEN 1.1.1-1 name.en:  -> Households",
                        "sheet-1 KEPT 1.1.1-1 measure.unit: gospodării -> ",
                        "sheet-1 TAKEN 1.1.1-1 measure.direction:  -> increase");
        assertThat(first(filled).getMeasure().orElseThrow().getUnit()).contains(LocalizedText.of("gospodării"));
        assertThat(first(filled).getMeasure().orElseThrow().getDirection()).contains(Direction.INCREASE);
    }

    @Test
    void aMeasureOfAnotherTypeIsTakenAsAWhole() {
        FilledSheets filled =
                fill(PLAN.replace("{type: count, unit: {ro: gospodării}}", "{type: amount, direction: increase}"));

        assertThat(told(filled))
                .containsExactly("sheet-1 CHANGED 1.1.1-1 measure: {type: count, unit: gospodării} -> "
                        + "{type: amount, direction: increase}");
        assertThat(first(filled).getMeasure().orElseThrow().getUnit()).isEmpty();
    }

    @Test
    void aBaselineIsOneValueWhosePartsBelongTogether() {
        FilledSheets filled = fill(PLAN.replace("{value: 5, period: 2024}", "{value: 7, period: 2023}"));

        assertThat(told(filled))
                .containsExactly(
                        "sheet-1 CHANGED 1.1.1-1 baseline: {value: 5, period: 2024} -> {value: 7, period: 2023}");
    }

    @Test
    void aNumberThatIsOnlySpeltOtherwiseIsUnchanged() {
        FilledSheets filled = fill(PLAN.replace("value: 5", "value: 5.0"));

        assertThat(told(filled)).isEmpty();
        assertThat(filled.documents()).isEqualTo(read(PLAN));
    }

    @Test
    void whatASheetLeavesOutStaysAndIsTold() {
        FilledSheets filled = fill(
                PLAN.replace("        x-file: F1\n", "").replace("        baseline: {value: 5, period: 2024}\n", ""));

        assertThat(told(filled))
                .containsExactly(
                        "sheet-1 KEPT 1.1.1-1 baseline: {value: 5, period: 2024} -> ",
                        "sheet-1 KEPT 1.1.1-1 x-file: F1 -> ");
        assertThat(filled.changed()).isEmpty();
    }

    @Test
    void fieldsOfActionsAndOfAuthorsAreTaken() {
        FilledSheets filled =
                fill(PLAN.replace("title: {ro: Rețele}", "title: {ro: Rețele}\n    evidence: [{ro: Procese-verbale}]")
                        .replace("x-file: F1", "x-file: {a: [1, true], b: null}"));

        assertThat(told(filled))
                .containsExactly(
                        "sheet-1 CHANGED 1.1.1-1 x-file: F1 -> {a: 1; true, b: null}",
                        "sheet-1 TAKEN 1.1.1 evidence:  -> Procese-verbale");
    }

    @Test
    void aSheetDoesNotUndoWhatAnEarlierOneSaysAndMayNotContradictIt() {
        FilledSheets filled = fill(
                PLAN.replace("{ro: Gospodării}", "{ro: Gospodării racordate}"),
                PLAN.replace("{ro: Raport}", "{ro: Raport final}"),
                PLAN.replace("{ro: Gospodării}", "{ro: Case}"));

        assertThat(told(filled))
                .containsExactly(
                        "sheet-1 CHANGED 1.1.1-1 name.ro: Gospodării -> Gospodării racordate",
                        "sheet-2 CHANGED 1.1.1-2 name.ro: Raport -> Raport final",
                        "sheet-3 REFUSED CONTRADICTION 1.1.1-1 name.ro: Gospodării racordate -> Case");
        assertThat(first(filled).getName().official()).isEqualTo("Gospodării racordate");
    }

    @Test
    void whatThePlanDoesNotHaveAndWhatASheetOnlyQuotesIsRefused() {
        FilledSheets filled = fill(PLAN.replace("1.1.1-2", "1.1.1-3").replace("2025/2026", "2025/2027"));

        assertThat(told(filled))
                .containsExactly(
                        "sheet-1 REFUSED OUTSIDE  period: 2025/2026 -> 2025/2027",
                        "sheet-1 REFUSED UNKNOWN_ELEMENT 1.1.1-3 :  -> ");
        assertThat(filled.changed()).isEmpty();
    }

    @Test
    void aSheetOfAnotherPlanOrVersionIsRefusedAsAWhole() {
        assertThat(told(fill(PLAN.replace("id: p\n", "id: q\n"))))
                .containsExactly("sheet-1 REFUSED UNKNOWN_DOCUMENT  :  -> ");
        assertThat(told(fill(PLAN.replace("version: \"2\"", "version: \"1\""))))
                .containsExactly("sheet-1 REFUSED OTHER_VERSION  version: 2 -> 1");
        assertThat(told(fill("schema: snitp/1\nkind: InstitutionRegistry\nid: r\ninstitutions: []\n")))
                .containsExactly("sheet-1 REFUSED NO_SHEET  :  -> ");
    }

    @Test
    void aPlanThatStandsThereTwiceIsNotGuessed() {
        Bundle twice = Snitp.read(PLAN + "---\n" + PLAN, "plan").bundle().orElseThrow();

        FilledSheets filled =
                FilledSheets.of(twice, Map.of("sheet-1", read(PLAN.replace("{ro: Raport}", "{ro: Raport final}"))));

        assertThat(told(filled)).containsExactly("sheet-1 REFUSED AMBIGUOUS  :  -> 2");
        assertThat(filled.changed()).isEmpty();
    }
}
