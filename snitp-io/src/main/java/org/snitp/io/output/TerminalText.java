package org.snitp.io.output;

import java.util.ArrayList;
import java.util.List;

/** Text as a terminal shows it: how wide each character is, and what must not reach the terminal at all. */
public final class TerminalText {

    private static final String REPLACEMENT = "\uFFFD";

    private TerminalText() {}

    /** Returns what is shown for a character; control characters could drive the terminal and are replaced. */
    public static String shown(int codePoint) {
        if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
            return " ";
        }
        boolean dangerous = Character.isISOControl(codePoint) || isBidiControl(codePoint) || isSurrogate(codePoint);
        return dangerous ? REPLACEMENT : Character.toString(codePoint);
    }

    /** Returns a text as it is shown. */
    public static String shown(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> shown.append(shown(codePoint)));
        return shown.toString();
    }

    /** Returns how many columns of the terminal a character takes: none if it combines, two for most of East Asia. */
    public static int width(int codePoint) {
        if (isBidiControl(codePoint)) {
            return 1;
        }
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(codePoint) ? 2 : 1;
        };
    }

    /** Returns how many columns of the terminal a text takes. */
    public static int width(String text) {
        return text.codePoints().map(TerminalText::width).sum();
    }

    /** Breaks a text into lines at its spaces; words that are longer than a line stay whole. */
    public static List<String> wrap(String text, int width, String hangingIndent) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : shown(text).strip().split(" +", -1)) {
            if (!line.toString().isBlank() && width(line.toString()) + 1 + width(word) > width) {
                lines.add(line.toString());
                line = new StringBuilder(hangingIndent);
            } else if (!line.toString().isBlank()) {
                line.append(' ');
            }
            line.append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static boolean isBidiControl(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    private static boolean isSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    /** The wide ranges of Unicode Standard Annex 11, without the gaps inside them. */
    private static boolean isWide(int c) {
        return (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x2E80 && c <= 0xA4CF && c != 0x303F)
                || (c >= 0xA960 && c <= 0xA97F)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE6F)
                || (c >= 0xFF00 && c <= 0xFF60)
                || (c >= 0xFFE0 && c <= 0xFFE6)
                || (c >= 0x1F300 && c <= 0x1F64F)
                || (c >= 0x1F680 && c <= 0x1F6FF)
                || (c >= 0x1F900 && c <= 0x1FAFF)
                || (c >= 0x20000 && c <= 0x3FFFD);
    }
}
