package org.snitp.reports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.snitp.io.ReadResult;
import org.snitp.io.Snitp;
import org.snitp.model.text.LocalizedText;

/** What the report says that is asked about results that fall short. */
class ShortfallsTest {

    private static LocalizedText official() {
        return Snitp.official()
                .getPlans()
                .get(0)
                .getReporting()
                .orElseThrow()
                .getShortfalls()
                .orElseThrow();
    }

    @Test
    void thePlanIsQuotedByItsName() {
        assertThat(ReportFormat.MD.in(Reports.ROMANIAN).render(Reports.official()))
                .contains(
                        "Ce se cere despre rezultatele parțiale sau neatinse, potrivit documentului Planul Național de Acțiune"
                                + " 2024-2026 pentru implementarea Strategiei Naționale Împotriva Traficului de Persoane pentru perioada"
                                + " 2024-2028: „Motivele îndeplinirii parțiale sau neîndeplinirii obiectivelor vor fi prezentate"
                                + " justificat în conținutul rapoartelor de monitorizare.”\n");
        assertThat(ReportFormat.HTML.in(Locale.ENGLISH).render(Reports.official()))
                .contains(
                        "“The reasons for the partial fulfilment or non-fulfilment of the objectives will be presented, with"
                                + " justification, in the monitoring reports.”");
        assertThat(ReportFormat.JSON.in(Locale.ENGLISH).render(Reports.official()))
                .contains("\"shortfalls\": \"The reasons for the partial fulfilment");
    }

    @Test
    void theOfficialPlanHasTheWordsOfTheOfficialText() throws IOException {
        Path source = Path.of("../../snitp-io/src/test/resources/org/snitp/io/official/snitp-2024-2028.ro.txt");

        assertThat(Files.readString(source, UTF_8).replace('ţ', 'ț'))
                .contains(official().official());
    }

    @Test
    void aMissedTargetIsListedWhateverTheResultAsAWholeIs() {
        String report = ReportFormat.MD.in(Locale.ENGLISH).render(Reports.report(read("""
                measurements:
                  - {indicator: 1.1.1-1, period: 2025, value: 90, dimensions: {sex: f}, reportedOn: "2026-01-10"}
                  - {indicator: 1.1.1-1, period: 2025, value: 20, dimensions: {sex: m}, reportedOn: "2026-01-10"}
                """)));

        assertThat(report).contains("| ✗ 2025, men: 20 of 50, missed | \\! no reason given | none given |");
        assertThat(report).contains("✓ achieved").doesNotContain("No result falls short");
    }

    @Test
    void theReasonForAMissedTargetIsThatOfItsOwnReport() {
        assertThat(ReportFormat.MD.in(Locale.ENGLISH).render(Reports.report(read("""
                        measurements:
                          - {indicator: 1.1.1-1, period: 2025, value: 90, dimensions: {sex: f}, reportedOn: "2026-01-10"}
                          - indicator: 1.1.1-1
                            period: 2025
                            value: 20
                            dimensions: {sex: m}
                            reportedOn: "2026-01-10"
                            reason: {ro: Săli închise, en: Halls closed}
                            correctiveMeasure: {ro: Alte săli, en: Other halls}
                        """))))
                .contains("| ✗ 2025, men: 20 of 50, missed | Halls closed | Other halls |");
    }

    private static ReadResult read(String measurements) {
        return Snitp.read("""
                schema: snitp/1
                kind: ActionPlan
                id: p
                strategy: s
                period: 2025/2026
                actions:
                  - code: 1.1.1
                    title: {ro: Cursuri, en: Courses}
                    responsible: [A]
                    results: [{ro: Persoane instruite, en: Persons trained}]
                    implementation: [permanent]
                    evaluation: [annual]
                    indicators:
                      - id: 1.1.1-1
                        name: {ro: Număr de persoane instruite, en: Persons trained}
                        measure: {type: count, unit: {ro: persoane, en: persons}, direction: increase}
                        disaggregation:
                          - id: sex
                            name: {ro: sex, en: sex}
                            categories: [{id: f, name: {ro: femei, en: women}}, {id: m, name: {ro: bărbați, en: men}}]
                        targets: [{period: 2025, value: 100}, {period: 2025, value: 50, dimensions: {sex: m}}]
                ---
                schema: snitp/1
                kind: MeasurementSet
                id: m
                plan: p
                reporter: A
                """ + measurements, "plan.yaml");
    }

    @Test
    void ofAPlanThatAsksNothingNothingIsSaid() {
        for (ReportFormat format : ReportFormat.values()) {
            assertThat(format.in(Locale.ENGLISH).render(Reports.small()))
                    .as("%s", format)
                    .doesNotContain("is asked")
                    .doesNotContain("strategy asks");
        }
    }
}
