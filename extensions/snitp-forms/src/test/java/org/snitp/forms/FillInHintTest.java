package org.snitp.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.forms.SampleForms.EN;
import static org.snitp.forms.SampleForms.RO;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snitp.indicators.calendar.ReportingCalendar;
import org.snitp.io.Snitp;
import org.snitp.model.Bundle;
import org.snitp.model.time.Period;

/** A form says what it needs: the action, of what a value is, the target, the last value, and whom to ask. */
class FillInHintTest {

    private static final String PLAN = """
            schema: snitp/1
            kind: Strategy
            id: umbra
            title: {ro: Strategia umbrei}
            horizon: 2024/2027
            generalObjectives: [{code: "1", title: {ro: Umbră}}]
            evaluationCalendar: {coordinator: COORD}
            ---
            schema: snitp/1
            kind: InstitutionRegistry
            institutions:
              - {id: COORD, type: ministry, name: {ro: Ministerul Umbrei, en: Ministry of Shade}}
              - {id: AG, type: agency, name: {ro: Agenția}}
              - {id: ALT, type: agency, name: {ro: Altă agenție}}
            ---
            schema: snitp/1
            kind: ActionPlan
            id: plan-umbra
            strategy: umbra
            period: 2024/2027
            actions:
              - code: 1.1.1
                title: {ro: Plantarea de arbori, en: Planting trees}
                responsible: [AG, ALT]
                results: [{ro: Umbră}]
                implementation: [permanent]
                evaluation: [annual]
                indicators:
                  - id: 1.1.1-1
                    name: {ro: Număr de arbori, en: Number of trees}
                    measure: {type: count, unit: {ro: arbori, en: trees}, accumulation: cumulative, direction: increase}
                    disaggregation: [{id: fel, name: {ro: Fel}, categories: [{id: t, name: {ro: tei}}]}]
                    baseline: {value: 1200, period: "2023"}
                    targets: [{period: "2024", value: 2000}, {period: "2026", value: 5000}]
                  - id: 1.1.1-2
                    name: {ro: Ponderea arborilor uscați}
                    measure: {type: percentage, unit: {ro: "%"}, accumulation: snapshot}
                    baseline: {value: 12.5, period: "2023"}
                    targets: [{period: "2024/2027", value: 5, kind: at-most}]
                  - id: 1.1.1-3
                    name: {ro: Ghid publicat}
                    measure: {type: deliverable}
                    targets: [{period: "2025", value: 1}]
                  - id: 1.1.1-4
                    name: {ro: Opinii}
                    measure: {type: qualitative}
            """;

    private static final String MEASURED = """
            ---
            schema: snitp/1
            kind: MeasurementSet
            id: masuratori
            plan: plan-umbra
            measurements:
              - {indicator: 1.1.1-1, period: "2024", value: 1800, reportedBy: AG, reportedOn: 2025-01-10}
              - {indicator: 1.1.1-1, period: "2024", value: 7, reportedBy: ALT, reportedOn: 2025-01-10}
              - {indicator: 1.1.1-1, period: "2024", value: 90, dimensions: {fel: t}, reportedBy: AG, reportedOn: 2025-01-10}
            """;

    private static List<String> cells(String documents, FormRequest request, FormColumn column, Locale locale) {
        Bundle bundle = Snitp.read(documents, "plan.yaml").bundle().orElseThrow();
        ReportingForm form = ReportingForm.of(bundle, ReportingCalendar.of(bundle), request);
        FormGrid grid = new FormGrid(form, locale);
        return form.rows().stream().map(row -> grid.value(column, row)).toList();
    }

    private static FormRequest request() {
        return FormRequest.of("plan-umbra", "AG", Period.year(2025));
    }

    @Test
    void beforeWhatIsFilledInStandsWhatIsKnown() {
        assertThat(cells(PLAN, request(), FormColumn.ASKED, RO))
                .containsExactly(
                        "Cumulat, cu toate perioadele anterioare. Țintă: 5.000 (2026). Valoare de referință: 1.200 (2023)"
                                + " – valoarea: un număr întreg",
                        "Cumulat, cu toate perioadele anterioare – valoarea: un număr întreg",
                        "Cum este la sfârșitul perioadei. Țintă: cel mult 5 (2024/2027). Valoare de referință: 12,5 (2023)"
                                + " – numărătorul și numitorul, altfel valoarea",
                        "De livrat în 2025 – stadiul livrării; dacă este livrat, data",
                        "text, la „Observații”");
    }

    @Test
    void aRangeIsToldWithBothEndsAndATargetWithoutADateAsDueAtThePlansEnd() {
        String plan = PLAN.replace(
                "{period: \"2024/2027\", value: 5, kind: at-most}",
                "{kind: between, min: 2, max: 5}, {period: 2025, value: 9, supersededBy: {act: {ro: HG}, date: 2025-01-01}}");

        assertThat(cells(plan, request(), FormColumn.ASKED, RO))
                .element(2)
                .asString()
                .contains("Țintă: în intervalul 2 … 5 (fără dată: scadentă la sfârșitul planului). ");
        assertThat(cells(plan, request(), FormColumn.ASKED, EN))
                .element(2)
                .asString()
                .contains("Target: within 2 … 5 (no date: due at the plan's end). ");
    }

    @Test
    void aTargetThatIsAMilestoneIsNamed() {
        String plan = PLAN.replace(
                        "evaluation: [annual]",
                        "evaluation: [annual]\n    milestones: [{id: M1, title: {ro: Tipărit}, due: 2025-12-31}]")
                .replace("[{period: \"2025\", value: 1}]", "[{period: \"2025\", kind: milestone, milestone: M1}]");

        assertThat(cells(plan, request(), FormColumn.ASKED, RO))
                .contains("Până în 2025: jalonul M1 – stadiul livrării; dacă este livrat, data");
        assertThat(cells(
                        plan.replace(
                                "milestone: M1}", "milestone: M1, statement: {ro: ghid la tipar, en: guide in print}}"),
                        request(),
                        FormColumn.ASKED,
                        EN))
                .contains("By 2025: milestone M1: \"guide in print\" – state of delivery; if delivered, the day");
    }

    @Test
    void theLastValueIsThatOfTheInstitutionAndOfTheCategory() {
        assertThat(cells(PLAN + MEASURED, request(), FormColumn.ASKED, EN))
                .startsWith(
                        "Cumulative, with all earlier periods. Target: 5,000 (2026). Last value: 1,800 (2024)"
                                + " – value: a whole number",
                        "Cumulative, with all earlier periods. Last value: 90 (2024) – value: a whole number");
    }

    @Test
    void theActionIsNamedByCodeAndTitle() {
        assertThat(cells(PLAN, request(), FormColumn.ACTION, EN)).containsOnly("1.1.1 Planting trees");
    }

    @ParameterizedTest
    @CsvSource({"ro, Ministerul Umbrei", "en, Ministry of Shade"})
    void whoCoordinatesIsAskedUnlessSomebodyIsNamed(Locale locale, String coordinator) {
        Bundle bundle = Snitp.read(PLAN, "plan.yaml").bundle().orElseThrow();
        ReportingForm form = ReportingForm.of(bundle, ReportingCalendar.of(bundle), request());
        ReportingForm named =
                ReportingForm.of(bundle, ReportingCalendar.of(bundle), request().contact("Ana, tel. 100"));

        assertThat(new FormGrid(form, locale).value(PreambleField.CONTACT)).isEqualTo(coordinator);
        assertThat(new FormGrid(named, locale).value(PreambleField.CONTACT)).isEqualTo("Ana, tel. 100");
    }
}
