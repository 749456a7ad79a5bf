package org.snitp.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.cli.Run.BROKEN;
import static org.snitp.cli.Run.PLAN;
import static org.snitp.cli.Run.snitp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snitp.testkit.GoldenFiles;

/** What a pipeline asks of the check: exit codes, a baseline, and reports for those who run pipelines. */
class PipelineTest {

    private static final GoldenFiles GOLDEN = GoldenFiles.of("org/snitp/cli/golden");

    @TempDir
    private Path folder;

    private Path plan;
    private Path baseline;

    /** A plan with one warning, and under the final profile with more of them. */
    @BeforeEach
    void writePlan() throws IOException {
        plan = Files.createDirectory(folder.resolve("plan"));
        baseline = folder.resolve("baseline.json");
        for (String name : new String[] {"strategy.yaml", "institutions.yaml", "action-plan.yaml"}) {
            Files.copy(Path.of(PLAN, name), plan.resolve(name));
        }
        String text = Files.readString(plan.resolve("action-plan.yaml"));
        Files.writeString(plan.resolve("action-plan.yaml"), text.replaceFirst("(?m)^    evaluation:.*\n", ""));
    }

    private Run validate(String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "validate";
        System.arraycopy(options, 0, arguments, 1, options.length);
        arguments[options.length + 1] = plan.toString();
        return snitp(arguments);
    }

    @ParameterizedTest
    @CsvSource({"error, 0", "warning, 1", "info, 1", "never, 0", "WARNING, 1"})
    void endsByTheSeverityThatIsAskedFor(String severity, int exitCode) {
        Run run = validate("--fail-on", severity);
        assertThat(run.out()).contains("0 errors, 1 warning");
        assertThat(run.exitCode()).isEqualTo(exitCode);
    }

    @Test
    void neverIsNoExcuseForWhatCannotBeRead() {
        assertThat(snitp("validate", "--fail-on=never", BROKEN).exitCode()).isEqualTo(ExitCode.OK);
        assertThat(snitp("validate", "--fail-on=never", "no such file").exitCode())
                .isEqualTo(ExitCode.COULD_NOT_RUN);
    }

    @Test
    void refusesAnUnknownSeverity() {
        assertThat(validate("--fail-on=hint").err())
                .isEqualTo("snitp: \"hint\" is no value for --fail-on error|warning|info|never. "
                        + "See \"snitp validate --help\".\n");
    }

    @Test
    void asksMoreOfAPlanToAdopt() throws IOException {
        Files.delete(plan.resolve("institutions.yaml"));
        assertThat(validate().exitCode()).isEqualTo(ExitCode.OK);
        assertThat(validate("--profile", "final").exitCode()).isEqualTo(ExitCode.ERRORS);
    }

    @Test
    void notesAreCountedAndShownWhenAsked() throws IOException {
        Path file = plan.resolve("action-plan.yaml");
        Files.writeString(
                file, Files.readString(file) + "x-ignore: {code: SNITP-501, reason: {ro: Nu mai este cazul}}\n");

        Run run = validate();
        assertThat(run.out())
                .contains("0 errors, 1 warning, 7 notes\n")
                .endsWith("\n7 notes are not shown; --notes shows them.\n")
                .doesNotContain("SNITP-212");
        assertThat(validate("--lang=ro").out()).endsWith("\n7 note nu sunt arătate; le arată --notes.\n");
        assertThat(validate("--notes").out()).contains("note SNITP-212").doesNotContain("not shown");
        assertThat(validate("--format=json").out()).contains("SNITP-212");
    }

    @Test
    void whatIsIgnoredIsCounted() throws IOException {
        Path file = plan.resolve("action-plan.yaml");
        Files.writeString(
                file, Files.readString(file) + "x-ignore: {code: SNITP-505, reason: {ro: Se evaluează altfel}}\n");

        Run run = validate("--fail-on=warning");
        assertThat(run.out())
                .contains("0 errors, 0 warnings, 6 notes, 1 ignored\n")
                .doesNotContain("SNITP-505");
        assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(validate("--lang=ro").out()).contains("0 erori, 0 avertismente, 6 note, 1 ignorată\n");
    }

