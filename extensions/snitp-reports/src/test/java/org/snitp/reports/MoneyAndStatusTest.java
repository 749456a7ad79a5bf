package org.snitp.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.snitp.indicators.calendar.ReportingCalendar;
import org.snitp.indicators.monitoring.AnnualReport;
import org.snitp.indicators.monitoring.MonitoringRequest;
import org.snitp.io.Snitp;
import org.snitp.model.Bundle;

/** Money beside results, and how far actions are, in every format of the report. */
class MoneyAndStatusTest {

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
              - {id: B, type: agency, name: {ro: Agenția B, en: Agency B}}
            ---
            schema: snitp/1
            kind: ActionPlan
            id: p
            strategy: s
            period: 2025/2026
            actions:
              - code: 1.1.1
                title: {ro: Campanii, en: Campaigns}
                responsible: [A, B]
                results: [{ro: Campanii ținute, en: Campaigns held}]
                implementation: [2025]
                evaluation: [annual]
                budgetLines:
                  - {period: 2025, amount: 1000, currency: RON, source: {ro: Buget, en: Budget}, institution: A, committed: 800, spent: 600, asOf: "2025-12-31"}
                  - {period: 2026, amount: 2000.50, currency: RON, source: {ro: Buget, en: Budget}, institution: B}
                  - {period: 2025, amount: 300, currency: EUR, source: {ro: Fonduri, en: Funds}}
                status: {state: delayed, since: "2025-06-01", started: "2025-03-01", percent: 40, reason: {ro: Licitație contestată, en: Contested tender}}
                milestones:
                  - {id: M1, title: {ro: Contract, en: Contract}, due: 2025-Q1, met: "2025-04-02"}
                  - {id: M2, title: {ro: Prima campanie, en: First campaign}, due: 2025-Q3}
                indicators:
                  - id: 1.1.1-1
                    name: {ro: Număr de campanii, en: Number of campaigns}
                    measure: {type: count, unit: {ro: campanii, en: campaigns}}
                    frequency: annual
                    targets: [{period: 2026, value: 10}]
              - code: 1.1.2
                title: {ro: Broșuri, en: Leaflets}
                responsible: [B]
                results: [{ro: Broșuri tipărite, en: Leaflets printed}]
                implementation: [2025]
                evaluation: [annual]
                budget: {amount: 500, currency: RON}
                status: {state: cancelled, since: "2025-02-01", reason: {ro: Nu mai e nevoie, en: No longer needed}}
                indicators:
                  - id: 1.1.2-1
                    name: {ro: Număr de broșuri, en: Number of leaflets}
                    measure: {type: count, unit: {ro: broșuri, en: leaflets}}
                    frequency: annual
            ---
            schema: snitp/1
            kind: MeasurementSet
            id: m
            plan: p
            measurements:
              - {indicator: 1.1.1-1, period: 2025, value: 4, reportedBy: A, reportedOn: "2026-01-10"}
            """;

    private static String rendered(ReportFormat format, Locale locale) {
        Bundle bundle = Snitp.read(PLAN, "plan.yaml").orElseThrow();
        AnnualReport report = AnnualReport.of(
                bundle, MonitoringRequest.of(2025, ReportingCalendar.of(bundle).duePeriods()));
        return format.in(locale).render(report);
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void moneyIsAddedUpByCurrencyAndNeverAcrossCurrencies(ReportFormat format) {
        assertThat(rendered(format, Locale.ENGLISH)).contains("RON", "EUR").doesNotContain("3,300", "3300");
        assertThat(rendered(format, Locale.forLanguageTag("ro"))).contains("RON", "EUR");
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void whatIsDelayedOrCancelledIsShownWithItsReason(ReportFormat format) {
        assertThat(rendered(format, Locale.ENGLISH)).contains("Contested tender", "No longer needed");
        assertThat(rendered(format, Locale.forLanguageTag("ro"))).contains("Licitație contestată", "Nu mai e nevoie");
    }
}
