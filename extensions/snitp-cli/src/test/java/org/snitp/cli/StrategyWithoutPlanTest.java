package org.snitp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.cli.Run.snitp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A strategy that has no plan yet, and indicators of its objectives. */
class StrategyWithoutPlanTest {

    @TempDir
    private Path folder;

    private String strategy = "";

    @BeforeEach
    void writeStrategy() throws IOException {
        strategy = write("s.yaml", """
                schema: snitp/1
                kind: Strategy
                id: s
                title: {ro: Strategie, en: Strategy}
                horizon: 2025/2030
                generalObjectives:
                  - code: "1"
                    title: {ro: Obiectiv, en: Objective}
                    indicators:
                      - id: 1-1
                        name: {ro: Numărul bibliotecilor, en: Number of libraries}
                        measure: {type: count, unit: {ro: biblioteci, en: libraries}, accumulation: snapshot}
                        responsible: [MC]
                        evaluation: [annual]
                        baseline: {value: 3, period: 2024}
                        targets: [{period: 2030, value: 9}]
                ---
                schema: snitp/1
                kind: InstitutionRegistry
                institutions: [{id: MC, type: ministry, name: {ro: Ministerul Culturii, en: Ministry of Culture}}]
                """);
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void itsIndicatorsAreInTheSummary() {
        assertThat(snitp("validate", strategy).out())
                .startsWith("1 general objective, 0 specific objectives, 0 actions, 1 indicator,\n"
                        + "1 institution: 0 errors")
                .contains("Indicators with a unit: 1 of 1; with a baseline: 1; with a target: 1");
    }

    @Test
    void theyTakeFiguresFromDocumentsAndTables() throws IOException {
        String document = write("m.yaml", """
                schema: snitp/1
                kind: MeasurementSet
                id: m
                plan: s
                reporter: MC
                measurements: [{indicator: 1-1, period: 2025, value: 4, reportedOn: "2025-12-31"}]
                """);
        String table = write("m.csv", "indicator,period,value,reportedBy,reportedOn\n1-1,2025,4,MC,2025-12-31\n");

        assertThat(snitp("validate", strategy, document).out()).contains("0 errors, 0 warnings");
        assertThat(snitp("progress", strategy, document, "--as-of=2026-01-10", "--format=json"))
                .isEqualTo(snitp("progress", strategy, table, "--as-of=2026-01-10", "--format=json"));
        assertThat(snitp("progress", "1-1", strategy, table, "--as-of=2026-01-10")
                        .out())
                .contains("Actual                  4 libraries", "Reports due             1/1");
    }

    @Test
    void aMistakenIndicatorIsToldAsOneOfTheStrategy() throws IOException {
        String table = write("m.csv", "indicator,period,value,reportedBy,reportedOn\n1-2,2025,4,MC,2025-12-31\n");

        assertThat(snitp("validate", strategy, table).out()).contains("SNITP-702", "m.csv:2:1");
    }

    @Test
    void formsAskForThemAndComeBack() throws IOException {
        String form = snitp(
                        "template", "form", strategy, "--institution=MC", "--period=2025", "--format=csv", "--lang=en")
                .out();
        assertThat(form).contains("1-1,Number of libraries,,2025,2025-12-31");
        String filled = write(
                "f.csv",
                form.replaceFirst("value: a whole number,", "value: a whole number,5")
                        .replaceFirst("Reported on,", "Reported on,2025-12-31"));
        Path measured = folder.resolve("collected.yaml");

        assertThat(snitp("collect", "--plan", strategy, "-o", measured.toString(), filled)
                        .exitCode())
                .isEqualTo(ExitCode.OK);
        assertThat(snitp("progress", "1-1", strategy, measured.toString(), "--as-of=2026-01-10")
                        .out())
                .contains("Actual                  5 libraries");
    }
}
