package org.snitp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.cli.Run.snitp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Yes and no, rates and indices, from the plan and the form to the report. */
class KindsOfMeasuresTest {

    @TempDir
    private Path folder;

    private String plan = "";

    @BeforeEach
    void writePlan() throws IOException {
        plan = write("plan.yaml", """
                schema: snitp/1
                kind: Strategy
                languages: [en]
                id: s
                title: Strategy
                horizon: 2024/2028
                generalObjectives:
                  - code: "1"
                    title: Safety
                    specificObjectives:
                      - {code: "1.1", title: Registers}
                ---
                schema: snitp/1
                kind: InstitutionRegistry
                languages: [en]
                institutions:
                  - {id: MA, type: ministry, name: Ministry Alpha}
                ---
                schema: snitp/1
                kind: ActionPlan
                languages: [en]
                id: p
                strategy: s
                period: 2024/2026
                actions:
                  - code: 1.1.1
                    title: Keep a register
                    responsible: [MA]
                    results: [The register is kept]
                    implementation: [permanent]
                    evaluation: [annual]
                    indicators:
                      - id: 1.1.1-1
                        name: The register works
                        measure: {type: boolean}
                        baseline: {value: false, period: 2023}
                        targets: [{period: 2025, value: true}]
                      - id: 1.1.1-2
                        name: Offences recorded for each 100,000 inhabitants
                        measure:
                          type: rate
                          unit: inhabitants
                          per: 100000
                          numerator: offences recorded
                          denominator: inhabitants
                          direction: decrease
                        baseline: {value: 15.5, period: 2023}
                        targets: [{period: 2026, value: 10}]
                      - id: 1.1.1-3
                        name: Trust in the register
                        measure: {type: index, referencePeriod: 2023, direction: increase}
                        baseline: {value: 100, period: 2023}
                        targets: [{period: 2026, value: 120}]
                """);
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String table() throws IOException {
        return write("figures.csv", """
                indicator,period,value,numerator,denominator,reportedOn
                1.1.1-1,2024,da,,,2025-01-10
                1.1.1-1,2025,No,,,2026-01-10
                1.1.1-2,2025,,37,300000,2026-01-10
                1.1.1-3,2025,104.5,,,2026-01-10
                """);
    }

    @Test
    void aPlanAndATableWithYesAndNoAreSound() throws IOException {
        assertThat(snitp("validate", plan, table()).exitCode()).isZero();
        assertThat(snitp("convert", "--to", "yaml", plan).out())
                .contains("value: false", "value: true", "per: 100000", "referencePeriod: \"2023\"");
        assertThat(snitp("convert", "--to", "json", "--plan", plan, table()).out())
                .contains("\"value\": true", "\"value\": false", "\"value\": 104.5");
    }

    @Test
    void aPlanShowsYesAsSuchAndForHowManyARateIs() {
        assertThat(snitp("show", "1.1.1-1", plan).out())
                .containsPattern("Baseline +no \\(2023\\)")
                .containsPattern("Target +yes \\(2025\\)");
        assertThat(snitp("show", "1.1.1-2", plan).out()).containsPattern("Unit +per 100,000 inhabitants");
        assertThat(snitp("show", "1.1.1-3", plan).out()).containsPattern("Reference period +2023");
    }

    @Test
    void yesInOneYearAndNoInTheNextIsMissed() throws IOException {
        assertThat(snitp("progress", "1.1.1-1", "--as-of", "2025-12-31", plan, table())
                        .out())
                .containsPattern("Status +off track")
                .containsPattern("Actual +no on 2025-12-31")
                .contains("2025: no, planned yes, missed");
    }

    @Test
    void aRateIsShownWithTheNumberForWhichItIs() throws IOException {
        assertThat(snitp("progress", "1.1.1-2", "--as-of", "2025-12-31", plan, table())
                        .out())
                .contains("≈ 12.33 per 100,000 inhabitants");
        assertThat(snitp("progress", "1.1.1-2", "--as-of", "2025-12-31", "--format", "json", plan, table())
                        .out())
                .contains("\"unit\": \"per 100,000 inhabitants\"", "\"rate-of-sums\"");
    }

    @Test
    void aReportHasYesAndTheUnitOfTheRate() throws IOException {
        assertThat(snitp("report", "--year", "2025", "--format", "md", plan, table())
                        .out())
                .contains("**no**", "**yes (2025)**", "per 100,000 inhabitants")
                .contains("The target is a yes or a no: it is true or not, and there is no share of it.")
                .doesNotContain("exactly yes");
    }

    @Test
    void aFormAsksWhetherSomethingIsSo() {
        assertThat(snitp("template", "form", plan, "--institution", "MA", "--period", "2025", "--format", "csv")
                        .out())
                .contains("Target: yes (2025)")
                .doesNotContain("exactly");
    }

    @Test
    void aFormAsksForYesOrNoAndTakesBoth() throws IOException {
        Path form = folder.resolve("form.csv");
        snitp(
                "template",
                "form",
                "--institution",
                "MA",
                "--period",
                "2025",
                "--format",
                "csv",
                "-o",
                form.toString(),
                plan);
        String blank = Files.readString(form);

        assertThat(blank).contains("yes or no, under \"\"Value\"\"");
        assertThat(collected(form, blank, "yes")).contains("value: true");
        assertThat(collected(form, blank, "nu")).contains("value: false");
        assertThat(collected(form, blank, "1")).contains("value: true");
    }

    private String collected(Path form, String blank, String answer) throws IOException {
        Files.writeString(form, blank.replaceFirst("(?m)^(1\\.1\\.1-1,.*Value\"\"\",)", "$1" + answer));
        Path figures = folder.resolve(answer + ".yaml");
        snitp("collect", "--reported-on", "2026-01-15", "--plan", plan, "-o", figures.toString(), form.toString());
        return Files.readString(figures);
    }

    @Test
    void aComparisonNamesWhatHasChanged() throws IOException {
        String changed = write(
                "changed.yaml",
                Files.readString(Path.of(plan))
                        .replace("per: 100000", "per: 1000")
                        .replace("value: true", "value: false"));

        assertThat(snitp("diff", plan, changed).out())
                .contains("counted per: 100,000 → 1,000", "target 2025: yes → no");
    }

    @Test
    void aNumberForYesAndAYesForANumberAreTold() throws IOException {
        String wrong = write("wrong.csv", """
                indicator,period,value,reportedOn
                1.1.1-1,2025,2,2026-01-10
                1.1.1-3,2025,yes,2026-01-10
                """);

        assertThat(snitp("validate", plan, wrong).out())
                .contains("2 is neither yes nor no, but the indicator 1.1.1-1 is answered")
                .contains("The indicator 1.1.1-3 is of type index, which is a number");
    }

    @Test
    void romanianWordsForTypesAreUnderstoodAsSuggestions() throws IOException {
        String spoken = write("spoken.yaml", Files.readString(Path.of(plan)).replace("type: rate", "type: rată"));

        assertThat(snitp("validate", spoken).out()).contains("Did you mean rate?");
    }
}
