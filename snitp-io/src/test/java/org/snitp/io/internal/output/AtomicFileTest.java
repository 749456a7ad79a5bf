package org.snitp.io.internal.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AtomicFileTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameFile() {
        file = folder.resolve("file");
    }

    @Test
    void replacesAFile() throws IOException {
        Files.writeString(file, "before");
        AtomicFile.write(file, text("after"));
        assertThat(file).hasContent("after");
        assertThat(names()).containsExactly("file");
    }

    @Test
    void leavesAFileAsItWasWhenWritingFails() throws IOException {
        Files.writeString(file, "before");
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> AtomicFile.write(file, text("half").andThen(stream -> {
                    throw new UncheckedIOException(new IOException("disk full"));
                })))
                .havingCause()
                .withMessage("disk full");
        assertThat(file).hasContent("before");
        assertThat(names()).containsExactly("file");
    }

    @Test
    void leavesNothingWhenSomethingUnexpectedHappens() throws IOException {
        assertThatThrownBy(() -> AtomicFile.write(file, stream -> {
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(names()).isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void keepsThePermissionsOfTheFile() throws IOException {
        Files.writeString(file, "before");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        AtomicFile.write(file, text("after"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw-r--");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void givesANewFileThePermissionsOfAnyOther() throws IOException {
        Path other = Files.createFile(folder.resolve("other"));
        AtomicFile.write(file, text("new"));
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(other));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void followsLinks() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        Files.writeString(file, "before");
        AtomicFile.write(link, text("after"));
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("after");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void neverReplacesADevice() throws IOException {
        AtomicFile.write(Path.of("/dev/null"), text("anything"));
        assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"HUP", "INT", "TERM"})
    @DisabledOnOs(OS.WINDOWS)
    void leavesNothingWhenTheProcessIsToldToEnd(String signal) throws Exception {
        Files.writeString(file, "before");
        Process writer = startWriter();
        assertThat(names()).hasSize(2);
        new ProcessBuilder("kill", "-" + signal, Long.toString(writer.pid()))
                .start()
                .waitFor();
        boolean ended = writer.waitFor(30, TimeUnit.SECONDS);
        writer.destroyForcibly();
        // Processes that are started in the background, or with nohup, hand down that they ignore it.
        assumeTrue(ended, "SIG" + signal + " is ignored here");
        assertThat(writer.exitValue()).isGreaterThan(128);
        assertThat(names()).containsExactly("file");
        assertThat(file).hasContent("before");
    }

    @Test
    void whatAProcessLeftThatWasKilledIsDeletedLater() throws Exception {
        startWriter().destroyForcibly().waitFor();
        Path draft = folder.resolve(names().get(0));
        Path other = Files.writeString(folder.resolve(".file.tmp"), "somebody's");
        Files.setLastModifiedTime(other, FileTime.from(Instant.now().minus(2, ChronoUnit.HOURS)));
        Path second = Files.createDirectory(folder.resolve("second"));

        AtomicFile.write(file, text("new"));
        assertThat(draft).exists();

        Path old = Files.move(draft, second.resolve(draft.getFileName()));
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(2, ChronoUnit.HOURS)));
        AtomicFile.write(second.resolve("file"), text("new"));
        assertThat(second).isDirectoryNotContaining(path -> path.equals(old));
        assertThat(other).exists();
    }

    /** Returns when the process has begun to write. */
    private Process startWriter() throws IOException {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        SlowWriter.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(writer.getInputStream().read()).isEqualTo('b');
        return writer;
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private static Consumer<OutputStream> text(String text) {
        return stream -> {
            try {
                stream.write(text.getBytes(UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }
}