    @Test
    void aBaselineLetsInWhatIsKnownAndStopsWhatIsNew() throws IOException {
        Run written = validate("--fail-on=warning", "--write-baseline", baseline.toString());
        assertThat(written.out()).contains("0 errors, 0 warnings, 7 known\n");
        assertThat(written.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(Files.readString(baseline)).contains("\"format\": \"snitp-baseline/1\"", "\"code\": \"SNITP-505\"");

        Run known = validate("--fail-on=warning", "--baseline", baseline.toString());
        assertThat(known.out()).contains("0 errors, 0 warnings, 7 known\n").doesNotContain("SNITP-505");
        assertThat(known.exitCode()).isEqualTo(ExitCode.OK);

        Path file = plan.resolve("action-plan.yaml");
        Files.writeString(
                file, "# Amended\n" + Files.readString(file).replaceFirst("(?m)^    results:.*\n(      .*\n)*", ""));
        Run changed = validate("--fail-on=warning", "--baseline", baseline.toString());
        assertThat(changed.out()).contains("warning SNITP-352", "0 errors, 1 warning, 7 known\n");
        assertThat(changed.exitCode()).isEqualTo(ExitCode.ERRORS);
    }

    @Test
    void saysWhatOfABaselineIsMended() throws IOException {
        validate("--write-baseline", baseline.toString());
        Files.copy(
                Path.of(PLAN, "action-plan.yaml"),
                plan.resolve("action-plan.yaml"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);

        assertThat(validate("--baseline", baseline.toString()).out())
                .endsWith("\n1 known problem is mended: write the baseline anew with --write-baseline.\n");
        assertThat(validate("--lang=ro", "--baseline", baseline.toString()).out())
                .endsWith("\n1 problemă cunoscută este rezolvată: scrieți din nou lista cu --write-baseline.\n");
        assertThat(validate("--format=json", "--baseline", baseline.toString()).out())
                .contains("\"mended\": 1", "\"path\": ");
    }

    @Test
    void refusesWhatIsNoBaseline() throws IOException {
        Files.writeString(baseline, "{\"format\": 1}");

        assertRefused(
                validate("--baseline", baseline.toString()),
                baseline
                        + " cannot be used as a baseline: this is no baseline of this command: a baseline begins with the "
                        + "field \"format\".");
        assertRefused(
                validate("--write-baseline", baseline.toString()),
                baseline + " was left as it is: it is no baseline. Choose another name.");
        assertThat(Files.readString(baseline)).isEqualTo("{\"format\": 1}");
        assertRefused(
                validate("--baseline", folder + "/none.json"),
                "there is no file " + folder + "/none.json; --write-baseline writes it.");
        assertRefused(validate("--baseline", folder.toString()), folder + " cannot be read.");
        assertRefused(
                validate("--baseline", "a", "--write-baseline", "b"), "give either --baseline or --write-baseline.");
    }

    @Test
    void writesNoBaselineWhereItWouldBeADocument() {
        Path inside = plan.resolve("baseline.yaml");
        assertRefused(
                validate("--write-baseline", inside.toString()),
                inside
                        + " would be read as a document of the folder that is checked; choose another folder, or a name that "
                        + "ends in .json.");
        for (Path beside : new Path[] {plan.resolve(".baseline.yaml"), plan.resolve("baseline.json")}) {
            assertThat(validate("--write-baseline", beside.toString()).exitCode())
                    .isEqualTo(ExitCode.OK);
            assertThat(validate("--fail-on=warning", "--baseline", beside.toString())
                            .exitCode())
                    .isEqualTo(ExitCode.OK);
        }
    }

    @Test
    void aBaselineStaysAsItIsWhileSomethingCannotBeRead() throws IOException {
        validate("--write-baseline", baseline.toString());
        String before = Files.readString(baseline);
        Files.writeString(plan.resolve("more.yaml"), "kind: [");

        Run run = validate("--fail-on=never", "--write-baseline", baseline.toString());
        assertThat(run.err())
                .isEqualTo(
                        "snitp: " + baseline
                                + " was not written: not everything could be read, and what lies behind would be missing in it.\n");
        assertThat(run.out()).contains("error SNITP-107", "warning SNITP-505");
        assertThat(run.exitCode()).isEqualTo(ExitCode.ERRORS);
        assertThat(baseline).hasContent(before);
        assertThat(validate("--lang=ro", "--write-baseline", baseline.toString())
                        .err())
                .isEqualTo("snitp: " + baseline
                        + " nu a fost scris: nu totul a putut fi citit, iar ce urmează ar lipsi din listă.\n");
    }

    private static void assertRefused(Run run, String reason) {
        assertThat(run).isEqualTo(new Run(ExitCode.COULD_NOT_RUN, "", "snitp: " + reason + "\n"));
    }

    @Test
    void writesSarif() throws IOException {
        GOLDEN.assertSame(snitp("validate", "--format", "sarif", BROKEN).out(), "validate-broken.sarif");

        Path file = folder.resolve("report.sarif");
        Run run = snitp("validate", "--format", "sarif", "-o", file.toString(), BROKEN);
        GOLDEN.assertSame(Files.readString(file), "validate-broken.sarif");
        assertThat(run.out()).contains(" errors, ");
        assertThat(run.exitCode()).isEqualTo(ExitCode.ERRORS);
        assertThat(snitp("validate", "-o", file.toString(), BROKEN).err())
                .isEqualTo("snitp: -o goes with --format json or sarif.\n");
    }

    @Test
    void tellsFilesRelativeToTheRepository() {
        String workspace = Path.of("src").toAbsolutePath().toString();
        Run run = snitp(Map.of("GITHUB_WORKSPACE", workspace), false, "validate", "--format=github", BROKEN);
        assertThat(run.out()).contains("::error file=test/resources/org/snitp/cli/broken/plan.yaml,line=");
    }

    @Test
    void writesAnnotationsAndTheSummaryOfTheStep() throws IOException {
        Path summary = folder.resolve("summary.md");
        Files.writeString(summary, "Before\n");
        Run run = snitp(
                Map.of("GITHUB_STEP_SUMMARY", summary.toString()), false, "validate", "--format", "github", BROKEN);

        GOLDEN.assertSame(run.out(), "validate-broken.github.txt");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(ExitCode.ERRORS);
        assertThat(Files.readString(summary, UTF_8))
                .startsWith("Before\n### snitp: ")
                .contains("| error | SNITP-208 |");
    }

    @Test
    void saysWhenTheSummaryCannotBeWritten() {
        Run run = snitp(
                Map.of("GITHUB_STEP_SUMMARY", folder.toString()), false, "validate", "--format", "github", BROKEN);
        assertThat(run.err()).isEqualTo("snitp: the summary of the step cannot be written to " + folder + ".\n");
        assertThat(run.exitCode()).isEqualTo(ExitCode.ERRORS);
    }
}
