package org.snitp.reports.export;

import java.time.LocalDate;
import org.snitp.indicators.calendar.ReportingCalendar;
import org.snitp.indicators.progress.ProgressParameters;
import org.snitp.indicators.progress.ProgressReport;
import org.snitp.indicators.smart.SmartAssessment;
import org.snitp.io.Snitp;
import org.snitp.model.Bundle;

/** A small strategy with what was reported about it; all of it is invented. */
final class Sample {

    static final String TEXT = """
            schema: snitp/1
            kind: Strategy
            id: S
            title: {ro: Exemplu, en: Sample}
            horizon: 2024/2028
            generalObjectives:
              - code: "1"
                title: {ro: Obiectiv general, en: General objective}
                specificObjectives:
                  - {code: "1.1", title: {ro: Obiectiv specific, en: Specific objective}}
            ---
            schema: snitp/1
            kind: InstitutionRegistry
            institutions:
              - {id: ME, type: ministry, name: {ro: Ministerul, en: Ministry}}
            ---
            schema: snitp/1
            kind: ActionPlan
            id: P
            strategy: S
            period: 2024/2026
            actions:
              - code: 1.1.1
                title: {ro: Acțiune, en: Action}
                responsible: [ME]
                results: [{ro: Rezultat, en: Result}]
                implementation: [permanent]
                evaluation: [annual]
                indicators:
                  - id: 1.1.1-1
                    name: {ro: =Lecții, en: =Lessons}
                    measure: {type: amount, unit: {ro: lei, en: lei}, direction: increase}
                    baseline: {value: 10.50, period: 2023}
                    targets: [{period: 2026, value: 1E+3}]
                  - id: 1.1.1-2
                    name: {ro: "Raport \\"final\\"", en: "\\"Final\\" report"}
                    measure: {type: deliverable}
            ---
            schema: snitp/1
            kind: MeasurementSet
            id: M
            plan: P
            reporter: ME
            measurements:
              - {indicator: 1.1.1-1, period: 2024, value: 0.1, reportedOn: "2024-12-31"}
              - {indicator: 1.1.1-1, period: 2025, value: 0.2, reportedOn: "2025-12-31", reason: {ro: "Motiv\\nlung"}}
            """;

    static final Bundle BUNDLE = Snitp.read(TEXT, "sample.yaml").orElseThrow();

    static final ProgressReport REPORT = ProgressReport.of(
            BUNDLE, ReportingCalendar.of(BUNDLE).duePeriods(), ProgressParameters.asOf(LocalDate.of(2026, 3, 31)));

    static final SmartAssessment SMART = SmartAssessment.of(BUNDLE);

    private Sample() {}
}
