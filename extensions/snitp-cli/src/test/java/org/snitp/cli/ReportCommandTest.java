package org.snitp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.cli.Run.PLAN;
import static org.snitp.cli.Run.snitp;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.indicators.disclosure.CountCell;
import org.snitp.indicators.disclosure.Edition;
import org.snitp.model.time.Period;
import org.snitp.reports.PublishedReport;
import org.snitp.testkit.GoldenFiles;

class ReportCommandTest {

    private static final GoldenFiles GOLDEN = GoldenFiles.of("org/snitp/cli/golden");

    private static final String MEASUREMENTS = "src/test/resources/org/snitp/cli/report/measurements.yaml";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "ro"})
    void writesTheReportAndWarnsOfMissingReasons(String language) {
        Run run = snitp("report", "--year=2025", "--format=md", "--lang", language, PLAN, MEASUREMENTS);

        assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
        GOLDEN.assertSame(run.out(), "report." + language + ".md");
        GOLDEN.assertSame(run.err(), "report-warnings." + language + ".txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"25", "025", "20255", "2o25"})
    void aYearHasFourDigits(String year) {
        Run run = snitp("report", "--year=" + year, PLAN, MEASUREMENTS);

        assertThat(run.exitCode()).isEqualTo(ExitCode.COULD_NOT_RUN);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("--year", year);
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

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt"})
    void theReportIsWrittenForWordProcessors(String format) throws IOException {
        Path file = folder.resolve("report." + format);
        Path other = folder.resolve("report");
        snitp("report", "--year=2025", "-o", file.toString(), PLAN, MEASUREMENTS);
        snitp("report", "--year=2025", "--format", format, "-o", other.toString(), PLAN, MEASUREMENTS);

        assertThat(file).hasSameBinaryContentAs(other);
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                .startsWith("PK");
        assertThat(snitp("report", "--year=2025", "--format", format, PLAN, MEASUREMENTS))
                .isEqualTo(new Run(
                        ExitCode.COULD_NOT_RUN, "", "snitp: " + format + " is written to a file; name it with -o.\n"));
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

    private String series(String... measurements) throws IOException {
        String plan = """
                schema: snitp/1
                kind: ActionPlan
                id: counted
                strategy: none
                period: 2012/2016
                actions:
                  - code: 1.1.1
                    title: {ro: Identificarea victimelor, en: Identify victims}
                    responsible: [X]
                    results: [{ro: Victime identificate, en: Victims are identified}]
                    implementation: [permanent]
                    evaluation: [annual]
                    indicators:
                      - id: 1.1.1-1
                        name: {ro: Victime identificate, en: Identified victims}
                        measure: {type: count, unit: {ro: victime, en: victims}, direction: none, accumulation: periodic}
                        disaggregation:
                          - id: sex
                            name: {ro: Sex, en: Sex}
                            categories:
                              - {id: f, name: {ro: femei, en: women}}
                              - {id: m, name: {ro: bărbați, en: men}}
                """;
        Files.writeString(folder.resolve("plan.yaml"), plan);
        StringBuilder set =
                new StringBuilder("schema: snitp/1\nkind: MeasurementSet\nid: set\nplan: counted\nmeasurements:\n");
        for (String measurement : measurements) {
            String[] parts = measurement.split(" ", -1);
            String[] names = {"", "dimensions: {sex: f}, ", "dimensions: {sex: m}, "};
            for (int i = 0; i < 3; i++) {
                set.append("  - {indicator: 1.1.1-1, period: " + parts[0] + ", " + names[i] + "value: " + parts[i + 1]
                        + "}\n");
            }
        }
        return Files.writeString(folder.resolve("set.yaml"), set.toString()).toString();
    }

    private Run publish(int year, String set, String name, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "report",
                "--year=" + year,
                "--threshold=5",
                "-o",
                folder.resolve(name).toString(),
                folder.resolve("plan.yaml").toString(),
                set));
        arguments.addAll(List.of(more));
        return snitp(arguments.toArray(String[]::new));
    }

    @Test
    void yearlyReportsDoNotTellTogetherWhatEachOfThemWithholds() throws IOException {
        String set = series("2012 100 60 40", "2013 500 497 3", "2014 500 400 100");
        String first = folder.resolve("2012.json").toString();
        publish(2012, set, "2012.json");
        Run run = publish(2013, set, "2013.json", "--published", first);
        publish(2013, set, "2013.md", "--published", first);

        assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
        Edition edition = PublishedReport.read(folder.resolve("2013.json"));
        Map<CountCell, Optional<BigDecimal>> figures = edition.figures().get("1.1.1-1");
        for (String sex : new String[] {"f", "m"}) {
            assertThat(figures)
                    .containsEntry(CountCell.of(Period.parse("2013"), Map.of("sex", sex)), Optional.empty())
                    .containsEntry(CountCell.actual(Map.of("sex", sex)), Optional.empty());
        }
        assertThat(Files.readString(folder.resolve("2013.md")))
                .contains(
                        "Nor can withheld figures be computed from this report together with the following earlier ones",
                        "- Report for 2012, as of 31 December 2012 (SHA-256 "
                                + PublishedReport.read(Path.of(first)).digest() + ")");
        assertThat(Files.readString(Path.of(first)))
                .contains("\"besideNote\": \"No earlier reports were given when this report was made.");
    }

    @Test
    void aContradictionWithholdsWhatItTouchesAndIsNamed() throws IOException {
        Run run = publish(2014, series("2012 100 60 41", "2013 500 497 3", "2014 500 400 100"), "2014.md");

        assertThat(run.err())
                .isEqualTo("snitp: 1.1.1-1: withheld: 2 figures: small counts, or what would give them away. 6 figures,"
                        + " because they contradict each other and small counts depend on them (2012: the categories (Sex)"
                        + " make more than the total).\n");
        assertThat(Files.readString(folder.resolve("2014.md")))
                .contains(
                        "- **Reported values:** 2012: withheld (statistical confidentiality) · 2013: 500 · 2014: 500",
                        "Of these indicators, more is withheld than small counts and what would give them away:");
    }

    @Test
    void aContradictionIsNamedWhereEarlierReportsHaveToldSomeOfItsFigures() throws IOException {
        String set = series("2012 100 60 41", "2013 500 497 3");
        String first = folder.resolve("2012.json").toString();
        publish(2012, set, "2012.json");

        assertThat(publish(2013, set, "2013.json", "--published", first).err())
                .isEqualTo("snitp: 1.1.1-1: withheld: 2 figures: small counts, or what would give them away. 3 figures,"
                        + " because they contradict each other and small counts depend on them (2012: the categories (Sex)"
                        + " make more than the total).\n");
    }

    @Test
    void whatEarlierReportsHaveGivenAwayIsSaid() throws IOException {
        String set = series("2012 500 497 3");
        String open = folder.resolve("open.json").toString();
        snitp("report", "--year=2012", "-o", open, folder.resolve("plan.yaml").toString(), set);
        Run run = publish(2012, set, "2012.json", "--published", open);

        assertThat(run.err())
                .isEqualTo(
                        "snitp: 1.1.1-1: earlier reports have published small counts, or figures from which they may be"
                                + " computed, and that cannot be taken back: reached, men; 2012, men.\n");
    }

    @Test
    void onlyReportsOfTheSamePlanAsJsonCanBeGivenAsPublished() throws IOException {
        String set = series("2012 100 60 40");
        publish(2012, set, "2012.json");
        publish(2012, set, "2012.html");
        String json = folder.resolve("2012.json").toString();
        String html = folder.resolve("2012.html").toString();

        assertThat(publish(2013, set, "2013.json", "--published", html).err())
                .isEqualTo("snitp: " + html
                        + ": line 1: this is no JSON; figures can only be taken from reports that \"snitp"
                        + " report --format json\" wrote, and not from HTML or Markdown. All files after --published are"
                        + " taken for earlier reports: the plan and its measurements stand before it.\n");
        assertThat(snitp("report", "--year=2025", "--threshold=5", PLAN, MEASUREMENTS, "--published", json)
                        .err())
                .isEqualTo("snitp: " + json + " reports on other plans: counted.\n");
        assertThat(snitp("report", "--year=2025", PLAN, MEASUREMENTS, "--published", json)
                        .err())
                .isEqualTo(
                        "snitp: --published says what readers know already, so that small counts can be withheld from"
                                + " them; it needs --threshold.\n");
        assertThat(publish(2012, set, "2012.json", "--published", json).exitCode())
                .isEqualTo(ExitCode.COULD_NOT_RUN);
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
                "--year=2025 --format=pdf ; \"pdf\" is no value for --format html|md|json|docx|odt.",
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
