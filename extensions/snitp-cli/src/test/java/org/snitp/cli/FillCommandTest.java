package org.snitp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.cli.Run.PLAN;
import static org.snitp.cli.Run.snitp;
import static org.snitp.testkit.SnitpAssertions.shown;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.io.Snitp;
import org.snitp.model.indicator.Indicator;
import org.snitp.testkit.GoldenFiles;

/** Sheets go out, are filled in by hand beside their plan, and come back. */
class FillCommandTest {

    private static final GoldenFiles GOLDEN = GoldenFiles.of("org/snitp/cli/golden");

    private static final String LEVEL = "#level:  # input | process | output | outcome | impact";
    private static final String METHOD = "        #method:\n        #  ro:";

    @TempDir
    private Path folder;

    private Path plan;
    private Path sheets;

    @BeforeEach
    void writeSheetsBesideThePlan() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(PLAN))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        plan = folder.resolve("action-plan.yaml");
        Files.writeString(plan, "# Planul apei\n" + Files.readString(plan));
        sheets = folder.resolve("sheets.yaml");
        assertThat(snitp("template", "sheet", "-o", sheets.toString(), PLAN).exitCode())
                .isEqualTo(ExitCode.OK);
    }

    private void replace(String old, String now) throws IOException {
        String text = Files.readString(sheets);
        int at = text.indexOf(old);
        assertThat(at).as(old).isNotNegative();
        Files.writeString(sheets, text.substring(0, at) + now + text.substring(at + old.length()));
    }

    private void fillIn() throws IOException {
        replace(LEVEL, "level: outcome");
        replace(METHOD, "        method:\n          ro: Se numără contractele");
    }

    private Run fill(String... arguments) {
        List<String> all = new ArrayList<>(List.of("fill", sheets.toString(), "--plan", folder.toString()));
        all.addAll(List.of(arguments));
        return snitp(all.toArray(String[]::new));
    }

    private String shown(Run run) {
        return run.out().replace(folder + "/", "");
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return files;
    }

    private Indicator first() {
        return Snitp.read(plan)
                .orElseThrow()
                .getPlans()
                .get(0)
                .getActions()
                .get(0)
                .getIndicators()
                .get(0);
    }

    private void assertRefused(String reason, String... arguments) {
        Run run = fill(arguments);

        assertThat(run.err().replace(folder + "/", "")).isEqualTo("snitp: " + reason + "\n");
        assertThat(run.exitCode()).isEqualTo(ExitCode.COULD_NOT_RUN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ro"})
    void aDryRunSaysWhatWouldBecomeOfEveryFieldAndWritesNothing(String language) throws IOException {
        fillIn();
        replace("value: 4000", "value: 4500");
        replace("            en: households\n", "");
        replace("period: 2025/2026\nactions", "period: 2025/2027\nactions");
        replace("id: 1.1.1-2", "id: 1.1.1-9");
        Map<String, String> before = files();

        Run run = fill("--lang", language);

        GOLDEN.assertSame(shown(run), "fill-dry." + language + ".txt");
        assertThat(run.exitCode()).isEqualTo(ExitCode.ERRORS);
        assertThat(fill("--lang", language, "--dry-run", "-o", plan.toString())).isEqualTo(run);
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void whatIsFilledInIsInThePlanWhichKeepsItsCommentsAndIsValid() throws IOException {
        fillIn();

        Run run = fill("-o", plan.toString());

        assertThat(shown(run)).isEqualTo("""
                sheets.yaml
                  Fields: 2 taken, 62 unchanged
                  taken     plan-apa-2025 · 1.1.1-1 · level: outcome
                  taken     plan-apa-2025 · 1.1.1-1 · method: Se numără contractele

                The plan is in action-plan.yaml. The documents have 0 errors, 0 warnings.
                """);
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(Files.readString(plan)).startsWith("# Planul apei\n");
        assertThat(first().getMethod().orElseThrow().official()).isEqualTo("Se numără contractele");
        Files.delete(sheets);
        assertThat(snitp("validate", folder.toString()).exitCode()).isEqualTo(ExitCode.OK);
    }

    @Test
    void takenBackTwiceNothingIsNewAndTheFileIsLeftAsItIs() throws IOException {
        fillIn();
        fill("-o", plan.toString());
        Map<String, String> before = files();

        assertThat(shown(fill("-o", plan.toString()))).isEqualTo("""
                sheets.yaml
                  Fields: 64 unchanged

                Nothing is new: no plan was written.
                """);
        assertThat(files()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ro"})
    void aPlanThatWouldGetErrorsIsNotWritten(String language) throws IOException {
        fillIn();
        replace("responsible: [ANAR, ABA]", "responsible: [ANAR, XYZ]");
        Map<String, String> before = files();

        Run run = fill("--lang", language, "-o", plan.toString());

        GOLDEN.assertSame(shown(run), "fill-errors." + language + ".txt");
        assertThat(run.exitCode()).isEqualTo(ExitCode.ERRORS);
        assertThat(files()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ro"})
    void sheetsWithErrorsAreRefusedWithThePlaceOfEach(String language) throws IOException {
        replace(LEVEL, "level: outcom");
        Map<String, String> before = files();

        Run run = fill("--lang", language, "-o", plan.toString());

        GOLDEN.assertSame(shown(run), "fill-refused." + language + ".txt");
        assertThat(run.exitCode()).isEqualTo(ExitCode.ERRORS);
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void aNewFileGetsThePlanThatChanges() throws IOException {
        fillIn();
        Path other = Files.createDirectory(folder.resolve("other")).resolve("new.yaml");

        assertThat(snitp("fill", "--plan", PLAN, "-o", other.toString(), sheets.toString())
                        .exitCode())
                .isEqualTo(ExitCode.OK);

        assertThat(Snitp.read(other).orElseThrow().getDocuments()).hasSize(1);
        plan = other;
        assertThat(first().getMethod()).isPresent();
    }

    @Test
    void withoutAPlanTheFileThatIsWrittenIsTheOne() throws IOException {
        snitp(
                "template",
                "sheet",
                "1.1.1",
                "--force",
                "--format=yaml",
                "-o",
                folder.resolve("some.yaml").toString(),
                PLAN);
        sheets = folder.resolve("some.yaml");
        fillIn();

        assertThat(snitp("fill", sheets.toString(), "-o", plan.toString()).exitCode())
                .isEqualTo(ExitCode.OK);
        assertThat(first().getMethod()).isPresent();
    }

    @Test
    void verboseTellsWhatStaysAsItIs() {
        assertThat(fill("--verbose").out())
                .contains("  unchanged plan-apa-2025 · 1.1.1-1 · measure.direction: increase\n");
    }

    @Test
    void commentsThatWouldBeLostAreNotDroppedInSilence() throws IOException {
        fillIn();
        replace("period: \"2025\"\n            value: 4000", "period: \"2025\"\n            value: 4500");
        replace("implementation: [2025-S2]", "implementation: [2026-S1]");
        Files.writeString(
                plan,
                Files.readString(plan)
                        .replace("implementation: [2025-S2]", "implementation:\n          - 2025-S2 # ca în hotărâre"));
        Map<String, String> before = files();

        Run refused = fill("-o", plan.toString());

        assertThat(refused.exitCode()).isEqualTo(ExitCode.COULD_NOT_RUN);
        assertThat(refused.err().replace(folder + "/", ""))
                .isEqualTo(
                        "snitp: 1 comment would have no place any more in action-plan.yaml: line 34, # ca în hotărâre. "
                                + "Nothing was written; move them, or write all the same with --drop-comments.\n");
        assertThat(files()).isEqualTo(before);
        assertThat(fill().out()).doesNotContain("comment");
        assertThat(fill("--dry-run", "-o", plan.toString()).out()).contains("1 comment would have no place any more");
        assertThat(fill("--drop-comments", "-o", plan.toString()).exitCode()).isEqualTo(ExitCode.OK);
    }

    @Test
    void filesThatWouldSayAllTwiceOrDoNotHoldThePlanAreRefused() throws IOException {
        fillIn();
        Map<String, String> before = files();

        assertRefused(
                "new.yaml was not written: in a folder of --plan the plan would stand twice. Name the file in which the plan is, "
                        + "or one elsewhere.",
                "-o",
                folder.resolve("new.yaml").toString());
        assertRefused(
                "strategy.yaml was left as it is: it does not hold what would change (plan-apa-2025). Name the file that does.",
                "-o",
                folder.resolve("strategy.yaml").toString());
        assertRefused(
                "sheets.yaml was left as it is: this command reads it. Choose another name.", "-o", sheets.toString());
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void sheetsOfAnotherPlanAndFilesThatAreNoSheetsAreRefused() throws IOException {
        replace("id: plan-apa-2025", "id: plan-apa-2030");
        Path empty = Files.writeString(folder.resolve("empty.yaml"), "# nimic\n");
        Path registry = folder.resolve("institutions.yaml");

        Run run = snitp("fill", "--plan", PLAN, sheets.toString(), empty.toString(), registry.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.ERRORS);
        assertThat(shown(run))
                .contains(
                        "  refused   plan-apa-2030: No plan and no strategy has this id; name the file\n    of the plan with "
                                + "--plan.\n")
                .contains("empty.yaml\n  The file has errors and was refused; nothing of it was taken.")
                .contains("  refused   A sheet holds a plan or a strategy; this document is neither.\n")
                .endsWith("\nNothing is new: no plan was written.\n");
        assertThat(snitp("fill", folder.resolve("none.yaml").toString()).err())
                .isEqualTo("snitp: there is no file " + folder.resolve("none.yaml") + ".\n");
    }
}
