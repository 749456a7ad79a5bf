package org.snitp.cli.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every command of the README and of the guide is run, page by page, in a folder that has the examples of the project, and ends and
 * prints as the page shows. With {@code -Dgolden.update} the outputs are written into the pages again.
 */
@DisabledOnOs(OS.WINDOWS)
@Tag("slow")
class GuideCommandsTest {

    /** What a page may show; only a console, and the commands of a pipeline, are run. */
    private static final Set<String> KINDS = Set.of("console", "yaml", "json", "java", "xml", "text", "sh");

    /** A command of a pipeline, in the YAML of a forge. */
    private static final Pattern STEP = Pattern.compile("(?m)^ *(?:- )?(?:run|script): (snitp .*)$");

    /** The story of the year shows the output of its script, which YearTest runs. */
    private static final Pattern YEAR = Pattern.compile("year(-\\d)?\\.md");

    private static final List<String> EXAMPLES = List.of("sample", "profiles", "year");

    @TempDir
    private Path folder;

    static Stream<GuidePage> pages() {
        String only = System.getProperty("guide.page", "");
        return Stream.concat(Stream.of(GuidePage.read(GuidePage.ROOT.resolve("README.md"))), GuidePage.all())
                .filter(page -> page.toString().contains(only));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void everyCommandRunsAndPrintsAsShown(GuidePage page) throws IOException {
        Path checkout = checkout();
        Shell shell = Shell.in(checkout, folder.resolve("bin"), page.language());
        Files.createSymbolicLink(checkout.resolve("examples/snitp"), Path.of(shell.command()));
        page.continued().ifPresent(before -> before.blocks().forEach(block -> write(block, checkout)));
        Map<GuidePage.Block, String> consoles = new HashMap<>();
        StringBuilder wrong = new StringBuilder();

        for (GuidePage.Block block : page.blocks()) {
            write(block, checkout);
            if (block.kind().equals("console")) {
                consoles.put(block, YEAR.matcher(page.name()).matches() ? block.text() : run(shell, block, wrong));
            }
            STEP.matcher(block.text()).results().forEach(step -> {
                Shell.Outcome outcome = shell.run(step.group(1));
                if (outcome.exitCode() != 0) {
                    wrong.append(step.group(1)).append("\n").append(outcome.output());
                }
            });
        }
        if (System.getProperty("golden.update") != null) {
            page.withConsoles(consoles::get).write();
        }

        assertThat(wrong.toString()).isEmpty();
        assertThat(page.withConsoles(consoles::get).text())
                .isEqualTo(GuidePage.read(page.path()).text());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void everyBlockIsOfAKindThatIsChecked(GuidePage page) {
        assertThat(page.blocks()).allSatisfy(block -> {
            if (block.kind().isEmpty()) {
                assertThat(block.text()).isIn("./mvnw verify\n", "./mvnw install\n");
            } else {
                assertThat(block.kind()).isIn(KINDS);
            }
        });
    }

    private static String run(Shell shell, GuidePage.Block block, StringBuilder wrong) {
        int expected = Integer.parseInt(block.option("exit", "0"));
        StringBuilder rendered = new StringBuilder();
        for (GuidePage.Command command : block.commands()) {
            Shell.Outcome outcome = shell.run(command.line());
            if (outcome.exitCode() != expected) {
                wrong.append("%s\nended with %d, not %d:\n%s\n"
                        .formatted(command.line(), outcome.exitCode(), expected, outcome.output()));
            }
            if (rendered.length() > 0 && block.text().contains("\n\n$ ")) {
                rendered.append("\n");
            }
            rendered.append(command.rendered(command.showsOutput() ? command.shownOf(outcome.output()) : List.of()));
        }
        return rendered.toString();
    }

    private static void write(GuidePage.Block block, Path checkout) {
        String file = block.option("file", "");
        if (!file.isEmpty()) {
            Path path = checkout.resolve(file);
            try {
                Files.createDirectories(path.getParent());
                Files.writeString(path, block.text());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Makes a folder with the examples that pages work on. */
    private Path checkout() throws IOException {
        Path checkout = folder.resolve("checkout");
        for (String example : EXAMPLES) {
            Path from = GuidePage.ROOT.resolve("examples").resolve(example);
            try (Stream<Path> files = Files.walk(from)) {
                for (Path file : files.toList()) {
                    Path to = checkout.resolve("examples").resolve(example).resolve(from.relativize(file));
                    Files.createDirectories(to.getParent());
                    Files.copy(file, to);
                }
            }
        }
        return checkout;
    }
}
