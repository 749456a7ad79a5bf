package org.snitp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script examples/snitp, in a checkout whose build does nothing but copy the jar. */
@DisabledOnOs(OS.WINDOWS)
@Tag("slow")
class SnitpScriptIT extends ScriptCheckout {

    @Test
    void buildsOnce() throws IOException {
        Run first = run("--version");
        assertThat(first.err()).isEqualTo(BUILDING + PROGRESS);
        assertThat(first.out()).isEqualTo(Run.snitp("--version").out());
        assertThat(run("--version")).isEqualTo(Run.snitp("--version"));
        assertThat(builds()).containsExactly("|-B -Dquick -Dmaven.test.skip=true -pl extensions/snitp-cli -am package");
    }

    @Test
    void buildsAgainAfterASourceHasChanged() throws IOException {
        run("--version");
        Files.writeString(source, "changed");
        assertThat(run("--version").err()).startsWith(BUILDING);
        assertThat(builds()).hasSize(2);
    }

    @Test
    void buildsAgainAfterASourceIsGone() throws IOException {
        run("--version");
        Files.delete(source);
        assertThat(run("--version").err()).startsWith(BUILDING);
        assertThat(run("--version").err()).isEmpty();
    }

    /** As after a branch is switched, and after a clone on a machine whose clock is ahead. */
    @Test
    void buildsOnceMoreWhenSourcesHaveAnotherTimeAndNotForEver() throws IOException {
        run("--version");
        for (long seconds : new long[] {0, 3600}) {
            Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(seconds)));
            assertThat(run("--version").err()).startsWith(BUILDING);
            assertThat(run("--version").err()).isEmpty();
        }
        assertThat(builds()).hasSize(3);
    }

    @Test
    void buildsACopyAtMostOnce() throws IOException {
        run("--version");
        RealRun.of("cp", "-R", checkout.toString(), folder.resolve("copy").toString())
                .with(environment)
                .run();
        checkout = folder.resolve("copy");
        script = checkout.resolve("examples/snitp");
        assertThat(run("--version").out()).isEqualTo(Run.snitp("--version").out());
        assertThat(run("--version")).isEqualTo(Run.snitp("--version"));
        assertThat(builds()).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void takesAJarThatMavenBuiltWithoutBeingAsked() throws IOException {
        Files.createDirectories(jar().getParent());
        Files.copy(RealRun.JAR, jar());
        assertThat(run("--version")).isEqualTo(Run.snitp("--version"));
        assertThat(run("--version")).isEqualTo(Run.snitp("--version"));
        assertThat(checkout.resolve("builds")).doesNotExist();
    }

    @Test
    void buildsAgainWhenTheJarIsCutOff() throws IOException {
        run("--version");
        byte[] whole = Files.readAllBytes(jar());
        Files.write(jar(), Arrays.copyOf(whole, whole.length / 2));
        assertThat(run("--version").err()).startsWith(BUILDING);
        assertThat(run("--version")).isEqualTo(Run.snitp("--version"));
    }

    @Test
    void buildsAgainWhenTheJarIsCutOffAndKeepsItsTime() throws IOException {
        run("--version");
        FileTime time = Files.getLastModifiedTime(jar());
        byte[] whole = Files.readAllBytes(jar());
        Files.write(jar(), Arrays.copyOf(whole, whole.length / 2));
        Files.setLastModifiedTime(jar(), time);

        Run damaged = run("--version");
        assertThat(damaged.err())
                .endsWith("snitp: the built command was damaged; call it again, and it is built anew.\n");
        assertThat(damaged.exitCode()).isEqualTo(ExitCode.COULD_NOT_RUN);
        assertThat(run("--version").err()).startsWith(BUILDING);
        assertThat(run("--version")).isEqualTo(Run.snitp("--version"));
    }

    @Test
    void ofSeveralFirstCallsOneBuildsAndTheOthersWait() throws IOException {
        environment.put("SLOWLY", "2");
        List<CompletableFuture<Run>> calls = Stream.of(1, 2, 3)
                .map(number -> CompletableFuture.supplyAsync(() -> run("--version")))
                .toList();
        assertThat(calls)
                .allSatisfy(call -> assertThat(call.join().out())
                        .isEqualTo(Run.snitp("--version").out()));
        assertThat(calls)
                .filteredOn(call -> call.join()
                        .err()
                        .matches("snitp: another call \\(process [0-9]+\\) is building the command; waiting for it.\n"))
                .hasSize(2);
        assertThat(builds()).hasSize(1);
        assertThat(jar().resolveSibling("snitp.lock")).doesNotExist();
    }

    @Test
    void takesTheLockOfACallThatWasKilledWhileItBuilt() throws Exception {
        environment.put("SLOWLY", "60");
        Process killed = start("--version");
        while (Files.notExists(checkout.resolve("builds"))) {
            Thread.sleep(20);
        }
        List<ProcessHandle> all = Stream.concat(Stream.of(killed.toHandle()), killed.descendants())
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        killed.waitFor();
        environment.remove("SLOWLY");
        Files.delete(checkout.resolve("building"));

        assertThat(run("--version").err()).isEqualTo(BUILDING + PROGRESS);
        assertThat(jar().getParent()).isDirectoryNotContaining("glob:**snitp.lock*");
    }

    @Test
    void aJavaThatDoesNotStartIsNoErrorInTheDocuments() {
        run("--version");
        assertThat(run("validate", Path.of(Run.BROKEN).toAbsolutePath().toString())
                        .exitCode())
                .isEqualTo(ExitCode.ERRORS);
        for (String options : List.of("-Xmx1k", "-XX:NoSuchOption", "-javaagent:missing.jar")) {
            environment.put("JAVA_TOOL_OPTIONS", options);
            Run run = run("validate", plan());
            assertThat(run.err()).contains("\nsnitp: Java did not start; ");
            assertThat(run.exitCode()).isEqualTo(ExitCode.COULD_NOT_RUN);
        }
    }

    @Test
    void passesSignalsOn() throws Exception {
        run("--version");
        Path pipe = folder.resolve("pipe.yaml");
        RealRun.of("mkfifo", pipe.toString()).with(environment).run();
        Process waiting = start("validate", pipe.toString());
        while (waiting.descendants().noneMatch(SnitpScriptIT::isJava)) {
            Thread.sleep(20);
        }
        ProcessHandle java =
                waiting.descendants().filter(SnitpScriptIT::isJava).findFirst().orElseThrow();
        waiting.destroy();
        assertThat(waiting.waitFor()).isEqualTo(143);
        assertThat(java.isAlive()).isFalse();
    }

    private static boolean isJava(ProcessHandle process) {
        return process.info().command().filter(name -> name.endsWith("java")).isPresent();
    }

    @Test
    void readsStandardInput() {
        run("--version");
        Run run = RealRun.of(
                        "/bin/sh",
                        "-c",
                        "sh \"$0\" validate /dev/stdin < \"$1\"",
                        script.toString(),
                        plan("strategy.yaml"))
                .with(environment)
                .run();
        assertThat(run.out()).startsWith("2 general objectives, ");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "POSIX", "ro_RO.UTF-8", ""})
    void knowsAllLettersWhateverTheLocale(String locale) throws IOException {
        environment.put("LC_ALL", locale);
        run("--version");
        Path folder = Files.createDirectories(this.folder.resolve("elsewhere"));
        // The names reach the script as the bytes that UTF-8 has for them, whatever the locale of the test is.
        Run run = RealRun.of("/bin/sh", "-c", """
                        t=$(printf 'Strategia na\\310\\233ional\\304\\203')
                        sh "$0" template plan --title "$t" -o "$t.yaml" && sh "$0" validate "$t.yaml"
                        """, script.toString())
                .in(folder)
                .with(environment)
                .run();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains(locale.startsWith("ro") ? "0 erori" : "0 errors");
        String names = RealRun.of("/bin/sh", "-c", "ls | od -A n -t x1 | tr -d ' \\n'; cat *")
                .in(folder)
                .with(environment)
                .run()
                .out();
        assertThat(names).startsWith("53747261746567696120" + "6e61c89b696f6e616cc483" + "2e79616d6c0a");
        assertThat(names).contains("Strategia națională");
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
}
