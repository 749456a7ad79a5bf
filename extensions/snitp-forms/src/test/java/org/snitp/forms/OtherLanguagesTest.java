package org.snitp.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.snitp.forms.intake.FormFile;
import org.snitp.forms.intake.FormImporter;
import org.snitp.forms.sheet.FilledSheets;
import org.snitp.forms.sheet.YamlSheets;
import org.snitp.indicators.calendar.ReportingCalendar;
import org.snitp.indicators.sheet.IndicatorSheets;
import org.snitp.io.Snitp;
import org.snitp.io.diagnostic.Severity;
import org.snitp.model.Bundle;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;

/** Sheets and forms of plans in other languages: nothing of a text is lost, and nothing is called Romanian that is not. */
class OtherLanguagesTest {

    private static Bundle plan(String languages, String name) {
        String text = """
                schema: snitp/1
                kind: Strategy
                id: s
                languages: %1$s
                title: %2$s
                horizon: 2025/2030
                generalObjectives: [{code: "1", title: %2$s, specificObjectives: [{code: "1.1", title: %2$s}]}]
                ---
                schema: snitp/1
                kind: InstitutionRegistry
                languages: %1$s
                institutions: [{id: DREAL, type: agency, name: %2$s}]
                ---
                schema: snitp/1
                kind: ActionPlan
                id: p
                languages: %1$s
                strategy: s
                period: 2025/2026
                actions:
                  - code: 1.1.1
                    title: %2$s
                    responsible: [DREAL]
                    results: [%2$s]
                    implementation: [2025]
                    evaluation: [annual]
                    indicators:
                      - id: 1.1.1-1
                        name: %2$s
                        measure: {type: count, unit: %2$s}
                        frequency: annual
                        note: %2$s
                """.formatted(languages, name);
        return Snitp.read(text, "plan.yaml").orElseThrow();
    }

    private static Indicator filled(Bundle plan, String blank, String text) {
        String sheet =
                YamlSheets.in(Locale.ENGLISH).render(IndicatorSheets.of(plan).select(List.of("1.1.1-1")));
        assertThat(sheet).contains(blank);
        Bundle read = Snitp.read(sheet.replace(blank, text), "sheet.yaml").orElseThrow();
        Bundle after = FilledSheets.of(plan, Map.of("sheet.yaml", read)).documents();
        assertThat(Snitp.check(after))
                .filteredOn(problem -> problem.severity().isAtLeast(Severity.WARNING))
                .isEmpty();
        return ((ActionPlan) after.getDocuments().get(2))
                .getActions()
                .get(0)
                .getIndicators()
                .get(0);
    }

    @Test
    void aSheetOfAFrenchPlanAsksForFrench() {
        Bundle plan = plan("[fr]", "Écoles rénovées");

        Indicator indicator =
                filled(plan, "#definition:\n        #  fr:", "definition:\n          fr: Les écoles publiques");

        assertThat(indicator.getDefinition())
                .contains(LocalizedText.builder()
                        .text("fr", "Les écoles publiques")
                        .build());
        assertThat(indicator.getName().official()).isEqualTo("Écoles rénovées");
    }

    @Test
    void aSheetKeepsTranslationsIntoAnyLanguage() {
        Bundle plan = plan("[ro, ru]", "{ro: Școli, ru: Школы}");

        Indicator indicator = filled(
                plan,
                "#definition:\n        #  ro:\n        #  ru:",
                "definition:\n          ro: Publice\n          ru: Школа");

        assertThat(indicator.getDefinition().orElseThrow().get("ru")).contains("Школа");
        assertThat(indicator.getName().get("ru")).contains("Школы");
        assertThat(indicator.getNote().orElseThrow().get("ru")).contains("Школы");
    }

    @Test
    void whatIsReportedOnAFrenchPlanIsInFrench() {
        Bundle plan = plan("[fr]", "Écoles rénovées");
        FormRequest request = FormRequest.of("p", "DREAL", Period.year(2025));
        String form = FormCsv.in(Locale.ENGLISH).render(ReportingForm.of(plan, ReportingCalendar.of(plan), request));
        String answered =
                form.replaceFirst("(?m)^(1\\.1\\.1-1,.*?,Total,[^,]*,[^,]*),,,,,,,,", "$1,12,,,,,,,Les travaux");
        assertThat(answered).isNotEqualTo(form);

        MeasurementSet set = FormImporter.of(plan)
                .collect(List.of(FormFile.of("form.csv", answered.getBytes(StandardCharsets.UTF_8))))
                .measurements();

        assertThat(set.getLanguages()).containsExactly("fr");
        Measurement measurement = set.getMeasurements().get(0);
        assertThat(measurement.getNote())
                .contains(LocalizedText.builder().text("fr", "Les travaux").build());
        assertThat(measurement.getSource().map(LocalizedText::official)).contains("form form.csv, row 12");
    }
}
