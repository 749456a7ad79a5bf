package org.snitp.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares texts with files; {@code -Dgolden.update} writes the files anew, to be read before a commit. */
final class Golden {

    private static final Path FOLDER = Path.of("src", "test", "resources", "org", "snitp", "cli", "golden");

    private Golden() {}

    static void assertSame(String text, String name) {
        try {
            if (System.getProperty("golden.update") != null) {
                Files.writeString(FOLDER.resolve(name), text);
            }
            assertThat(text).isEqualTo(Files.readString(FOLDER.resolve(name), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
