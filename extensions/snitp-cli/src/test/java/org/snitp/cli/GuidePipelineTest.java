package org.snitp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.cli.Run.snitp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of pipelines that the guide shows: every one runs as it stands, and leaves the files that a forge asks for. */
class GuidePipelineTest {

    private static final Pattern COMMAND = Pattern.compile("(?m)(?:run: |script: |\\$ )snitp (validate .*)$");

    @TempDir
    private Path folder;

    @Test
    void everyCommandOfThePipelineRuns() throws IOException {
        String section = page().substring(page().indexOf("## What is known and stays"));
        Files.copy(Path.of(Run.PLAN, "action-plan.yaml"), folder.resolve("my-plan"));

        List<String> commands = COMMAND.matcher(section)
                .results()
                .map(found -> found.group(1).replaceAll(" \\|.*", "").replace("examples/sample/plan.yaml", "my-plan"))
                .toList();
        assertThat(commands).hasSize(5);
        for (String command : commands) {
            Run run = snitp(Map.of("GITHUB_STEP_SUMMARY", folder + "/summary.md"), false, arguments(command));
            assertThat(run.exitCode())
                    .as(command + "\n" + run.out() + run.err())
                    .isZero();
        }
        assertThat(folder.resolve("snitp.sarif")).content().contains("\"version\": \"2.1.0\"");
        assertThat(folder.resolve("summary.md")).content().startsWith("### snitp: ");
        assertThat(folder.resolve("baseline.json")).content().contains("snitp-baseline/1");
    }

    @Test
    void theJobOnGitHubMayWriteNothingButCodeScanning() throws IOException {
        assertThat(page()).contains("```yaml\npermissions:\n  contents: read\n  security-events: write\nsteps:\n");
    }

    private static String page() throws IOException {
        return Files.readString(Path.of("../../docs/guide/en/check.md"));
    }

    private String[] arguments(String command) {
        return Stream.of(command.split(" "))
                .map(argument -> argument.matches("my-plan|[a-z]+\\.(json|sarif)")
                        ? folder.resolve(argument).toString()
                        : argument)
                .toArray(String[]::new);
    }
}
