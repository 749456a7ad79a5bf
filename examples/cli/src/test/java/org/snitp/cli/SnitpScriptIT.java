package org.snitp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script examples/snitp, in a checkout whose build does nothing but copy the jar. */
@DisabledOnOs(OS.WINDOWS)
class SnitpScriptIT {

    private static final String BUILDING = "snitp: building the command, once; this takes a minute or two.\n";

    private static final String BUILD = """
            #!/bin/sh
            echo "$MAVEN_ARGS|$*" >> builds
            echo "a line of the build"
            mkdir -p examples/cli/target/quick
            cp '%s' examples/cli/target/quick/snitp.jar
            """;

    @TempDir
    private Path folder;

    private Path checkout;
    private Path script;
    private Path source;
    private Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void checkOut() throws IOException {
        checkout = folder.resolve("a checkout with $paces");
        script = checkout.resolve("examples/snitp");
        source = checkout.resolve("snitp-model/src/main/java/A.java");
        for (String file :
                List.of("pom.xml", "snitp-model/pom.xml", "examples/cli/pom.xml", "examples/cli/src/main/B.java")) {
            write(file, "");
        }
        write("snitp-model/src/main/java/A.java", "");
        write("mvnw", BUILD.formatted(RealRun.JAR));
        Files.copy(Path.of("..", "snitp"), script);
        environment.put("PATH", System.getenv("PATH"));
        environment.put("JAVA_HOME", System.getProperty("java.home"));
    }

    @Test
    void buildsOnce() throws IOException {
        Run first = run("--version");
        assertThat(first.err()).isEqualTo(BUILDING + "a line of the build\n");
        assertThat(first.out()).isEqualTo(Run.snitp("--version").out());
        assertThat(run("--version")).isEqualTo(Run.snitp("--version"));
        assertThat(builds()).containsExactly("|-q -Dquick -DskipTests -pl examples/cli -am package");
    }

    @Test
    void buildsAgainAfterASourceHasChanged() throws IOException {
        run("--version");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(10)));
        assertThat(run("--version").err()).startsWith(BUILDING);
        assertThat(builds()).hasSize(2);
    }

    @Test
    void leavesTheArgumentsOfMavenToMaven() throws IOException {
        environment.put("MAVEN_ARGS", "--offline -s 'my settings'");
        run("--version");
        assertThat(builds()).singleElement().asString().startsWith("--offline -s 'my settings'|");
    }

    @Test
    void passesArgumentsOnAsTheyAre() throws IOException {
        run("--version");
        String argument = "$(touch x) `id` \"* \\ ' ;";
        assertThat(run("show", argument, plan()).err())
                .isEqualTo("snitp: there is no code and no file \"" + argument + "\".\n");
    }

    @Test
    void runsThroughLinksFromAnyFolder() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("else where"));
        Files.createSymbolicLink(elsewhere.resolve("first"), script);
        Files.createSymbolicLink(elsewhere.resolve("second"), Path.of("first"));
        Path plan = Files.copy(Path.of(Run.BROKEN, "plan.yaml"), elsewhere.resolve("my plan.yaml"));
        Run run = RealRun.of("sh", "./second", "validate", "my plan.yaml")
                .in(elsewhere)
                .with(environment)
                .run();
        // Behind a long path the terminal's width breaks lines that it does not break behind a short one.
        assertThat(run.out())
                .isEqualToNormalizingWhitespace(
                        Run.snitp("validate", plan.toString()).out().replace(plan.toString(), "my plan.yaml"));
    }

    @Test
    void saysWhenTheBuildFails() throws IOException {
        write("mvnw", "echo 'no network' >&2; exit 1");
        Run run = run("validate");
        assertThat(run.err()).startsWith(BUILDING + "no network\nsnitp: the build failed; ");
        assertThat(run.exitCode()).isEqualTo(ExitCode.COULD_NOT_RUN);
    }

    @Test
    void saysWhenThereIsNoJava() throws IOException {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        for (String tool : List.of("dirname", "readlink", "sed")) {
            Path wrapper = Files.writeString(bin.resolve(tool), "#!/bin/sh\nexec " + which(tool) + " \"$@\"\n");
            Files.setPosixFilePermissions(wrapper, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        environment.remove("JAVA_HOME");
        environment.put("PATH", bin.toString());
        assertRefused("Java was not found; install a JDK 17 or newer");
    }

    @Test
    void saysWhenJavaHomeIsWrong() {
        environment.put("JAVA_HOME", "/no/such/folder");
        assertRefused("JAVA_HOME is \"/no/such/folder\", but there is no Java in it");
    }

    @Test
    void saysWhenJavaIsTooOld() throws IOException {
        Path java = write("old/bin/java", "#!/bin/sh\necho 'java version \"1.8.0_292\"' >&2\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        environment.put("JAVA_HOME", checkout.resolve("old").toString());
        assertRefused("Java 17 or newer is needed, but this is Java 8.");
        write("old/release", "JAVA_VERSION=\"11.0.2\"\n");
        assertRefused("Java 17 or newer is needed, but this is Java 11.");
    }

    private void assertRefused(String reason) {
        Run run = run("--version");
        assertThat(run.err()).startsWith("snitp: " + reason);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.exitCode()).isEqualTo(ExitCode.COULD_NOT_RUN);
    }

    private Run run(String... arguments) {
        String[] command = new String[arguments.length + 2];
        command[0] = "/bin/sh";
        command[1] = script.toString();
        System.arraycopy(arguments, 0, command, 2, arguments.length);
        return RealRun.of(command).with(environment).run();
    }

    private static String plan() {
        return Path.of(Run.PLAN).toAbsolutePath().toString();
    }

    private List<String> builds() throws IOException {
        return Files.readAllLines(checkout.resolve("builds"));
    }

    private Path write(String name, String text) throws IOException {
        Path file = checkout.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static String which(String tool) {
        return RealRun.of("/bin/sh", "-c", "command -v " + tool)
                .with(Map.of("PATH", System.getenv("PATH")))
                .run()
                .out()
                .strip();
    }
}
