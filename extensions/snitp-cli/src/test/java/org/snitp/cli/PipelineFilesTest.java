package org.snitp.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The files of examples/pipeline, run as they stand: the script of the action by bash, the hook by git. */
@DisabledOnOs(OS.WINDOWS)
class PipelineFilesTest {

    private static final Path FILES = Path.of("..", "..", "examples", "pipeline");

    private static final String SOUND = """
            schema: snitp/1
            kind: Strategy
            languages: [en]
            id: s
            title: Strategy
            horizon: 2024/2028
            generalObjectives:
              - {code: "1", title: Safety}
            """;

    private static final String BROKEN = SOUND + "visionn: x\n";

    @TempDir
    private Path folder;

    private Path command = Path.of("");
    private Path repository = Path.of("");

    private record Ended(int exitCode, String output) {}

    @BeforeEach
    void prepare() throws Exception {
        command = Files.writeString(
                folder.resolve("snitp"),
                "#!/bin/sh\nexec '" + System.getProperty("java.home") + "/bin/java' -XX:TieredStopAtLevel=1 -cp '"
                        + absolute(System.getProperty("java.class.path")) + "' org.snitp.cli.Main --lang=en \"$@\"\n");
        assertThat(command.toFile().setExecutable(true)).isTrue();
        repository = Files.createDirectories(folder.resolve("repository"));
        assumeTrue(
                run(Map.of(), "git", "--version").exitCode() == 0, "git is not on the path, so the hook is not tried");
        run(Map.of(), "git", "init", "-q");
        run(Map.of(), "git", "config", "user.name", "Test");
        run(Map.of(), "git", "config", "user.email", "test@example.org");
        Path hook = Files.copy(FILES.resolve("pre-commit"), repository.resolve(".git/hooks/pre-commit"));
        assertThat(hook.toFile().setExecutable(true)).isTrue();
        run(Map.of(), "git", "config", "snitp.paths", "my-plan");
        run(Map.of(), "git", "config", "snitp.command", command.toString());
        Files.createDirectories(repository.resolve("my-plan"));
    }

    private static String absolute(String classPath) {
        StringBuilder paths = new StringBuilder();
        for (String path : classPath.split(File.pathSeparator, -1)) {
            paths.append(Path.of(path).toAbsolutePath()).append(File.pathSeparator);
        }
        return paths.toString();
    }

    private Ended run(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(arguments).directory(repository.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Ended(process.waitFor(), output);
    }

    private Ended commit(String plan) throws Exception {
        Files.writeString(repository.resolve("my-plan/plan.yaml"), plan);
        run(Map.of(), "git", "add", "-A");
        return run(Map.of(), "git", "commit", "-q", "-m", "Plan");
    }

    @Test
    void aCommitWithAnErrorInThePlanIsRefusedWithItsLine() throws Exception {
        Ended refused = commit(BROKEN);

        assertThat(refused.exitCode()).isNotZero();
        assertThat(refused.output()).contains("error SNITP-201", "my-plan/plan.yaml:9:1");
        assertThat(commit(SOUND).exitCode()).isZero();
    }

    @Test
    void whatWillBeCommittedIsCheckedAndNotWhatElseIsInTheFolder() throws Exception {
        Files.writeString(repository.resolve("my-plan/plan.yaml"), SOUND);
        run(Map.of(), "git", "add", "-A");
        Files.writeString(repository.resolve("my-plan/plan.yaml"), BROKEN);

        assertThat(run(Map.of(), "git", "commit", "-q", "-m", "Plan").exitCode())
                .isZero();
        assertThat(repository.resolve("my-plan/plan.yaml")).hasContent(BROKEN);
    }

    @Test
    void aCommitWithoutThePlanIsNotChecked() throws Exception {
        run(Map.of(), "git", "config", "snitp.command", "no-such-command");
        Files.writeString(repository.resolve("other.txt"), "x");
        run(Map.of(), "git", "add", "-A");
        assertThat(run(Map.of(), "git", "commit", "-q", "-m", "Other").exitCode())
                .isZero();

        Ended refused = commit(SOUND);
        assertThat(refused.exitCode()).isNotZero();
        assertThat(refused.output())
                .isEqualTo(
                        "pre-commit: there is no command no-such-command; say where it is: git config snitp.command PATH\n");
    }

    @Test
    void theActionPutsAnnotationsAtTheLines() throws Exception {
        Files.writeString(repository.resolve("my-plan/plan.yaml"), BROKEN);
        Files.writeString(repository.resolve("my plan.yaml"), SOUND);

        Ended ended = act(Map.of("PATHS", "my-plan\nmy plan.yaml\n"));

        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.output()).contains("::error file=my-plan/plan.yaml,line=9,");
        assertThat(act(Map.of("PATHS", "my plan.yaml", "FAIL_ON", "never")).exitCode())
                .isZero();
    }

    @Test
    void nothingOfWhatIsGivenIsRunAsAScript() throws Exception {
        Ended ended = act(Map.of("PATHS", "$(touch ran)`touch ran`; touch ran", "BASELINE", "\"; touch ran; \""));

        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(repository.resolve("ran")).doesNotExist();
    }

    /** Runs the step of the action with the defaults of its inputs, as GitHub does: bash, which ends at the first failure. */
    private Ended act(Map<String, String> given) throws Exception {
        Object action =
                new Load(LoadSettings.builder().build()).loadFromString(Files.readString(FILES.resolve("action.yml")));
        Object step = ((List<?>) field(field(action, "runs"), "steps")).get(0);
        Map<String, String> environment = new HashMap<>();
        ((Map<?, ?>) field(step, "env")).forEach((name, value) -> {
            String input = value.toString().replaceAll("\\$\\{\\{ inputs\\.([a-z-]+) \\}\\}", "$1");
            Object standard = ((Map<?, ?>) field(field(action, "inputs"), input)).get("default");
            environment.put(name.toString(), standard == null ? "" : standard.toString());
        });
        environment.put("SNITP", command.toString());
        environment.putAll(given);
        return run(
                environment,
                "bash",
                "--noprofile",
                "--norc",
                "-eo",
                "pipefail",
                "-c",
                field(step, "run").toString());
    }

    private static Object field(Object map, String name) {
        return Objects.requireNonNull(((Map<?, ?>) map).get(name), name);
    }
}
