package org.snitp.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The files of a folder that hold what the library is expected to write. With {@code -Dgolden.update} they are written again; the
 * difference is read before it is committed.
 *
 * @param folder the folder, seen from that of the module
 */
public record GoldenFiles(Path folder) {

    private static final Path RESOURCES = Path.of("src", "test", "resources");

    /** Returns the files among the test resources of a package, or of a folder in it. */
    public static GoldenFiles of(String folder) {
        return new GoldenFiles(RESOURCES.resolve(folder));
    }

    /** Compares a text with the file that has the name. */
    public void assertSame(String text, String name) {
        Path file = folder.resolve(name);
        try {
            if (System.getProperty("golden.update") != null) {
                Files.createDirectories(folder);
                Files.writeString(file, text);
            }
            assertThat(text).isEqualTo(Files.readString(file, UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
