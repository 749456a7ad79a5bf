package org.snitp.io.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

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

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).toList();
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
