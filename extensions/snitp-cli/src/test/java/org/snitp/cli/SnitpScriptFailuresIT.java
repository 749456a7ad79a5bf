package org.snitp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What the script examples/snitp says when it cannot build or start the command. */
@DisabledOnOs(OS.WINDOWS)
@Tag("slow")
class SnitpScriptFailuresIT extends ScriptCheckout {

    @Test
    void saysWhatTheBuildSaidFirst() throws IOException {
        write("mvnw", "echo '[ERROR] COMPILATION ERROR'; echo '[ERROR] A.java:[78,1] reached end of file'; exit 1");
        assertThat(failure()).isEqualTo("""
                        snitp: the build failed. The first that it said about it:
                          COMPILATION ERROR
                          A.java:[78,1] reached end of file
                          If you changed a source, mend it. All that was said: LOG
                        """);
    }

    /** As Maven and its wrapper say it. */
    @Test
    void saysWhenNothingCanBeFetched() throws IOException {
        write(
                "mvnw",
                "echo '[ERROR]     Non-resolvable import POM: Could not transfer artifact org.junit:junit-bom:pom:6.1.3"
                        + " from/to central (https://repo.maven.apache.org/maven2): repo.maven.apache.org: Temporary"
                        + " failure in name resolution @ line 351, column 19 -> [Help 2]'; exit 1");
        assertThat(failure()).isEqualTo("""
                        snitp: the build failed: what it needs could not be fetched from the internet.
                          repo.maven.apache.org: Temporary failure in name resolution
                          Behind a proxy or with a mirror of your own, Maven reads ~/.m2/settings.xml (https://maven.apache.org/settings.html).
                          Without the internet, build the distribution on another machine: it runs alone (see README). All that was said: LOG
                        """);
        write("mvnw", "echo 'wget: Failed to fetch https://repo.example.org/maven.zip' >&2; exit 1");
        assertThat(failure()).contains("\n  Failed to fetch https://repo.example.org/maven.zip\n");
    }

    @Test
    void saysWhenADiskIsFull() throws IOException {
        write("mvnw", "echo '[ERROR] error while writing A: No space left on device'; exit 1");
        assertThat(failure()).matches("""
                        (?s)snitp: the build failed: a disk is full\\. Free on /.*: [0-9]+ MB\\.
                          The build takes some [0-9]+ MB .*
                        """);
    }

    @Test
    void saysWhatCannotBeWritten() throws IOException {
        write("mvnw", "echo 'mkdir: cannot create directory m2: Permission denied' >&2; exit 1");
        assertThat(failure()).isEqualTo("""
                        snitp: the build failed: something cannot be written.
                          mkdir: cannot create directory m2: Permission denied
                          Put the checkout and ~/.m2 where you may write. All that was said: LOG
                        """);
    }

    @Test
    void keepsAllThatTheBuildSaid() throws IOException {
        run("--version");
        assertThat(Files.readString(jar().resolveSibling("build.log")))
                .contains("[INFO] Scanning for projects...\n", "/1010.jar (1 kB at 1 MB/s)\n");
    }

    @Test
    void saysWhenJavaHasNoCompiler() throws IOException {
        write("runtime/release", "JAVA_VERSION=\"17\"\n");
        Path java = write("runtime/bin/java", "#!/bin/sh\necho java.base@17\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        environment.put("JAVA_HOME", checkout.resolve("runtime").toString());
        assertThat(run("--version").err())
                .startsWith("snitp: the command must be built first, which takes a JDK; this Java has no compiler: ")
                .hasLineCount(2);
        assertThat(checkout.resolve("builds")).doesNotExist();
    }

    /** What is said when the build fails: its cause, and what to do, in five lines at most. */
    private String failure() {
        Run run = run("validate");
        assertThat(run.exitCode()).isEqualTo(ExitCode.COULD_NOT_RUN);
        assertThat(run.err()).startsWith(BUILDING);
        String said = run.err().substring(run.err().indexOf("snitp: the build failed"));
        assertThat(said.lines().count()).isLessThanOrEqualTo(5);
        return said.replace(jar().resolveSibling("build.log").toString(), "LOG");
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
}
