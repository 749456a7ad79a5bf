package org.snitp.io.internal.bind;

import org.snitp.io.internal.event.YamlScalars;

/** Suggestions that can replace a value, in the format of the file. */
final class SuggestedFixes {

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

    /** A list of one scalar. */
    String list(String scalar, boolean text) {
        boolean plain = !text || (!json && isPlainInFlow(scalar));
        return "[" + (plain ? scalar : quoted(scalar)) + "]";
    }

    private static boolean isPlainInFlow(String text) {
        return text.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} ,./_-]*") && YamlScalars.isPlainText(text);
    }

    /** A field with a text that needs no quotes in YAML. */
    String field(String name, String plain) {
        return json ? quoted(name) + ": " + quoted(plain) : name + ": " + plain;
    }
}
