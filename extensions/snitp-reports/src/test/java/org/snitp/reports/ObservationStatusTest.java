package org.snitp.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.snitp.indicators.calendar.ReportingCalendar;
import org.snitp.indicators.progress.ProgressParameters;
import org.snitp.indicators.progress.ProgressReport;
import org.snitp.io.Snitp;
import org.snitp.measurements.table.Table;
import org.snitp.model.Bundle;
import org.snitp.reports.export.ProgressExport;

/** Figures that are not final are marked in reports and exports. */
class ObservationStatusTest {

    private static final String PLAN = """
            schema: snitp/1
            kind: Strategy
            id: s
            title: {ro: Strategia, en: Strategy}
            horizon: 2025/2026
            generalObjectives:
              - code: "1"
                title: {ro: Prevenire, en: Prevention}
                specificObjectives: [{code: "1.1", title: {ro: Informare, en: Information}}]
            ---
            schema: snitp/1
            kind: InstitutionRegistry
            institutions:
              - {id: A, type: agency, name: {ro: Agenția A, en: Agency A}}
            ---
            schema: snitp/1
            kind: ActionPlan
            id: p
            strategy: s
            period: 2025/2026
            actions:
              - code: 1.1.1
                title: {ro: Campanii, en: Campaigns}
                responsible: [A]
                results: [{ro: Campanii ținute, en: Campaigns held}]
                implementation: [permanent]
                evaluation: [annual]
                indicators:
                  - id: 1.1.1-1
                    name: {ro: Număr de campanii, en: Number of campaigns}
                    measure: {type: count, unit: {ro: campanii, en: campaigns}, direction: increase, accumulation: periodic}
                    frequency: quarterly
                    baseline: {period: 2024, value: 0}
                    targets: [{period: 2025, value: 20}, {period: 2026, value: 10}]
            """;

    private static final String FIGURES = """
            ---
            schema: snitp/1
            kind: MeasurementSet
            id: m
            plan: p
            measurements:
              - {indicator: 1.1.1-1, period: 2025-Q1, value: 4, reportedBy: A, reportedOn: "2025-04-10"}
              - {indicator: 1.1.1-1, period: 2025-Q2, value: 5, observationStatus: provisional, reportedBy: A, reportedOn: "2025-07-10"}
              - {indicator: 1.1.1-1, period: 2025-Q3, value: 3, observationStatus: break, reportedBy: A, reportedOn: "2025-10-10"}
              - {indicator: 1.1.1-1, period: 2025-Q4, value: 8, observationStatus: forecast, reportedBy: A, reportedOn: "2025-10-10"}
            """;

    private static Bundle read(String figures) {
        return Snitp.read(PLAN + figures, "plan.yaml").orElseThrow();
    }

    private static String finalFigures() {
        return FIGURES.replaceAll(", observationStatus: [a-z]+", "");
    }

    private static ProgressExport export(String figures) {
        Bundle bundle = read(figures);
        ProgressReport progress = ProgressReport.of(
                bundle, ReportingCalendar.of(bundle).duePeriods(), ProgressParameters.asOf(LocalDate.of(2026, 3, 1)));
        return ProgressExport.of(bundle, progress, Locale.ENGLISH);
    }

    private static List<String> column(Table table, String name) {
        int index = table.header().indexOf(name);
        return IntStream.range(0, table.rows().size())
                .mapToObj(row -> table.rows().get(row).get(index).toString())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void everyFormatMarksThem(ReportFormat format) {
        String report = format.in(Locale.ENGLISH).render(Reports.report(read(FIGURES)));

        assertThat(report).contains("12 (provisional)").contains("60% (provisional)");
        assertThat(format.in(Locale.ENGLISH).render(Reports.report(read(finalFigures()))))
                .doesNotContain("provisional");
    }

    @Test
    void theReportExplainsTheMarks() {
        String report = ReportFormat.MD.in(Reports.ROMANIAN).render(Reports.report(read(FIGURES)));

        assertThat(report)
                .contains("5 (provizorie)", "3 (întrerupere a seriei)", "8 (prognozată)")
                .contains("**provizorie**: observată, dar încă incompletă sau neverificată; va fi revizuită (SDMX: P)")
                .contains("**prognozată**: arătată dinainte; nu contează ca rezultat (SDMX: F)")
                .doesNotContain("imputată");
    }

    @Test
    void theExportStatesThem() {
        assertThat(export(FIGURES).render())
                .contains("\"shown\": \"12 (provisional)\"")
                .contains("\"observationStatuses\"");
        assertThat(export(finalFigures()).render()).doesNotContain("observationStatus");
    }

    @Test
    void tablesHaveTheColumnOnlyIfThereIsSomethingToState() {
        assertThat(export(finalFigures()).indicators().header()).doesNotContain("observationStatuses");
        assertThat(export(finalFigures()).figures().header()).doesNotContain("observationStatuses");
        assertThat(column(export(FIGURES).indicators(), "observationStatuses"))
                .singleElement()
                .asString()
                .contains("provisional");
        assertThat(export(FIGURES).figures().header()).endsWith("observationStatuses");
    }
}
