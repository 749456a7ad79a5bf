package org.snitp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.cli.terminal.Paragraph;

/** A terminal breaks a line that is too long in the middle of a word; no command leaves that to it. */
class TerminalWidthTest {

    private static final int COLUMNS = 80;

    private static final String SAMPLE = "../../examples/sample/plan.yaml";
    private static final String ANNEX = "src/test/resources/org/snitp/cli/annex/anexa.csv";
    private static final String LEVELS = "src/test/resources/org/snitp/cli/levels";

    @TempDir
    private Path folder;

    private Path form;
    private Path money;
    private Path sheets;

    @BeforeEach
    void prepare() throws IOException {
        form = folder.resolve("form.csv");
        money = folder.resolve("with-status.xlsx");
        sheets = folder.resolve("sheets.yaml");
        Run.snitp("template", "form", "--institution", "ANITP", "--period", "2025", "-o", form.toString());
        Run.snitp(
                "template",
                "form",
                "--institution",
                "ANITP",
                "--period",
                "2025",
                "--with-status",
                "--with-money",
                "-o",
                money.toString());
        Run.snitp("template", "sheet", "2.2.6", "-o", sheets.toString());
        Files.writeString(folder.resolve("damaged.csv"), Files.readString(form).replaceFirst("2025", "2052"));
    }

    private List<List<String>> commands() {
        return List.of(
                List.of(),
                List.of("doctor"),
                List.of("--help"),
                List.of("report", "--help"),
                List.of("template", "--help"),
                List.of("help", "import"),
                List.of("validate"),
                List.of("validate", Run.PLAN),
                List.of("validate", Run.BROKEN, "--notes"),
                List.of("validate", Run.PROGRESS, "--profile", "final"),
                List.of("validate", LEVELS),
                List.of("validate", SAMPLE),
                List.of(
                        "validate",
                        "no/such/folder/with/a/long/name/that/goes/on/and/on/until/the/line/ends/plan.yaml"),
                List.of("validate", ANNEX),
                List.of("explain"),
                List.of("explain", "401"),
                List.of("explain", "101"),
                List.of("explain", "999"),
                List.of("show"),
                List.of("show", "2.2.6"),
                List.of("show", "1"),
                List.of("show", "1.1"),
                List.of("show", "ANITP"),
                List.of("show", "2.2.6-1"),
                List.of("show", "--status"),
                List.of("show", "--budget"),
                List.of("show", "--chapters"),
                List.of("show", "--status", SAMPLE),
                List.of("show", "--budget", SAMPLE),
                List.of("show", SAMPLE),
                List.of("show", Run.PROGRESS),
                List.of("show", "--status", Run.PROGRESS),
                List.of("show", LEVELS),
                List.of("show", "NO-SUCH-CODE"),
                List.of("import", ANNEX, "--period", "2026/2028", "--verbose"),
                List.of("import", ANNEX),
                List.of("export", "-o", folder.resolve("annex.docx").toString()),
                List.of("diff", SAMPLE, "../../examples/sample/plan-amended.yaml"),
                List.of("diff", Run.BROKEN, SAMPLE),
                List.of("smart"),
                List.of("smart", "2.2.6"),
                List.of("smart", "--details"),
                List.of("smart", "--indicators"),
                List.of("smart", "ANITP"),
                List.of("smart", Run.PROGRESS, "--details"),
                List.of("calendar"),
                List.of("calendar", "--institution", "ANITP", "--year", "2025"),
                List.of("calendar", SAMPLE),
                List.of("progress"),
                List.of("progress", Run.PROGRESS),
                List.of("progress", Run.PROGRESS, "--indicators", "--overdue", "--explain"),
                List.of("progress", Run.PROGRESS, "1.1"),
                List.of("progress", Run.PROGRESS, "1.1.1", "--explain"),
                List.of(
                        "template",
                        "form",
                        "--all",
                        "--period",
                        "2025",
                        "-o",
                        folder.resolve("forms").toString()),
                List.of("template", "form", "--institution", "ANITP", "--period", "2040"),
                List.of("collect", form.toString()),
                List.of("collect", folder.resolve("damaged.csv").toString()),
                List.of("collect", money.toString()),
                List.of("fill", sheets.toString()),
                List.of("fill", sheets.toString(), "--verbose"),
                List.of(
                        "report",
                        "--year",
                        "2025",
                        "-o",
                        folder.resolve("report.html").toString()),
                List.of("no-such-command-with-a-name-that-is-much-longer-than-anybody-would-ever-type-in"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ro"})
    void noCommandWritesALineThatIsLongerThanTheTerminal(String language) {
        Set<String> tooLong = new TreeSet<>();
        for (List<String> command : commands()) {
            Run run = run(language, command);
            Stream.concat(run.out().lines(), run.err().lines())
                    .map(line -> line.replaceAll("\r?\u001B\\[[0-9;]*[mK]", ""))
                    .filter(line ->
                            Paragraph.columns(line) > COLUMNS && line.strip().contains(" "))
                    .limit(3)
                    .forEach(line -> tooLong.add(String.join(" ", command) + " | " + line));
        }
        assertThat(tooLong).isEmpty();
    }

    private static Run run(String language, List<String> command) {
        List<String> arguments = new ArrayList<>(command);
        if (!command.isEmpty()) {
            arguments.addAll(List.of("--lang", language));
        }
        return Run.snitp(Map.of("LANG", language), true, arguments.toArray(String[]::new));
    }
}
