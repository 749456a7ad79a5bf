package org.snitp.cli.terminal;

import java.util.ArrayList;
import java.util.List;
import org.snitp.io.internal.output.TerminalText;

/** Text that fits the lines of a terminal. */
public final class Paragraph {

    /** A space at which lines are not broken. */
    public static final String FIXED_SPACE = "\u00A0";

    private Paragraph() {}

    /** Returns a text on one line, without characters that could control the terminal. */
    public static String shown(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]", "\uFFFD");
    }

    /** Returns the width of a text in columns: none for combining characters, two for most of East Asia. */
    public static int columns(String text) {
        return TerminalText.width(text);
    }

    /** Returns a text that is padded with spaces to a number of columns. */
    public static String pad(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - columns(text)));
    }

    /** Returns as much of a text as fits into a number of columns, with an ellipsis if it was cut. */
    public static String cut(String text, int columns) {
        String shown = shown(text).strip();
        if (columns(shown) <= columns) {
            return shown;
        }
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < shown.length(); i = shown.offsetByCodePoints(i, 1)) {
            String next = Character.toString(shown.codePointAt(i));
            if (columns(kept.toString()) + columns(next) >= columns) {
                break;
            }
            kept.append(next);
        }
        return kept.toString().stripTrailing() + "…";
    }

    /** Breaks a text at its spaces into lines of at most a number of columns. A longer word has a line of its own. */
    public static List<String> wrap(String text, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : shown(text).strip().split(" ", -1)) {
            if (!line.isEmpty() && columns(line.toString()) + 1 + columns(word) > columns) {
                lines.add(line.toString().replace(FIXED_SPACE, " ").stripTrailing());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString().replace(FIXED_SPACE, " ").stripTrailing());
        return lines;
    }
}
