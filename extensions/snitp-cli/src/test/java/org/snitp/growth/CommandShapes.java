package org.snitp.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.snitp.cli.Run;

/** The commands, from the files to what they write, for a plan of n objectives, actions, indicators and institutions. */
final class CommandShapes {

    private static final int SIZE = 100;
    private static final Path FOLDER = Path.of("target", "growth");

    private CommandShapes() {}

    /** Runs a command: {@code PLAN} stands for the file of the plan, {@code OUT} for a file or folder to write. */
    private static Shapes command(String... words) {
        return prepared(String.join(" ", words), new String[0][], words);
    }

    /** Runs a command after others, which are not measured. */
    private static Shapes prepared(String name, String[][] before, String... words) {
        return prepared(name, SIZE, Plans::whole, before, words);
    }

    /** Runs a command with the plan of a size, after others, which are not measured. */
    static Shapes prepared(String name, int size, IntFunction<String> plan, String[][] before, String... words) {
        return new Shapes("snitp " + name, size, n -> {
            Path folder = folder(n, plan.apply(n));
            for (String[] earlier : before) {
                run(folder, n, earlier);
            }
            return () -> run(folder, n, words);
        });
    }

    private static Path folder(int n, String plan) {
        try {
            Files.createDirectories(FOLDER);
            Path folder = Files.createTempDirectory(FOLDER, "n" + n + "-");
            Files.writeString(folder.resolve("plan.yaml"), plan);
            Files.writeString(folder.resolve("next.yaml"), plan.replace("value: 100", "value: 90"));
            Files.writeString(folder.resolve("broken.yaml"), plan.replace("unit: {ro: lecții}", "units: 1"));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(Path folder, int n, String... words) {
        String[] arguments = Arrays.stream(words)
                .flatMap(word -> word.equals("CODES") ? codes(n) : Stream.of(word))
                .map(word -> word.replace("IN:", folder + "/"))
                .toArray(String[]::new);
        Run run = Run.snitp(arguments);
        assertThat(run.exitCode()).as(run.err()).isLessThan(2);
    }

    private static Stream<String> codes(int n) {
        return IntStream.rangeClosed(1, n).mapToObj(i -> "1." + i + ".1");
    }

    static Stream<Shapes> all() {
        return Stream.of(checking(), telling(), publishing(), exchanging(), forms())
                .flatMap(shapes -> shapes);
    }

    private static Stream<Shapes> checking() {
        return Stream.of(
                command("validate", "IN:plan.yaml"),
                command("validate", "--notes", "IN:broken.yaml"),
                command("validate", "--format=json", "IN:broken.yaml"),
                command("validate", "--format=sarif", "IN:broken.yaml"),
                command("validate", "--format=github", "IN:broken.yaml"),
                prepared(
                        "validate with a baseline",
                        new String[][] {{"validate", "--write-baseline=IN:known.json", "IN:broken.yaml"}},
                        "validate",
                        "--baseline=IN:known.json",
                        "IN:broken.yaml"),
                command("explain", "--format=md"),
                command("schema"));
    }

    private static Stream<Shapes> telling() {
        return Stream.of(
                command("show", "IN:plan.yaml"),
                command("show", "--status", "IN:plan.yaml"),
                command("show", "--budget", "IN:plan.yaml"),
                command("show", "--tag=sdg:16", "IN:plan.yaml"),
                command("show", "M7", "IN:plan.yaml"),
                command("smart", "--details", "IN:plan.yaml"),
                command("smart", "--format=csv", "IN:plan.yaml"),
                command("convert", "--to=json", "IN:plan.yaml"),
                command("convert", "--to=yaml", "IN:plan.yaml"),
                command("calendar", "IN:plan.yaml"),
                command("calendar", "--format=ical", "IN:plan.yaml"),
                command("diff", "IN:plan.yaml", "IN:next.yaml"),
                command("diff", "--format=json", "IN:plan.yaml", "IN:next.yaml"),
                command("progress", "--indicators", "--explain", "--overdue", "IN:plan.yaml"),
                command("progress", "--format=json", "IN:plan.yaml"),
                command("progress", "--format=csv", "IN:plan.yaml"),
                command("progress", "--earlier-plan=IN:next.yaml", "IN:plan.yaml"),
                command("forecast", "--year=2025", "IN:plan.yaml"));
    }

    private static Stream<Shapes> publishing() {
        return Stream.of(
                command("report", "--year=2025", "--format=html", "IN:plan.yaml"),
                command("report", "--year=2025", "--format=md", "IN:plan.yaml"),
                command("report", "--year=2025", "--format=json", "--threshold=5", "IN:plan.yaml"),
                command("report", "--year=2025", "-o=IN:report.docx", "IN:plan.yaml"),
                command("report", "--year=2025", "-o=IN:report.odt", "IN:plan.yaml"),
                prepared(
                        "report beside an earlier one",
                        new String[][] {{"report", "--year=2024", "--threshold=5", "-o=IN:earlier.json", "IN:plan.yaml"}
                        },
                        "report",
                        "--year=2025",
                        "--format=json",
                        "--threshold=5",
                        "IN:plan.yaml",
                        "--published=IN:earlier.json"),
                command("site", "--year=2025", "-o=IN:site", "IN:plan.yaml"),
                command("export", "-o=IN:annex.docx", "IN:plan.yaml"),
                command("export", "-o=IN:annex.odt", "IN:plan.yaml"),
                command("export", "IN:next.yaml", "--amending=IN:plan.yaml", "-o=IN:act.md"));
    }

    private static Stream<Shapes> exchanging() {
        return Stream.concat(
                Stream.of("sdmx", "open-sdg", "stratml", "dhis2", "datapackage", "dcat")
                        .map(to -> command("export", "--to=" + to, "-o=IN:out", "IN:plan.yaml")),
                Stream.of(
                        command("export", "--to=iati", "--org=XM-DAC-77", "--country=RO", "-o=IN:out", "IN:plan.yaml"),
                        imported("docx"),
                        imported("odt"),
                        exchanged("sdmx"),
                        exchanged("stratml"),
                        exchanged("open-sdg", "--against=IN:plan.yaml"),
                        exchanged("dhis2", "--against=IN:plan.yaml"),
                        exchanged("iati", "--org=XM-DAC-77", "--country=RO")));
    }

    private static Shapes imported(String format) {
        return prepared(
                "import of an annex as " + format,
                new String[][] {{"export", "-o=IN:annex." + format, "IN:plan.yaml"}},
                "import",
                "--against=IN:plan.yaml",
                "IN:annex." + format);
    }

    private static Shapes exchanged(String format, String... options) {
        boolean iati = format.equals("iati");
        String[] export = Stream.of(
                        Stream.of("export", "--to=" + format, "-o=IN:out", "IN:plan.yaml"),
                        iati ? Arrays.stream(options) : Stream.<String>of())
                .flatMap(words -> words)
                .toArray(String[]::new);
        String[] read = Stream.concat(
                        Stream.of("import", "IN:out"), iati ? Stream.<String>of() : Arrays.stream(options))
                .toArray(String[]::new);
        return prepared("import of " + format, new String[][] {export}, read);
    }

    private static Stream<Shapes> forms() {
        return Stream.of(
                command("template", "sheet", "--format=md", "IN:plan.yaml"),
                command("template", "sheet", "--force", "-o=IN:sheets.xlsx", "IN:plan.yaml"),
                command("template", "sheet", "--format=yaml", "CODES", "IN:plan.yaml"),
                command(
                        "template",
                        "form",
                        "--all",
                        "--with-status",
                        "--with-money",
                        "--period=2025",
                        "--force",
                        "-o=IN:forms",
                        "IN:plan.yaml"),
                prepared(
                        "fill",
                        new String[][] {{"template", "sheet", "-o=IN:sheets.yaml", "IN:plan.yaml"}},
                        "fill",
                        "--plan=IN:plan.yaml",
                        "--dry-run",
                        "IN:sheets.yaml"),
                prepared(
                        "collect of n forms",
                        new String[][] {
                            {"template", "form", "--all", "--period=2025", "--format=csv", "-o=IN:forms", "IN:plan.yaml"
                            }
                        },
                        "collect",
                        "--plan=IN:plan.yaml",
                        "--dry-run",
                        "IN:forms"));
    }
}
