package org.snitp.indicators.smart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.snitp.model.indicator.MeasureType;

class SmartTableTest {

    private static final IndicatorAssessment FULL = Given.assess(Given.FULL);
    private static final IndicatorAssessment DELIVERABLE = Given.assess(Given.of(MeasureType.DELIVERABLE));

    @Test
    void anIndicatorHasARowForEachCriterionInEnglish() {
        SmartTable table = SmartTable.of(FULL, Given.EN);

        assertThat(table.header()).containsExactly("Criterion", "Verdict", "What was found", "What would mend it");
        assertThat(table.rows())
                .containsExactly(
                        List.of(
                                "Specific",
                                "met",
                                "Definition: “A text”. Unit: lessons. Scope: A text. Broken down by: county.",
                                ""),
                        List.of(
                                "Measurable",
                                "met",
                                "Type of measure: count. Data source: A text. Method: A text.",
                                ""),
                        List.of(
                                "Achievable (evidence)",
                                "met",
                                "Baseline: 120 (2024). Target: 400 (2026). Rationale of the target: A text. The values lie"
                                        + " within the bounds: 0 … 1,000. The target agrees with the direction (increase):"
                                        + " from 120 (2024) to 400 (2026).",
                                ""),
                        List.of(
                                "Relevant",
                                "met",
                                "Serves objective 1.1; expected result: Pupils know the risks. Level in the results"
                                        + " chain: output.",
                                ""),
                        List.of(
                                "Time-bound",
                                "met",
                                "The target period (2026) lies within 2025/2026. Reported: twice a year. Evaluated, with"
                                        + " its action: once a year.",
                                ""));
    }

    @Test
    void aDeliverableSaysInRomanianWhatIsExpectedOfIt() {
        assertThat(SmartTable.of(DELIVERABLE, Given.RO).rows())
                .containsExactly(
                        List.of(
                                "Specific",
                                "parțial îndeplinit",
                                "Nu există definiție, dar denumirea pare să măsoare un singur lucru. Produsul nu este"
                                        + " numit. Sfera de cuprindere nu este precizată.",
                                "Numiți produsul care va fi livrat: raport, metodologie, registru. Precizați sfera de"
                                        + " cuprindere: la ce persoane, instituții, zone sau materii se referă."),
                        List.of(
                                "Măsurabil",
                                "parțial îndeplinit",
                                "Tip de măsură: livrabil. Nu este precizat ce va dovedi rezultatul. Nu este precizat când"
                                        + " rezultatul se consideră obținut.",
                                "Precizați ce va dovedi rezultatul: documentul publicat, procesul-verbal, numărul de"
                                        + " înregistrare. Precizați când rezultatul se consideră obținut: elaborat,"
                                        + " aprobat de cine, publicat unde."),
                        List.of(
                                "Realizabil (dovezi)",
                                "parțial îndeplinit",
                                "Responsabil: ISJ. Resursele nu sunt precizate.",
                                "Precizați bugetul acțiunii sau arătați în fundamentarea țintei cu ce resurse se"
                                        + " realizează."),
                        List.of(
                                "Relevant",
                                "parțial îndeplinit",
                                "Contribuie la obiectivul 1.1; rezultat așteptat: Elevii cunosc riscurile. Nivelul în"
                                        + " lanțul rezultatelor nu este precizat.",
                                "Precizați nivelul: resursă, proces, realizare imediată, rezultat sau impact."),
                        List.of(
                                "Încadrat în timp",
                                "îndeplinit",
                                "Termen, din perioada de implementare: 2025/2026. Evaluare, odată cu acțiunea: anual.",
                                ""));
    }

    @Test
    void whatNeedsNoCheckIsNotToldInATable() {
        IndicatorAssessment bare = Given.assess(Given.BARE);

        assertThat(bare.of(Aspect.BOUNDS).orElseThrow().evidence(Given.EN)).startsWith("No bounds");
        assertThat(SmartTable.of(bare, Given.EN).rows().get(2).get(2)).doesNotContain("bounds");
    }

    @Test
    void aListHasARowForEachIndicator() {
        SmartTable table = SmartTable.of(List.of(FULL, Given.assess(Given.BARE)), Given.RO);

        assertThat(table.header())
                .containsExactly(
                        "Id",
                        "Indicator",
                        "Specific",
                        "Măsurabil",
                        "Realizabil (dovezi)",
                        "Relevant",
                        "Încadrat în timp");
        assertThat(table.rows())
                .containsExactly(
                        List.of(
                                "1.1.1-1",
                                "Număr de lecții ținute",
                                "îndeplinit",
                                "îndeplinit",
                                "îndeplinit",
                                "îndeplinit",
                                "îndeplinit"),
                        List.of(
                                "1.1.1-1",
                                "Număr de lecții ținute",
                                "parțial îndeplinit",
                                "lipsă",
                                "lipsă",
                                "parțial îndeplinit",
                                "parțial îndeplinit"));
    }

    @Test
    void totalsHaveARowForEachGroupAndCriterion() {
        SmartTable table = SmartTable.of(
                Map.of("1.1", SmartTotals.of(List.of(FULL, DELIVERABLE, Given.assess(Given.BARE)))), Given.EN);

        assertThat(table.header()).containsExactly("Group", "Indicators", "Criterion", "met", "partly met", "missing");
        assertThat(table.rows())
                .containsExactly(
                        List.of("1.1", "3", "Specific", "1", "2", "0"),
                        List.of("1.1", "3", "Measurable", "1", "1", "1"),
                        List.of("1.1", "3", "Achievable (evidence)", "1", "1", "1"),
                        List.of("1.1", "3", "Relevant", "1", "2", "0"),
                        List.of("1.1", "3", "Time-bound", "2", "1", "0"));
    }

    @Test
    void aspectsHaveARowEach() {
        SmartTable table = SmartTable.ofAspects(SmartTotals.of(List.of(FULL, DELIVERABLE)), Given.EN);

        assertThat(table.header())
                .containsExactly("Criterion", "Aspect", "Asked of", "found", "absent", "faulty", "not needed");
        assertThat(table.rows()).hasSameSizeAs(Aspect.values());
        assertThat(table.rows().get(0)).containsExactly("Specific", "one thing counted", "2", "2", "0", "0", "0");
        assertThat(table.rows().get(4)).containsExactly("Specific", "scope", "2", "1", "1", "0", "0");
        assertThat(table.rows().get(14)).containsExactly("Achievable (evidence)", "baseline", "1", "1", "0", "0", "0");
    }

    @Test
    void everyRowHasACellForEachColumn() {
        SmartTotals totals = SmartTotals.of(List.of(FULL));

        assertThat(List.of(
                        SmartTable.of(FULL, Given.RO),
                        SmartTable.of(List.of(FULL), Given.RO),
                        SmartTable.of(Map.of("1", totals), Given.RO),
                        SmartTable.ofAspects(totals, Given.RO)))
                .allSatisfy(table -> assertThat(table.rows())
                        .allSatisfy(row -> assertThat(row).hasSameSizeAs(table.header())));
    }

    @Test
    void theNoteSaysWhatAchievableDoesNotSay() {
        assertThat(SmartTable.note(Given.EN))
                .isEqualTo(
                        "The assessment reports which evidence the plan contains. It does not say whether a target can"
                                + " be reached.");
        assertThat(SmartTable.note(Given.RO))
                .isEqualTo("Evaluarea arată ce dovezi cuprinde planul. Ea nu spune dacă o țintă poate fi atinsă.");
    }
}
