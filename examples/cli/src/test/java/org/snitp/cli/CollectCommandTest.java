package org.snitp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.cli.Run.snitp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Collecting the filled sample forms, and forms in which something is wrong. */
class CollectCommandTest {

    private static final Path SAMPLE = Path.of("..", "sample");
    private static final String PLAN = SAMPLE.resolve("plan.yaml").toString();
    private static final String FORM =
            SAMPLE.resolve("forms").resolve("anitp-2024.csv").toString();
    private static final String WORKBOOK =
            SAMPLE.resolve("forms").resolve("anitp-2025.xlsx").toString();

    @TempDir
    private Path folder;

    private Path output;

    @BeforeEach
    void nameOutput() {
        output = folder.resolve("measurements.yaml");
    }

    @Test
    void withoutAFileItIsADryRun() throws IOException {
        Run run = snitp("collect", "--plan", PLAN, "--details", FORM, WORKBOOK);

        Golden.assertSame(run.out(), "collect-dry-run.en.txt");
        Golden.assertSame(
                snitp("collect", "--plan", PLAN, "--details", FORM, WORKBOOK, "--lang=ro")
                        .out(),
                "collect-dry-run.ro.txt");
        assertThat(run.exitCode()).isZero();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void theMeasurementsAreWrittenAndFitThePlan() {
        Run run = collect(FORM, WORKBOOK);

        assertThat(run.out()).endsWith("27 new rows.\nWritten to " + output + ".\n");
        assertThat(run.exitCode()).isZero();
        assertThat(snitp("validate", PLAN, output.toString()).out()).contains("0 errors, 0 warnings");
    }

    @Test
    void theSameFormsTwiceChangeNothing() throws IOException {
        collect(FORM, WORKBOOK);
        String before = Files.readString(output);
        Run again = collect(WORKBOOK, FORM);

        assertThat(again.out()).endsWith("27 unchanged.\nNothing new: no measurement was written.\n");
        assertThat(output).hasContent(before);
    }

    @Test
    void aRevisedFigureKeepsTheEarlierOne() throws IOException {
        collect(FORM);
        Path revised =
                changed("Total;campanii;valoarea: un număr întreg;11;", "Total;campanii;valoarea: un număr întreg;12;");
        Run run = collect(revised.toString(), "--dry-run");

        assertThat(run.out()).contains("""
                  changed  1.1.1-1 · 2024 · Total
                    Value: 11 → 12
                """).endsWith("This was a dry run: nothing was written.\n");
        assertThat(output).content().doesNotContain("earlier:");

        collect(revised.toString());
        assertThat(output).content().contains("""
                    earlier:
                      - value: 11
                """);
    }

    @Test
    void aRejectedRowSaysWhyAndComesBackToBeMended() throws IOException {
        Path wrong = changed("valoarea: un număr întreg;11;", "valoarea: un număr întreg;20,000;");
        Path rejected = folder.resolve("rejected.csv");
        Run run = collect(wrong.toString(), "--rejected", rejected.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.ERRORS);
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("rejected 1.1.1-1 · 2024 · Total")
                .contains("\"20,000\" can be read as 20 and as 20000. Write 20 or 20000.")
                .contains("12 new rows, 1 rejected.");
        assertThat(rejected).content().contains("1.1.1-1,").contains("20,000").doesNotContain("1.1.1-2,");
    }

    @Test
    void theReportIsForProgramsToo() {
        Run run = snitp("collect", "--plan", PLAN, "--format", "json", FORM);

        assertThat(run.out()).startsWith("{\n").contains("\"outcome\": \"created\"");
    }

    @Test
    void measurementsWithErrorsAreNotBuiltOn() throws IOException {
        Files.writeString(output, "schema: snitp/1\nkind: MeasurementSet\nid: m\nplan: nowhere\n");
        Run run = collect(FORM);

        assertThat(run.exitCode()).isEqualTo(ExitCode.COULD_NOT_RUN);
        assertThat(run.err()).contains("SNITP-701");
        assertThat(output).content().endsWith("plan: nowhere\n");
    }

    @Test
    void aFileThatIsThereMustHoldMeasurements() throws IOException {
        Files.copy(SAMPLE.resolve("plan.yaml"), output);
        Run run = snitp("collect", FORM, "-o", output.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.COULD_NOT_RUN);
        assertThat(run.err()).isEqualTo("snitp: " + output + " must have one set of measurements, and has 0.\n");
    }

    @Test
    void aFormThatIsNotThereIsRejected() {
        Run run = collect("nowhere.xlsx");

        assertThat(run.exitCode()).isEqualTo(ExitCode.ERRORS);
        assertThat(run.out()).isEqualTo("""
                nowhere.xlsx
                  nowhere.xlsx: error SNITP-101: There is no such file or folder.

                Nothing new: no measurement was written.
                """);
    }

    @Test
    void aFormOfAnotherPlanIsRefused() {
        Run run = snitp("collect", FORM);

        assertThat(run.exitCode()).isEqualTo(ExitCode.ERRORS);
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("The form is about the plan \"exemplu-2024-2026\", not about \"pna-2024-2026\".");
    }

    @Test
    void aDayMustBeOne() {
        assertThat(collect(FORM, "--reported-on", "31.01.2026").err())
                .isEqualTo("snitp: \"31.01.2026\" is no day; write it as 2025-12-31. Did you mean 2026-01-31?\n");
    }

    private Run collect(String... more) {
        String[] arguments = new String[more.length + 5];
        System.arraycopy(new String[] {"collect", "--plan", PLAN, "-o", output.toString()}, 0, arguments, 0, 5);
        System.arraycopy(more, 0, arguments, 5, more.length);
        return snitp(arguments);
    }

    /** Returns the form of 2024 with something else in it. */
    private Path changed(String text, String other) throws IOException {
        String form = Files.readString(Path.of(FORM));
        assertThat(form).contains(text);
        return Files.writeString(
                folder.resolve("anitp-2024-2.csv"), form.replace(text, other).replace("2025-01-20", "2025-02-03"));
    }
}
