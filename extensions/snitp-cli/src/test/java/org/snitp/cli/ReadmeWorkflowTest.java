package org.snitp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.cli.Run.snitp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way from the plan to the monitoring report, command by command as the README shows it. */
class ReadmeWorkflowTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final String COMMAND = "examples/snitp ";

    @TempDir
    private Path folder;

    @Test
    void everyCommandWorksAndTheReportIsWritten() throws IOException {
        List<String> commands = commands();
        assertThat(commands).hasSize(6);

        for (String command : commands) {
            Run run = snitp(arguments(command));
            assertThat(run.exitCode()).as(command + "\n" + run.err()).isZero();
            if (command.contains(" collect ")) {
                assertThat(run.out()).contains("29 created");
            }
            if (command.contains("--explain")) {
                assertThat(run.out())
                        .contains("achievement = (actual − baseline) / (target − baseline)")
                        .contains("moving away");
            }
        }

        assertThat(folder.resolve("form.xlsx")).isNotEmptyFile();
        assertThat(folder.resolve("report.html")).content().contains("24.6").doesNotContain("<script");
    }

    private static List<String> commands() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        String section = readme.substring(readme.indexOf("## From the plan to the monitoring report"));
        return section.lines()
                .dropWhile(line -> !line.equals("```"))
                .skip(1)
                .takeWhile(line -> !line.equals("```"))
                .toList();
    }

    /** The arguments as a shell passes them from the root of the project; what is written goes into the test's folder. */
    private String[] arguments(String command) {
        assertThat(command).startsWith(COMMAND);
        return Stream.of(command.substring(COMMAND.length()).split(" "))
                .flatMap(this::expanded)
                .toArray(String[]::new);
    }

    private Stream<String> expanded(String argument) {
        if (argument.endsWith("/*")) {
            return files(ROOT.resolve(argument.substring(0, argument.length() - 2)));
        }
        if (argument.startsWith("examples/")) {
            return Stream.of(ROOT.resolve(argument).toString());
        }
        return Stream.of(
                argument.matches("[a-z]+\\.(xlsx|yaml|html)")
                        ? folder.resolve(argument).toString()
                        : argument);
    }

    private static Stream<String> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().map(Path::toString).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
