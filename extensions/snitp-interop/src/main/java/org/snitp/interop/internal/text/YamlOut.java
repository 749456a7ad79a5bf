package org.snitp.interop.internal.text;

import java.util.Map;

/** Writes flat YAML: keys as they are, and values in double quotes or as they are. */
public final class YamlOut {

    private YamlOut() {}

    /** Returns a text in double quotes. */
    public static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029 || c == 0xFEFF) {
                        quoted.append(String.format("\\u%04X", c));
                    } else {
                        quoted.appendCodePoint(c);
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }

    /** Returns a mapping of texts, one line each. */
    public static String texts(Map<String, String> texts) {
        StringBuilder yaml = new StringBuilder();
        texts.forEach((key, text) ->
                yaml.append(quoted(key)).append(": ").append(quoted(text)).append('\n'));
        return yaml.toString();
    }
}
