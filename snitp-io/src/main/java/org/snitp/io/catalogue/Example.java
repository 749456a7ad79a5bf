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
 * Something that breaks a rule, or keeps it. What it is, the ending of its name tells:
 *
 * <ul>
 *   <li>{@code .yaml} or {@code .json}: a file of documents. It is read together with a small strategy, a registry and a plan,
 *       those of them whose kind the example does not have itself.
 *   <li>{@code .csv}: what was filled in on a reporting form of that plan, or a file that is no form; it is collected.
 *   <li>{@code .txt}: files and folders, and the command that is given them; they are read without anything else, but for
 *       tables of measurements, which need a plan.
 * </ul>
 *
 * @param file its name, as {@code SNITP-401.fail.yaml}
 * @param text its content
 */
public record Example(String file, String text) {

    private static final String FOLDER = "examples/";

    private static final List<String> ENDINGS = List.of(".yaml", ".json", ".csv", ".txt");

    private static final Pattern LIMIT = Pattern.compile("(?m)^# limits: problems=([0-9]+)\n");

    /** Demands every component. */
    public Example {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(text, "text");
    }

    /** Returns the text as a reader is shown it: without the line that sets how many problems are shown. */
    public String shown() {
        return LIMIT.matcher(text).replaceFirst("");
    }

    /** Returns the example of the catalogue whose name begins so. */
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
