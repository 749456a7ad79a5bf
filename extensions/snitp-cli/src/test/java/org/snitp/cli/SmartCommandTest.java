package org.snitp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.cli.Run.BROKEN;
import static org.snitp.cli.Run.PROGRESS;
import static org.snitp.cli.Run.snitp;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.testkit.GoldenFiles;

class SmartCommandTest {

    private static final GoldenFiles GOLDEN = GoldenFiles.of("org/snitp/cli/golden");

    private static final String PLAN = PROGRESS + "/plan.yaml";

    @ParameterizedTest
    @ValueSource(strings = {"en", "ro"})
    void showsTotalsAndALineForEachIndicator(String language) {
        GOLDEN.assertSame(
                snitp("smart", "--indicators", PLAN, "--lang", language).out(), "smart." + language + ".txt");
    }

    @ParameterizedTest
    @CsvSource({"1.1.1-1, smart-indicator", "1.2.2, smart-action", "2, smart-objective", "MMAP, smart-institution"})
    void showsOneThing(String code, String golden) {
        GOLDEN.assertSame(snitp("smart", code, PLAN).out(), golden + ".en.txt");
        GOLDEN.assertSame(snitp("smart", PLAN, code, "--lang=ro").out(), golden + ".ro.txt");
    }

    @Test
    void countsTheIndicatorsOfTheBodiesUnderAnInstitution() {
        assertThat(snitp("smart", "MMAP", PLAN).out()).contains("6 indicators");
        assertThat(snitp("smart", "ANAR", PLAN).out()).contains("6 indicators");
    }

    @Test
    void countsTheIndicatorsOfTheSpecificObjectivesUnderAGeneralOne() {
        assertThat(snitp("smart", "1", PLAN).out()).contains("11 indicators");
        assertThat(snitp("smart", "1.1", PLAN).out()).contains("6 indicators");
    }

    @Test
    void showsTheEvidenceOfAllIndicatorsWhereItIsAskedFor() {
        String evidence = "  +  Unit: households.";
        assertThat(snitp("smart", "MMAP", PLAN).out()).doesNotContain(evidence);
        assertThat(snitp("smart", "MMAP", PLAN, "--details").out())
                .contains("6 indicators")
                .contains(evidence);
        assertThat(snitp("smart", PLAN, "--details").out())
                .contains("12 indicators")
                .contains(evidence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--details", "--format=json", "1.1"})
    void alwaysSaysWhatTheLibraryDoesNotSay(String option) {
        assertThat(snitp(("smart " + PLAN + " " + option).trim().split(" ", -1))
                        .out()
                        .replace("\n", " "))
                .contains("It does not say whether a target can be reached.");
    }

    @Test
    void writesJson() {
        GOLDEN.assertSame(snitp("smart", "1.1.1-2", PLAN, "--format", "json").out(), "smart-indicator.json");
        assertThat(snitp("smart", PLAN, "--format", "json").out())
                .contains("\"plans\": [", "\"objectives\": [", "\"institutions\": [", "\"id\": \"OG2-1\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"indicators", "findings", "totals", "aspects"})
    void writesCsv(String rows) {
        GOLDEN.assertSame(
                snitp("smart", "2", PLAN, "--format", "csv", "--rows", rows, "--lang=ro")
                        .out(),
                "smart-" + rows + ".ro.csv");
    }

    @Test
    void writesARowForEachIndicatorUnlessAskedOtherwise() {
        assertThat(snitp("smart", PLAN, "--format=csv"))
                .isEqualTo(snitp("smart", PLAN, "--format=csv", "--rows=indicators"));
        assertThat(snitp("smart", PLAN, "--rows=totals"))
                .isEqualTo(new Run(ExitCode.COULD_NOT_RUN, "", "snitp: --rows goes with --format csv.\n"));
    }

    @Test
    void suggestsTheCodeThatWasMeant() {
        assertThat(snitp("smart", "MMPA", PLAN))
                .isEqualTo(new Run(
                        ExitCode.COULD_NOT_RUN,
                        "",
                        "snitp: there is no code and no file \"MMPA\". Did you mean MMAP?\n"));
    }

    @Test
    void staysCalmWhereThereIsNoIndicator() {
        assertThat(snitp("smart", Run.PLAN + "/institutions.yaml").out()).isEqualTo("""
                        SMART assessment  0 indicators

                        The assessment reports which evidence the plan contains. It does not say whether
                        a target can be reached.
                        """);
        assertThat(snitp("smart", Run.PLAN, "ONG").out()).contains("SMART assessment: 0 indicators");
    }

    @Test
    void obeysTheWidthOfATerminal() {
        Run run = Run.snitp(Map.of("COLUMNS", "66", "NO_COLOR", "1"), true, "smart", PLAN, "--details", "--indicators");
        assertThat(run.out().lines()).isNotEmpty().allMatch(line -> line.length() <= 66);
    }

    @Test
    void judgesNothingOfDocumentsThatLoseData() {
        Run run = snitp("smart", BROKEN);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("error SNITP-208");
        assertThat(run.exitCode()).isEqualTo(ExitCode.ERRORS);
    }
}
