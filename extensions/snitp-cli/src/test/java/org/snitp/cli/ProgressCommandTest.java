package org.snitp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.cli.Run.PROGRESS;
import static org.snitp.cli.Run.snitp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.indicators.progress.Status;
import org.snitp.testkit.GoldenFiles;

class ProgressCommandTest {

    private static final GoldenFiles GOLDEN = GoldenFiles.of("org/snitp/cli/golden");

    private static final String[] SAMPLE = {"progress", PROGRESS, "--as-of", "2026-03-31"};

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "ro"})
    void showsTotalsWhatWasReportedAndWarnings(String language) {
        GOLDEN.assertSame(sample("--lang", language).out(), "progress." + language + ".txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ro"})
    void showsEveryIndicatorAndWhatIsOverdueWhereItIsAskedFor(String language) {
        GOLDEN.assertSame(
                sample("--indicators", "--overdue", "--lang", language).out(), "progress-full." + language + ".txt");
    }

    @ParameterizedTest
    @CsvSource({
        "1.1.1, progress-action",
        "1.1.2-2, progress-indicator",
        "1.2, progress-objective",
        "MMAP, progress-institution"
    })
    void showsOneThing(String code, String golden) {
        GOLDEN.assertSame(sample(code).out(), golden + ".en.txt");
        GOLDEN.assertSame(sample(code, "--lang=ro").out(), golden + ".ro.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ro"})
    void explainsEveryFigure(String language) {
        GOLDEN.assertSame(
                sample("1.1.1", "--explain", "--lang", language).out(), "progress-explain." + language + ".txt");
    }

    @Test
    void theSampleHasEveryStatus() {
        String json = sample("--format=json").out();
        assertThat(Arrays.stream(Status.values()).map(status -> "\"status\": \"" + word(status) + "\""))
                .allMatch(json::contains);
        assertThat(snitp("progress", PROGRESS + "/plan.yaml", "--as-of=2026-03-31", "--format=json")
                        .out())
                .contains("\"punctuality\": \"overdue\"");
    }

    private static String word(Status status) {
        return status.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    @Test
    void aTableSaysWhatADocumentSays() throws IOException {
        Path table = Files.writeString(
                folder.resolve("m.csv"),
                "indicator,period,value,reportedBy,reportedOn\n1.1.1-1,2024,3,ANITP,2025-01-15\n");
        Path document = Files.writeString(folder.resolve("m.yaml"), """
                schema: snitp/1
                kind: MeasurementSet
                id: m
                plan: pna-2024-2026
                measurements:
                  - {indicator: 1.1.1-1, period: 2024, value: 3, reportedBy: ANITP, reportedOn: "2025-01-15"}
                """);

        Run fromTable = snitp("progress", table.toString(), "--as-of=2026-03-31", "--format=json");

        assertThat(fromTable.exitCode()).isZero();
        assertThat(fromTable.out())
                .isEqualTo(snitp("progress", document.toString(), "--as-of=2026-03-31", "--format=json")
                        .out());
    }

    @Test
    void aTableThatCannotBeReadIsRefusedWithItsPlace() throws IOException {
        Path table = Files.writeString(folder.resolve("m.csv"), "indicator,period,value\n1.1.1-1,2024,trei\n");

        Run run = snitp("progress", table.toString(), "--as-of=2026-03-31");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("error SNITP-203: Expected a number, found a text.")
                .contains("m.csv:2:14")
                .contains("2 | 1.1.1-1,2024,trei");
    }

    @Test
    void writesJson() {
        GOLDEN.assertSame(sample("--format=json").out(), "progress.json");
        GOLDEN.assertSame(sample("1.1.1-3", "--format=json", "--lang=ro").out(), "progress-indicator.ro.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"indicators", "figures", "overdue", "totals"})
    void writesCsv(String rows) {
        GOLDEN.assertSame(sample("--format=csv", "--rows", rows).out(), "progress-" + rows + ".csv");
    }

    @Test
    void writesARowForEachIndicatorUnlessAskedOtherwise() {
        assertThat(sample("--format=csv")).isEqualTo(sample("--format=csv", "--rows=indicators"));
        assertThat(sample("--rows=totals"))
                .isEqualTo(new Run(ExitCode.COULD_NOT_RUN, "", "snitp: --rows goes with --format csv.\n"));
    }

    @Test
    void isAboutTodayUnlessAskedOtherwise() {
        assertThat(snitp("progress", PROGRESS)).isEqualTo(snitp("progress", PROGRESS, "--as-of", "2026-06-30"));
        assertThat(snitp("progress", PROGRESS).out()).startsWith("Progress  as of 2026-06-30\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "31.12.2025 | \"31.12.2025\" is no day; write it as 2025-12-31. Did you mean 2025-12-31?",
                "5/1/2026 | \"5/1/2026\" is no day; write it as 2025-12-31. Did you mean 2026-01-05?",
                "31.02.2025 | \"31.02.2025\" is no day; write it as 2025-12-31.",
                "2025-02-30 | \"2025-02-30\" is no day of the calendar.",
                "2025 | \"2025\" is no day; write it as 2025-12-31.",
                "+999999999-12-31 | \"+999999999-12-31\" is no day; write it as 2025-12-31.",
                "'' | \"\" is no day; write it as 2025-12-31."
            })
    void saysWhatIsWrongWithADay(String day, String message) {
        assertThat(snitp("progress", "--as-of=" + day))
                .isEqualTo(new Run(ExitCode.COULD_NOT_RUN, "", "snitp: " + message + "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "9999-12-31"})
    void knowsDaysFarAway(String day) {
        Run run = snitp("progress", PROGRESS, "--as-of", day);
        assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).startsWith("Progress  as of " + day + "\n");
    }

    @Test
    void suggestsTheCodeThatWasMeant() {
        assertThat(sample("MMPA"))
                .isEqualTo(new Run(
                        ExitCode.COULD_NOT_RUN,
                        "",
                        "snitp: there is no code and no file \"MMPA\". Did you mean MMAP?\n"));
    }

    @Test
    void worksWithoutMeasurements() {
        Run run = snitp("progress", PROGRESS + "/plan.yaml", "--as-of", "2025-06-30");
        assertThat(run.out()).contains("0 of 15 reports due (0%)");
        assertThat(run.err()).isEqualTo("snitp: nothing was reported: the documents have no measurements.\n");
        assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    }

    @Test
    void readsMeasurementsAloneAsThoseOfTheOfficialPlan() throws IOException {
        Path file = measurements("1.1.1-1");
        Run run = snitp("progress", file.toString(), "1.1.1", "--as-of", "2025-06-30");
        assertThat(run.out())
                .contains("  Actual                  3 ", "  Latest report           2024, ANITP, 2025-01-20\n");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    }

    @Test
    void showsTheErrorsOfMeasurementsAndGoesOn() throws IOException {
        Path file = measurements("1.1.1-99");
        Run run = snitp("progress", file.toString());
        assertThat(run.err())
                .startsWith("error SNITP-702: ")
                .contains(" --> " + file + ":7:17")
                .doesNotContain("warning SNITP")
                .contains(
                        "snitp: the documents have errors (1 error, 4 warnings, 123 notes), as shown above; the figures are "
                                + "computed from what could be understood.\n");
        assertThat(run.out()).contains("Reported, but no plan and no strategy has it.");
        assertThat(run.exitCode()).isEqualTo(ExitCode.ERRORS);
    }

    @Test
    void obeysTheWidthOfATerminal() {
        Run run = Run.snitp(
                Map.of("COLUMNS", "66", "NO_COLOR", "1"),
                true,
                Stream.concat(Arrays.stream(SAMPLE), Stream.of("--indicators", "--explain"))
                        .toArray(String[]::new));
        assertThat(run.out().lines()).isNotEmpty().allMatch(line -> line.length() <= 66);
    }

    @Test
    void showsColours() {
        GOLDEN.assertSame(sample("1.2.1-3", "--color=always").out(), "progress-indicator.ansi.txt");
    }

    private Path measurements(String indicator) throws IOException {
        return Files.writeString(folder.resolve("measurements.yaml"), """
                schema: snitp/1
                kind: MeasurementSet
                id: sample
                plan: pna-2024-2026
                reporter: ANITP
                measurements:
                  - {indicator: %s, period: 2024, value: 3, reportedOn: "2025-01-20"}
                """.formatted(indicator));
    }

    private static Run sample(String... more) {
        return snitp(Stream.concat(Arrays.stream(SAMPLE), Arrays.stream(more)).toArray(String[]::new));
    }
}
