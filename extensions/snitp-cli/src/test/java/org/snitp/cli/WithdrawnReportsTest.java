package org.snitp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.cli.Run.snitp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A figure that was reported is taken back by a word and a reason, and never by an empty cell. */
class WithdrawnReportsTest {

    @TempDir
    private Path folder;

    private String plan = "";
    private Path measured = Path.of("");

    @BeforeEach
    void report() throws IOException {
        measured = folder.resolve("m.yaml");
        plan = write("plan.yaml", """
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
                institutions: [{id: ANPM, type: agency, name: {ro: Agenția de mediu}}]
                ---
                schema: snitp/1
                kind: ActionPlan
                id: p
                strategy: s
                period: 2024/2026
                actions:
                  - code: 1.1.1
                    title: {ro: Acțiune}
                    responsible: [ANPM]
                    results: [{ro: Rezultat}]
                    implementation: [permanent]
                    evaluation: [annual]
                    indicators:
                      - id: 1.1.1-1
                        name: {ro: Stații de măsurare}
                        measure: {type: count, unit: {ro: stații}}
                """);
        assertThat(collect("7", "", "2025-01-10").out()).contains("1 created");
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private Run collect(String value, String reason, String day) throws IOException {
        String form = snitp(
                        "template", "form", plan, "--institution=ANPM", "--period=2024", "--format=csv", "--lang=en")
                .out()
                .replaceFirst("Reported on,", "Reported on," + day)
                .replaceFirst("a whole number,,,,,,,,,,", "a whole number," + value + ",,,,,,,,," + reason);
        return snitp("collect", "--plan", plan, "-o", measured.toString(), write("form-" + day + ".csv", form));
    }

    @Test
    void anEmptyCellWithdrawsNothingAndIsTold() throws IOException {
        Run run = collect("", "", "2025-02-10");

        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("The cell is empty, but 7 was reported on 2025-01-10; it stays. To take it back, write \""
                        + "withdrawn\" here and why under \"Reason\".")
                .contains("Nothing is new");
        assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(measured).content().doesNotContain("withdrawn");
    }

    @Test
    void theWordAndAReasonTakeItBack() throws IOException {
        assertThat(collect("Withdrawn", "Counted twice", "2025-02-10").out())
                .contains("1 changed", "It takes back 7 (ANPM, 2025-01-10)");
        assertThat(measured).content().contains("value: 7\n", "    withdrawn:\n      date: 2025-02-10\n");
        assertThat(snitp("validate", plan, measured.toString()).out()).contains("0 errors, 0 warnings");
        assertThat(snitp("progress", plan, measured.toString(), "--as-of=2024-12-31", "--known-on=2025-01-31")
                        .out())
                .contains("1 of 1 report due");
        assertThat(snitp("progress", plan, measured.toString(), "--as-of=2024-12-31", "--known-on=2025-02-28")
                        .out())
                .contains("0 of 1 report due");
        assertThat(collect("withdrawn", "Counted twice", "2025-02-10").out()).contains("1 unchanged");
    }

    @Test
    void withoutAReasonNothingIsTakenBack() throws IOException {
        Run run = collect("retras", "", "2025-02-10");

        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("SNITP-719: \"retras\" takes back what was reported, but no reason is given");
        assertThat(run.exitCode()).isEqualTo(ExitCode.ERRORS);
    }

    @Test
    void aLaterReportCountsAgain() throws IOException {
        collect("withdrawn", "Counted twice", "2025-02-10");

        assertThat(collect("5", "", "2025-03-10").out()).contains("1 changed");
        assertThat(snitp("progress", "1.1.1-1", plan, measured.toString(), "--as-of=2024-12-31")
                        .out())
                .contains("Actual                  5 stații");
        assertThat(measured).content().contains("value: 7").contains("withdrawn:");
    }

    @Test
    void whatIsNotKnownCannotBeTakenBack() throws IOException {
        Files.delete(measured);

        assertThat(collect("withdrawn", "Counted twice", "2025-02-10").out().replaceAll("\\s+", " "))
                .contains("Nothing is known about 1.1.1-1 for 2024 that could be taken back");
    }
}
