package org.snitp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.cli.Run.PLAN;
import static org.snitp.cli.Run.snitp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportCommandTest {

    private static final String MEASUREMENTS = "src/test/resources/org/snitp/cli/report/measurements.yaml";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "ro"})
    void writesTheReportAndWarnsOfMissingReasons(String language) {
        Run run = snitp("report", "--year=2025", "--format=md", "--lang", language, PLAN, MEASUREMENTS);

        assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
        Golden.assertSame(run.out(), "report." + language + ".md");
        Golden.assertSame(run.err(), "report-warnings." + language + ".txt");
    }

    @ParameterizedTest
    @CsvSource({
        "report.html, <!DOCTYPE html>",
        "report.MD,   '# Monitoring report for 2025'",
        "report.json, '{'",
        "report.txt,  <!DOCTYPE html>"
    })
    void theNameOfTheFileTellsTheFormat(String name, String beginning) throws IOException {
        Path file = folder.resolve(name);
        Run run = snitp("report", "--year=2025", "-o", file.toString(), PLAN, MEASUREMENTS);

        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(file)).startsWith(beginning);
    }

    @Test
    void theOptionStandsAboveTheNameOfTheFile() throws IOException {
        Path file = folder.resolve("report.html");
        snitp("report", "--year=2025", "--format=json", "-o", file.toString(), PLAN, MEASUREMENTS);

        assertThat(Files.readString(file)).startsWith("{");
    }

    @Test
    void aThresholdWithholdsSmallCountsAndNamesTheTextsToRead() {
        Run open = snitp("report", "--year=2025", "--format=json", PLAN, MEASUREMENTS);
        Run withheld = snitp("report", "--year=2025", "--format=json", "--threshold=5", PLAN, MEASUREMENTS);

        assertThat(open.out()).contains("\"value\": 3");
        assertThat(withheld.out())
                .doesNotContain("\"value\": 3")
                .contains("\"withheld\": true", "\"disclosureThreshold\": 5");
        assertThat(withheld.err())
                .endsWith(
                        "snitp: before you publish, read the texts of these indicators, in which a withheld number may"
                                + " stand: 1.2.1-1.\n");
    }

    @Test
    void withoutAPlanItReportsOnTheOfficialOne() {
        Run run = snitp("report", "--year=2025", "--format=md");

        assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).contains("National Strategy against Trafficking in Persons 2024-2028");
        assertThat(run.err()).startsWith("snitp: ").endsWith("nothing was reported about them.\n");
    }

    @Test
    void aYearOutsideIsRefused() {
        assertThat(snitp("report", "--year=2031", PLAN))
                .isEqualTo(new Run(
                        ExitCode.COULD_NOT_RUN,
                        "",
                        "snitp: 2031 is in no strategy and in no plan; these are for 2025/2026, 2025/2027.\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "--year=x ; \"x\" is no value for --year YEAR.",
                "--year=25 ; \"25\" is no value for --year YEAR.",
                "--year=2025 --threshold=1 ; \"1\" is no value for --threshold N.",
                "--year=2025 --format=pdf ; \"pdf\" is no value for --format html|md|json.",
                "--format=md ; --year YEAR is missing."
            })
    void wrongOptionsAreToldInOneLine(String options, String reason) {
        Run run = snitp(("report " + options).split(" "));

        assertThat(run)
                .isEqualTo(new Run(ExitCode.COULD_NOT_RUN, "", "snitp: " + reason + " See \"snitp report --help\".\n"));
    }

    @Test
    void aFileThatCannotBeWrittenIsNamed() {
        Run run = snitp("report", "--year=2025", "-o", folder.toString(), PLAN);

        assertThat(run)
                .isEqualTo(new Run(
                        ExitCode.COULD_NOT_RUN, "", "snitp: " + folder + " cannot be written: it is a folder.\n"));
    }
}
