package org.snitp.io.internal.bind;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snitp.io.internal.event.YamlScalars;

/** Suggestions that can replace a value, in the format of the file. */
final class SuggestedFixes {

    private static final Pattern SEPARATOR = Pattern.compile("[,;]");

    private final boolean json;

    SuggestedFixes(boolean json) {
        this.json = json;
    }

    /** A text in double quotes, which JSON and YAML read alike. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
            } else if (c == '\n') {
                quoted.append("\\n");
            } else if (c < ' ' || c == 0x7F) {
                quoted.append(String.format("\\u%04X", c));
            } else {
                quoted.append((char) c);
            }
        });
        return quoted.append('"').toString();
    }

    /** Returns whether a text in the place of a list of names has several of them, or a list in quotes. */
    static boolean isSeveral(String text) {
        return text.indexOf(',') >= 0 || text.indexOf(';') >= 0 || isQuotedList(text);
    }

    private static boolean isQuotedList(String text) {
        return text.startsWith("[") && text.endsWith("]");
    }

    /** A list of one number, truth value or text. */
    String list(String scalar, boolean text) {
        return "[" + (text ? element(scalar) : scalar) + "]";
    }

    /** A list of the names in a text: one, several with commas or semicolons between them, or a list in quotes. */
    String names(String text) {
        String bare = isQuotedList(text) ? text.substring(1, text.length() - 1) : text;
        return Stream.of(SEPARATOR.split(bare))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(this::element)
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private String element(String text) {
        return !json && isPlainInFlow(text) ? text : quoted(text);
    }

    private static boolean isPlainInFlow(String text) {
        return text.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} ./_-]*") && YamlScalars.isPlainText(text);
    }

    /** A field with a text that needs no quotes in YAML. */
    String field(String name, String plain) {
        return json ? quoted(name) + ": " + quoted(plain) : name + ": " + plain;
    }
}
