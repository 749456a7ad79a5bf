package org.snitp.io.internal.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Text for terminals: the width of characters, and replacements for characters that must not be printed. */
public final class TerminalText {

    private static final String REPLACEMENT = "\uFFFD";

    /** Symbols below the ranges of emoji that are shown as emoji: as wide as East Asian characters. */
    private static final Set<Integer> WIDE_SYMBOLS =
            ("\u231A\u231B\u23E9\u23EA\u23EB\u23EC\u23F0\u23F3\u25FD\u25FE\u2614\u2615"
                            + "\u2648\u2649\u264A\u264B\u264C\u264D\u264E\u264F\u2650\u2651\u2652\u2653\u267F\u2693\u26A1\u26AA\u26AB\u26BD\u26BE"
                            + "\u26C4\u26C5\u26CE\u26D4\u26EA\u26F2\u26F3\u26F5\u26FA\u26FD\u2705\u270A\u270B\u2728\u274C\u274E\u2753\u2754\u2755"
                            + "\u2757\u2795\u2796\u2797\u27B0\u27BF\u2B1B\u2B1C\u2B50\u2B55")
                    .codePoints()
                    .boxed()
                    .collect(Collectors.toUnmodifiableSet());

    private TerminalText() {}

    /**
     * Returns what is shown for a character. Control characters are replaced, because they could control the terminal.
     */
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

    /** Returns the width of a character in columns: 0 for combining characters, 2 for most East Asian characters. */
    public static int width(int codePoint) {
        if (isBidiControl(codePoint)) {
            return 1;
        }
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(codePoint) ? 2 : 1;
        };
    }

    /** Returns the width of a text in columns. */
    public static int width(String text) {
        return text.codePoints().map(TerminalText::width).sum();
    }

    /** Returns a text, or its beginning with an ellipsis if it is longer than a number of characters. */
    public static String cut(String text, int most) {
        boolean fits = text.codePointCount(0, text.length()) <= most;
        return fits ? text : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }

    /** Breaks a text into lines at its spaces. Words that are longer than a line are kept whole. */
    public static List<String> wrap(String text, int width, String hangingIndent) {
        return lines(text, width, hangingIndent, false);
    }

    /** Breaks a text into lines at its spaces, and words that are longer than a line wherever the line is full. */
    public static List<String> fit(String text, int width, String hangingIndent) {
        return lines(text, width, hangingIndent, true);
    }

    private static List<String> lines(String text, int width, String hangingIndent, boolean breaking) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : shown(text).strip().split(" +", -1)) {
            if (!line.toString().isBlank() && width(line.toString()) + 1 + width(word) > width) {
                lines.add(line.toString());
                line = new StringBuilder(hangingIndent);
            } else if (!line.toString().isBlank()) {
                line.append(' ');
            }
            line = append(line, word, breaking ? width : Integer.MAX_VALUE, lines, hangingIndent);
        }
        lines.add(line.toString());
        return lines;
    }

    /** Adds a word to a line, and starts new lines when it is full. Returns the last line. */
    private static StringBuilder append(
            StringBuilder line, String word, int width, List<String> lines, String hangingIndent) {
        StringBuilder last = line;
        int used = width(last.toString());
        for (int c : word.codePoints().toArray()) {
            if (used + width(c) > width && used > hangingIndent.length()) {
                lines.add(last.toString());
                last = new StringBuilder(hangingIndent);
                used = hangingIndent.length();
            }
            last.appendCodePoint(c);
            used += width(c);
        }
        return last;
    }

    private static boolean isBidiControl(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    private static boolean isSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    /** The wide ranges of Unicode Standard Annex 11, without the gaps inside them. */
    private static boolean isWide(int c) {
        return WIDE_SYMBOLS.contains(c)
                || (c >= 0x1100 && c <= 0x115F)
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
