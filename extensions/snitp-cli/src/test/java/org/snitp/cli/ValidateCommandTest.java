package org.snitp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.cli.Run.BROKEN;
import static org.snitp.cli.Run.PLAN;
import static org.snitp.cli.Run.snitp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snitp.testkit.GoldenFiles;

class ValidateCommandTest {

    private static final GoldenFiles GOLDEN = GoldenFiles.of("org/snitp/cli/golden");

    @Test
    void sumsUpAPlanWithoutProblems() {
        Run run = snitp("validate", PLAN);
        assertThat(run.out()).isEqualTo("""
                        2 general objectives, 3 specific objectives, 3 actions,
                        4 indicators (3 of actions, 1 of objectives), 5 institutions:
                        0 errors, 0 warnings, 6 notes
                        Indicators with a unit: 3 of 4; with a baseline: 1; with a target: 1
                        6 notes are not shown; --notes shows them.
                        """);
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    }

    @Test
    void sumsUpInRomanian() {
        assertThat(snitp("validate", PLAN, "--lang", "ro").out()).startsWith("""
                        2 obiective generale, 3 obiective specifice, 3 acțiuni,
                        4 indicatori (3 la acțiuni, 1 la obiective), 5 instituții:
                        0 erori, 0 avertismente, 6 note
                        """);
    }

    @Test
    void showsProblemsAndThenTheSummary() {
        Run run = snitp("validate", BROKEN);
        GOLDEN.assertSame(run.out(), "validate-broken.en.txt");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(ExitCode.ERRORS);
    }

    @Test
    void showsProblemsInRomanian() {
        GOLDEN.assertSame(snitp("validate", BROKEN, "--lang=ro").out(), "validate-broken.ro.txt");
    }

    @Test
    void writesProblemsAsJson() {
        Run run = snitp("validate", "--format", "json", BROKEN);
        GOLDEN.assertSame(run.out(), "validate-broken.json");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(ExitCode.ERRORS);
    }

    @Test
    void writesJsonForWhatCannotBeReadAsWell() {
        Run run = snitp("validate", "--format=json", "no such file");
        assertThat(run.out()).contains("\"errors\": 1", "\"code\": \"SNITP-101\"", "\"file\": \"no such file\"");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(ExitCode.COULD_NOT_RUN);
    }

    @Test
    void readsSeveralFilesTogether() {
        Run run = snitp("validate", PLAN + "/strategy.yaml", PLAN + "/action-plan.yaml", PLAN + "/institutions.yaml");
        assertThat(run.out()).contains("0 errors");
        assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    }

    @Test
    void readsPathsWithSpaces(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("a plan with spaces.yaml");
        Files.copy(Path.of(BROKEN, "plan.yaml"), file);
        assertThat(snitp("validate", file.toString()).out()).contains("a plan with spaces.yaml:14:19");
    }

    @Test
    void theHintIsAboutTheGravestProblemAndNotAboutTheFirstNote(@TempDir Path folder) throws IOException {
        for (String file : new String[] {"strategy.yaml", "institutions.yaml", "action-plan.yaml"}) {
            String text = Files.readString(Path.of(PLAN, file));
            Files.writeString(
                    folder.resolve(file),
                    text.replace("          unit: {ro: gospodării, en: households}\n", "")
                            .replaceAll(" +results: .*Elevi informați.*\n", ""));
        }

        String out = snitp("validate", "--notes", folder.toString()).out();
        assertThat(out.indexOf("note SNITP-")).isBetween(0, out.indexOf("warning SNITP-352"));
        assertThat(out).endsWith("\"snitp explain SNITP-352\" tells why, with examples.\n");
    }

    @Test
    void warningsAreNoErrors() {
        Run run = snitp("validate", PLAN + "/action-plan.yaml");
        assertThat(run.out()).contains("0 errors", "warning");
        assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    }

    @Test
    void theClockTellsWhichDaysAreYetToCome(@TempDir Path folder) throws IOException {
        Path measured = Files.writeString(folder.resolve("m.csv"), """
                indicator,period,value,reportedOn
                1.1.1-1,2025,7,2026-07-01
                1.1.1-1,2024,7,2026-07-02
                """);

        assertThat(snitp("validate", PLAN, measured.toString()).out())
                .contains("error SNITP-743: The day of the report, 2026-07-02, is yet to come: today is\n  2026-06-30.")
                .doesNotContain("2026-07-01, is yet to come");
    }
}
