package org.snitp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.cli.Run.snitp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snitp.io.Snitp;

/** Tables of measurements among the paths of a command. */
class MeasurementTablesTest {

    private static final String HEAD = "indicator,period,value,reportedBy,reportedOn\n";

    @TempDir
    Path folder;

    @Test
    void warningsAloneAreNoErrorsHoweverManyThereAre() throws IOException {
        String revisions = IntStream.range(0, 1100)
                .mapToObj(i -> "1.1." + (1 + i / 400) + "-1,2024,3,Notă cu ş,"
                        + LocalDate.of(2025, 1, 15).plusDays(i % 400) + "\n")
                .collect(Collectors.joining());
        String table = table("m.csv", "indicator,period,value,note.ro,reportedOn\n" + revisions);

        Run run = snitp("progress", table, "--as-of=2026-03-31");

        assertThat(run.err()).doesNotContain("SNITP-110", "errors");
        assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).startsWith("Progress  as of 2026-03-31\n");
    }

    @Test
    void errorsAreCountedWithoutWhatIsNotShown() throws IOException {
        String table = table("m.csv", HEAD + "1.1.1-1,2024,3,ANITP,2025-01-15\n".repeat(1102));

        Run run = snitp("progress", table, "--as-of=2026-03-31");

        assertThat(run.err())
                .contains("m.csv:3:1", "SNITP-707", "101 more problems are not shown")
                .contains("the documents have errors (1000 errors, 0 warnings), as shown above");
        assertThat(run.exitCode()).isEqualTo(ExitCode.ERRORS);
        assertThat(run.out()).startsWith("Progress  as of 2026-03-31\n");
    }

    @Test
    void whatIsDoubtfulAboutAFigureIsToldBesideTheResult() throws IOException {
        Path plan = Path.of("src/test/resources/org/snitp/cli/progress/plan.yaml");
        String table = table("m.csv", "indicator,period,value,reportedOn\n1.1.1-1,2024,135000000,2025-01-15\n");
        String document = table("m.yaml", """
                schema: snitp/1
                kind: MeasurementSet
                id: m
                plan: plan-exemplu
                measurements:
                  - {indicator: 1.1.1-1, period: 2024, value: 135000000, reportedOn: "2025-01-15"}
                """.replace("plan-exemplu", planId(plan)));

        for (String measured : List.of(table, document)) {
            Run run = snitp("progress", plan.toString(), measured, "--as-of=2026-03-31");

            assertThat(run.err()).contains("warning SNITP-744: 135000000 is more than 100 times what is planned");
            assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
        }
    }

    private static String planId(Path plan) throws IOException {
        return Snitp.read(plan).orElseThrow().getPlans().get(0).getId();
    }

    @Test
    void severalTablesAndADocumentAreTakenTogether() throws IOException {
        String one = table("1.csv", HEAD + "1.1.1-1,2024,3,ANITP,2025-01-15\n");
        String other = table("2.csv", HEAD + "1.1.1-1,2025,4,ANITP,2026-01-15\n");
        String both = table("3.csv", HEAD + "1.1.1-1,2025,4,ANITP,2026-01-15\n1.1.1-1,2024,3,ANITP,2025-01-15\n");
        String document = table("m.yaml", """
                schema: snitp/1
                kind: MeasurementSet
                id: m
                plan: pna-2024-2026
                measurements:
                  - {indicator: 1.1.1-1, period: 2025, value: 4, reportedBy: ANITP, reportedOn: "2026-01-15"}
                """);

        Run whole = snitp("progress", both, "--as-of=2026-03-31", "--format=json");

        assertThat(whole.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(snitp("progress", one, other, "--as-of=2026-03-31", "--format=json"))
                .isEqualTo(whole);
        assertThat(snitp("progress", one, document, "--as-of=2026-03-31", "--format=json")
                        .out())
                .isEqualTo(whole.out());
    }

    @Test
    void everyCommandTakesATable() throws IOException {
        String table = table("rows.csv", HEAD + "1.1.1-1,2024,3,ANITP,2025-01-15\n");

        Run report = snitp("report", table, "--year=2024", "--format=json");
        assertThat(report.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(report.out()).contains("\"id\": \"rows\"", "\"measurements\": 1");
        Run convert = snitp("convert", table, "--to=yaml");
        assertThat(convert).isEqualTo(new Run(ExitCode.OK, """
                schema: snitp/1
                kind: MeasurementSet
                id: rows
                plan: pna-2024-2026
                measurements:
                  - indicator: 1.1.1-1
                    period: "2024"
                    value: 3
                    reportedBy: ANITP
                    reportedOn: 2025-01-15
                """, ""));
        assertThat(snitp("validate", table).exitCode()).isEqualTo(ExitCode.OK);
    }

    @Test
    void aTableIsCollectedAsFormsAre() throws IOException {
        Path measured = folder.resolve("m.yaml");
        String first = table("first.csv", HEAD + "1.1.1-1,2024,3,ANITP,2025-01-15\n1.1.1-1,2025,4,ANITP,2026-01-15\n");
        String second =
                table("second.csv", HEAD + "1.1.1-1,2024,3,ANITP,2025-01-15\n1.1.1-1,2025,5,ANITP,2026-02-15\n");
        String broken = table("broken.csv", HEAD + "1.1.1-1,2024,trei,ANITP,2025-01-15\n");

        assertThat(snitp("collect", "-o", measured.toString(), first).out()).contains("Rows: 2 created");
        assertThat(snitp("collect", "-o", measured.toString(), second).out()).contains("1 changed", "1 unchanged");
        assertThat(measured).content().contains("value: 5", "earlier:", "value: 4");
        Run refused = snitp("collect", "-o", measured.toString(), broken);
        assertThat(refused.exitCode()).isEqualTo(ExitCode.ERRORS);
        assertThat(refused.out()).contains("SNITP-203", "broken.csv:2:14");
    }

    @Test
    void aProblemOfATableIsToldByEveryCommandAtItsCell() throws IOException {
        String table = table("rows.csv", HEAD + "1.1.1-1,2024,trei,ANITP,2025-01-15\n");

        assertThat(snitp("validate", table).out()).contains("SNITP-203", "rows.csv:2:14");
        assertThat(snitp("convert", table, "--to=json").err()).contains("SNITP-203", "rows.csv:2:14");
        assertThat(snitp("report", table, "--year=2024").err()).contains("SNITP-203", "rows.csv:2:14");
        assertThat(snitp("progress", table).err()).contains("SNITP-203", "rows.csv:2:14");
    }

    @Test
    void whatIsLostOfOneTableLeavesNothingToTell() throws IOException {
        String sound = table("1.csv", HEAD + "1.1.1-1,2024,3,ANITP,2025-01-15\n");
        String broken = table("2.csv", HEAD + "1.1.1-1,2025,patru,ANITP,2026-01-15\n");

        Run run = snitp("progress", broken, sound, "--as-of=2026-03-31");

        assertThat(run.exitCode()).isEqualTo(ExitCode.ERRORS);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("2.csv:2:14", "SNITP-203").doesNotContain("1.csv");
    }

    private String table(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
