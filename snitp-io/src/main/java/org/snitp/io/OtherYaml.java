package org.snitp.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Recognises YAML that is certainly not a document: files of this library in other formats, such as the decisions about an import.
 * The first field of such a file is its format.
 */
final class OtherYaml {

    private static final Pattern OWN_FORMAT = Pattern.compile("format:\\s+[\"']?snitp-.*");

    /** A comment at the beginning of a file may be as long as this. */
    private static final int HEAD = 65_536;

    private OtherYaml() {}

    /** Returns whether a file contains such YAML; {@code false} if it cannot be read. */
    static boolean isIn(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            Optional<String> first = new String(stream.readNBytes(HEAD), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.equals("---"))
                    .findFirst();
            return first.filter(line -> OWN_FORMAT.matcher(line).matches()).isPresent();
        } catch (IOException e) {
            return false;
        }
    }
}
