package org.snitp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.cli.Run.BROKEN;
import static org.snitp.cli.Run.PLAN;
import static org.snitp.cli.Run.snitp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.testkit.GoldenFiles;

class DiffCommandTest {

    private static final GoldenFiles GOLDEN = GoldenFiles.of("org/snitp/cli/golden");

    private static final String SAMPLE = "../../examples/sample/plan.yaml";
    private static final String AMENDED = "../../examples/sample/plan-amended.yaml";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "ro"})
    void tellsWhatWasAmended(String language) {
        Run run = snitp("diff", "--lang", language, SAMPLE, AMENDED);

        assertThat(run.exitCode()).isEqualTo(DiffCommand.DIFFERENT);
        assertThat(run.err()).isEmpty();
        GOLDEN.assertSame(run.out(), "diff." + language + ".txt");
    }

    @Test
    void aPlanDoesNotDifferFromItself() {
        assertThat(snitp("diff", PLAN, PLAN))
                .isEqualTo(new Run(
                        ExitCode.OK, "Old: %s\nNew: %s\n\nThere is no difference.\n".formatted(PLAN, PLAN), ""));
    }

    @Test
    void onePathIsComparedWithTheOfficialDocumentsOfItsKinds() throws IOException {
        Path plan = folder.resolve("plan.yaml");
        String text = snitp("convert", "--to=yaml").out();
        Files.writeString(
                plan,
                text.substring(text.indexOf("schema: snitp/1\nkind: ActionPlan"))
                        .replace("evaluation: [semiannual]", "evaluation: [annual]"));
        Run run = snitp("diff", plan.toString());

        assertThat(run.exitCode()).isEqualTo(DiffCommand.DIFFERENT);
        assertThat(run.out())
                .startsWith("Old: official strategy\n")
                .contains("evaluation: semiannual → annual (less often)")
                .doesNotContain("General objectives", "Institutions", "removed");
    }

    @ParameterizedTest
    @CsvSource({"changes.md,   '# What has changed from '", "changes.JSON, '{'", "changes.txt,  'Old: '"})
    void theNameOfTheFileTellsTheFormat(String name, String beginning) throws IOException {
        Path file = folder.resolve(name);
        Run run = snitp("diff", SAMPLE, AMENDED, "-o", file.toString());

        assertThat(run).isEqualTo(new Run(DiffCommand.DIFFERENT, "", ""));
        assertThat(Files.readString(file)).startsWith(beginning);
    }

    @Test
    void theOptionStandsAboveTheNameOfTheFile() throws IOException {
        Path file = folder.resolve("changes.md");
        snitp("diff", SAMPLE, AMENDED, "--format=json", "-o", file.toString());

        assertThat(Files.readString(file)).startsWith("{");
    }

    @Test
    void coloursAndWidthAreThoseOfTheTerminal() {
        Run run = snitp(Map.of("COLUMNS", "100"), true, "diff", SAMPLE, AMENDED);

        assertThat(run.out()).contains("\u001B[31m");
        assertThat(run.out().replaceAll("\u001B\\[[0-9;]*m", "").lines())
                .anyMatch(line -> line.length() > 80)
                .allMatch(line -> line.length() <= 100);
    }

    @Test
    void aVersionThatCannotBeReadIsNamed() {
        Run run = snitp("diff", SAMPLE, "missing.yaml");

        assertThat(run.exitCode()).isEqualTo(ExitCode.COULD_NOT_RUN);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("snitp: the new version, missing.yaml, has errors:\nsnitp: missing.yaml");
    }

    @Test
    void aVersionOfWhichSomethingIsLostIsNotCompared() throws IOException {
        Path lost = folder.resolve("lost.yaml");
        Files.writeString(lost, "schema: snitp/1\nkind: ActionPlan\nid: x\n");
        Run run = snitp("diff", "--lang=ro", lost.toString(), SAMPLE);

        assertThat(run.exitCode()).isEqualTo(ExitCode.COULD_NOT_RUN);
        assertThat(run.err()).startsWith("snitp: versiunea veche, " + lost + ", are erori:\n");
    }

    @Test
    void errorsByWhichNothingIsLostAreSaidAndTheRestIsCompared() {
        Run run = snitp("diff", BROKEN, BROKEN);

        assertThat(run.exitCode()).isIn(ExitCode.OK, ExitCode.COULD_NOT_RUN);
        assertThat(run.err()).contains("the old version, " + BROKEN, "the new version, " + BROKEN);
    }

    @Test
    void errorsByWhichNothingIsLostDoNotChangeTheExitCode() throws IOException {
        Path unknown = folder.resolve("unknown.yaml");
        Files.writeString(unknown, Files.readString(Path.of(SAMPLE)).replace("[DIICOT]", "[NOBODY]"));

        Run run = snitp("diff", SAMPLE, unknown.toString());
        assertThat(run.exitCode()).isEqualTo(DiffCommand.DIFFERENT);
        assertThat(run.err()).startsWith("snitp: the new version, " + unknown + ", has errors:\n");
        assertThat(snitp("diff", unknown.toString(), unknown.toString()).exitCode())
                .isEqualTo(ExitCode.OK);
    }

    @Test
    void aFileThatCannotBeWrittenIsNamed() {
        assertThat(snitp("diff", SAMPLE, AMENDED, "-o", folder.toString()))
                .isEqualTo(new Run(
                        ExitCode.COULD_NOT_RUN, "", "snitp: " + folder + " cannot be written: it is a folder.\n"));
    }

    @Test
    void aVersionIsNeeded() {
        assertThat(snitp("diff").err()).isEqualTo("snitp: OLD is missing. See \"snitp diff --help\".\n");
    }
}
