package org.snitp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The archive of classes from which the script examples/snitp starts the command: without it, and with a bad one, all is the same. */
@DisabledOnOs(OS.WINDOWS)
@Tag("slow")
class SnitpArchiveIT {

    /** What makes the jar appear at once, as several builds may do so together. */
    private static final String BUILD = """
            #!/bin/sh
            mkdir -p extensions/snitp-cli/target/quick
            cp '%s' "jar.$$"
            mv "jar.$$" extensions/snitp-cli/target/quick/snitp.jar
            """;

    private static final String HEAD = "exec '%s' \"$@\"\n";

    private static final String BUILDING = """
            snitp: building the command, once; this takes some minutes, and more on a slow machine or where much is to be fetched.
            snitp:   preparing quick starts
            """;

    /** Where the jar and the archive are made once, for all tests that do not need to make their own: it takes seconds. */
    @TempDir
    private static Path built;

    @TempDir
    private Path fresh;

    private Path folder = Path.of("");

    @BeforeAll
    static void build() throws IOException {
        new SnitpArchiveIT().checkOut(built).run();
    }

    @BeforeEach
    void useWhatIsBuilt() {
        folder = built;
    }

    private SnitpArchiveIT checkOut(Path where) throws IOException {
        folder = where;
        for (String file : List.of("pom.xml", "snitp-model/pom.xml", "snitp-model/src/main/A.java")) {
            write(file, "");
        }
        for (String file : List.of("extensions/snitp-cli/pom.xml", "extensions/snitp-cli/src/main/B.java")) {
            write(file, "");
        }
        write("mvnw", BUILD.formatted(RealRun.JAR));
        write("java/release", "JAVA_VERSION=\"17.0.99\"\n");
        String real = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Path java = write(
                "java/bin/java", "#!/bin/sh\nprintf '%s\\n' \"$*\" >> '" + folder + "/calls'\n" + HEAD.formatted(real));
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.copy(
                Path.of("../../examples/snitp"),
                Files.createDirectories(folder.resolve("examples")).resolve("snitp"));
        try (Stream<Path> sources = Files.walk(folder)) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                // Older than the jar by more than the tests move it.
                Files.setLastModifiedTime(source, FileTime.from(Instant.now().minusSeconds(3600)));
            }
        }
        return this;
    }

    @Test
    void isMadeWithTheJarAndHoldsItsClasses() throws IOException {
        run();
        assertThat(files()).containsExactly("build.log", "snitp-17.0.99.jsa", "snitp.jar", "snitp.stamp");
        assertThat(lastCall()).startsWith("-XX:SharedArchiveFile=" + archive() + " -Xlog:disable ");
        Run run = RealRun.ofJava(
                        "-XX:SharedArchiveFile=" + archive(), "-Xlog:class+load", "-jar", jar().toString(), "--version")
                .run();
        assertThat(run.out()).contains(" org.snitp.cli.Main source: shared objects file");
    }

    @Test
    void changesNothingThatTheCommandSays() {
        assertSame("validate", Path.of(Run.BROKEN).toAbsolutePath().toString());
        assertSame("validate", Path.of(Run.PLAN).toAbsolutePath().toString());
    }

    @Test
    void isPassedOverInSilenceWhenItIsBroken() throws IOException {
        byte[] whole = Files.readAllBytes(archive());
        FileTime made = Files.getLastModifiedTime(archive());
        for (byte[] broken : List.of(
                new byte[0],
                Arrays.copyOf(whole, 100),
                Arrays.copyOf(whole, whole.length / 2),
                new byte[whole.length])) {
            replaceArchive(broken);
            assertSame("validate", Path.of(Run.BROKEN).toAbsolutePath().toString());
            assertThat(lastCall()).startsWith("-XX:SharedArchiveFile=");
        }
        replaceArchive(whole);
        Files.setLastModifiedTime(archive(), made);
    }

    @Test
    void isPassedOverInSilenceWhenTheJarIsAnother() throws IOException {
        FileTime made = Files.getLastModifiedTime(jar());
        setJarTime(FileTime.from(made.toInstant().minusSeconds(1)));
        assertSame("--version");
        assertThat(lastCall()).startsWith("-XX:SharedArchiveFile=");
        setJarTime(made);
    }

    @Test
    void isNotAskedForWhenTheJarIsNewer() throws IOException {
        FileTime made = Files.getLastModifiedTime(jar());
        setJarTime(FileTime.from(Instant.now().plusSeconds(60)));
        assertSame("--version");
        assertThat(lastCall()).doesNotContain("-XX:SharedArchiveFile=");
        setJarTime(made);
    }

    /** As in a copy of the checkout, which would start slowly for ever. */
    @Test
    void isMadeAnewForAJarThatHasAnotherTime() throws IOException {
        FileTime archived = Files.getLastModifiedTime(archive());
        Files.setLastModifiedTime(
                jar(),
                FileTime.from(Files.getLastModifiedTime(jar()).toInstant().plusSeconds(1)));
        assertSame("--version");
        assertThat(lastCall()).startsWith("-XX:SharedArchiveFile=");
        assertThat(Files.getLastModifiedTime(archive())).isGreaterThan(archived);
    }

    @Test
    void isNotAskedForWhenTheJavaIsAnother() throws IOException {
        write("java/release", "JAVA_VERSION=\"21.0.1\"\n");
        assertSame("--version");
        assertThat(lastCall()).doesNotContain("-XX:SharedArchiveFile=");
        write("java/release", "JAVA_VERSION=\"17.0.99\"\n");
    }

    @Test
    void isDoneWithoutWhereItCannotBeWritten() throws IOException {
        checkOut(fresh);
        write(
                "mvnw",
                BUILD.formatted(RealRun.JAR) + "mkdir -p extensions/snitp-cli/target/quick/snitp-17.0.99.jsa/taken\n"
                        + "chmod a-w extensions/snitp-cli/target/quick\n");
        assertThat(run()).isEqualTo(version(BUILDING));
        assertSame("--version");
        Files.setPosixFilePermissions(target(), PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void isDoneWithoutWhereItCannotBeMade() throws IOException {
        checkOut(fresh);
        write(
                "java/bin/java",
                "#!/bin/sh\ncase $* in *CdsTraining*) echo no; echo no >&2; exit 1 ;; esac\n"
                        + HEAD.formatted(Path.of(System.getProperty("java.home"), "bin", "java")));
        assertThat(run()).isEqualTo(version(BUILDING));
        assertThat(files()).containsExactly("build.log", "snitp.jar", "snitp.stamp");
        assertSame("--version");
    }

    @Test
    void isWholeWhenTwoBuildAtTheSameTime() throws IOException {
        checkOut(fresh);
        List<CompletableFuture<Run>> both = Stream.of(1, 2)
                .map(number -> CompletableFuture.supplyAsync(this::run))
                .toList();
        assertThat(both)
                .allSatisfy(run -> assertThat(run.join().out())
                        .isEqualTo(Run.snitp("--version").out()));
        assertThat(files()).containsExactly("build.log", "snitp-17.0.99.jsa", "snitp.jar", "snitp.stamp");
        assertSame("--version");
    }

    private static Run version(String err) {
        return new Run(ExitCode.OK, Run.snitp("--version").out(), err);
    }

    private void assertSame(String... arguments) {
        assertThat(run(arguments)).isEqualTo(Run.snitp(arguments));
    }

    private Run run() {
        return run("--version");
    }

    private Run run(String... arguments) {
        List<String> command = Stream.concat(
                        Stream.of("/bin/sh", folder.resolve("examples/snitp").toString()), Stream.of(arguments))
                .toList();
        return RealRun.of(command.toArray(String[]::new))
                .with(Map.of(
                        "PATH",
                        System.getenv("PATH"),
                        "JAVA_HOME",
                        folder.resolve("java").toString()))
                .run();
    }

    private Path target() {
        return folder.resolve("extensions/snitp-cli/target/quick");
    }

    private Path jar() {
        return target().resolve("snitp.jar");
    }

    private Path archive() {
        return target().resolve("snitp-17.0.99.jsa");
    }

    /** As if it had been the time of the jar since it was built. */
    private void setJarTime(FileTime time) throws IOException {
        Files.setLastModifiedTime(jar(), time);
        Files.setLastModifiedTime(target().resolve("snitp.stamp"), time);
    }

    /** The archive is made read-only. */
    private void replaceArchive(byte[] content) throws IOException {
        Files.delete(archive());
        Files.write(archive(), content);
    }

    private String lastCall() throws IOException {
        List<String> calls = Files.readAllLines(folder.resolve("calls"));
        return calls.get(calls.size() - 1);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(target())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
