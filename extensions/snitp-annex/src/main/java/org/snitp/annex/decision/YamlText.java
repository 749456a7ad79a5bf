package org.snitp.annex.decision;

import java.util.regex.Pattern;

/** Texts as YAML has them. */
final class YamlText {

    /** Words and numbers with points that no reader takes for anything but a text. */
    private static final Pattern PLAIN =
            Pattern.compile("\\p{L}[\\p{L}\\p{Nd} ._-]*(?<! )|[0-9]{4}(?:-[A-Z][0-9])?/[0-9A-Z/-]+");

    private static final Pattern RESERVED = Pattern.compile("(?i)true|false|null|yes|no|on|off|y|n|nan|inf");

    private YamlText() {}

    /** Returns a text with the quotes that it needs. */
    static String quoted(String text) {
        if (PLAIN.matcher(text).matches() && !RESERVED.matcher(text).matches()) {
            return text;
        }
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029' || c == '\uFEFF') {
                quoted.append(String.format("\\u%04X", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
