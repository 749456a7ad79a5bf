package org.snitp.io.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An example that breaks a rule or keeps it. Its extension determines its kind:
 *
 * <ul>
 * <li>{@code .yaml} or {@code .json}: a file of documents. It is read together with a small strategy, a registry and a
 * plan, except for the kinds that the example itself contains.
 * <li>{@code .csv}: the entries of a reporting form of that plan, or a file that is not a form; it is collected.
 * <li>{@code .txt}: files and folders, with a command; they are read without other documents, except for tables of
 * measurements, which need a plan.
 * </ul>
 *
 * @param file its name, such as {@code SNITP-401.fail.yaml}
 * @param text its content
 */
public record Example(String file, String text) {

    private static final String FOLDER = "examples/";

    private static final List<String> ENDINGS = List.of(".yaml", ".json", ".csv", ".txt");

    private static final Pattern LIMIT = Pattern.compile("(?m)^# limits: problems=([0-9]+)\n");

    /** Checks that no component is null. */
    public Example {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(text, "text");
    }

    /** Returns the text for display, without the line that sets the maximum number of problems. */
    public String shown() {
        return LIMIT.matcher(text).replaceFirst("");
    }

    /** Loads the example of the catalogue whose name starts with a prefix. */
    static Example load(String name) {
        for (String ending : ENDINGS) {
            String text = resource(name + ending);
            if (text != null) {
                return new Example(name + ending, text);
            }
        }
        throw new MissingResourceException("There is no example " + name, Example.class.getName(), name);
    }

    private static @Nullable String resource(String name) {
        try (InputStream stream = Example.class.getResourceAsStream(FOLDER + name)) {
            return stream == null ? null : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
