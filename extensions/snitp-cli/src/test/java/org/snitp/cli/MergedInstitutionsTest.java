package org.snitp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.cli.Run.snitp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two ministries became one: the registry keeps the old ones, so that what they reported stays valid. */
class MergedInstitutionsTest {

    @TempDir
    private Path folder;

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void oldReportsCountAndNewOnesAreAskedOfTheSuccessor() throws IOException {
        String plan = write("plan.yaml", """
                schema: snitp/1
                kind: Strategy
                id: s
                title: {ro: Strategie}
                horizon: 2024/2028
                generalObjectives:
                  - code: "1"
                    title: {ro: Obiectiv general}
                    specificObjectives: [{code: "1.1", title: {ro: Obiectiv specific}}]
                ---
                schema: snitp/1
                kind: InstitutionRegistry
                institutions:
                  - {id: MTS, type: ministry, name: {ro: Ministerul Tineretului și Sportului}}
                  - {id: MT, type: ministry, name: {ro: Ministerul Tineretului (până în 2025)}}
                ---
                schema: snitp/1
                kind: ActionPlan
                id: p
                strategy: s
                period: 2024/2026
                actions:
                  - code: 1.1.1
                    title: {ro: Acțiune}
                    responsible: [MTS]
                    results: [{ro: Rezultat}]
                    implementation: [permanent]
                    evaluation: [annual]
                    indicators:
                      - id: 1.1.1-1
                        name: {ro: Număr de tabere}
                        measure: {type: count, unit: {ro: tabere}, direction: increase, accumulation: periodic}
                        baseline: {value: 0, period: 2023}
                        targets: [{period: 2024/2026, value: 300}]
                """);
        String measured = write("m.yaml", """
                schema: snitp/1
                kind: MeasurementSet
                id: m
                plan: p
                measurements:
                  - {indicator: 1.1.1-1, period: 2024, value: 100, reportedOn: "2024-12-31", reportedBy: MT}
                  - {indicator: 1.1.1-1, period: 2025, value: 90, reportedOn: "2025-12-31", reportedBy: MTS}
                """);

        assertThat(snitp("validate", plan, measured).out()).contains("0 errors, 0 warnings");
        assertThat(snitp("progress", "1.1.1-1", plan, measured, "--as-of=2025-12-31")
                        .out())
                .contains(
                        "Actual                  190 tabere",
                        "Reports due             2/2",
                        "Punctuality             in time");
        assertThat(snitp("calendar", plan, "--institution=MTS", "--year=2025").out())
                .contains("1.1.1-1  2025");
        assertThat(snitp("calendar", plan, "--institution=MT", "--year=2025").out())
                .doesNotContain("1.1.1-1");
    }
}
