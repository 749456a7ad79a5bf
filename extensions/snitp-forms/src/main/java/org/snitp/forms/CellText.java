package org.snitp.forms;

import java.util.regex.Pattern;

/** Texts that fit into a cell of a spreadsheet, whatever a plan contains. */
final class CellText {

    /** A cell holds 32,767 characters (UTF-16); one is reserved for the apostrophe that marks a text in CSV. */
    static final int MAX_CHARACTERS = 32_766;

    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");

    /** Characters that XML 1.0 does not allow, terminal control characters, and characters that change the text direction. */
    private static final Pattern FORBIDDEN =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069\\uFFFE\\uFFFF]");

    private CellText() {}

    /**
     * Returns a text on one line: white space is reduced to single spaces, characters that files cannot contain are
     * replaced by U+FFFD, and a text too long for a cell is truncated with an ellipsis.
     */
    static String of(String text) {
        String line = WHITE_SPACE.matcher(text).replaceAll(" ").strip();
        String clean = FORBIDDEN.matcher(line).replaceAll("\uFFFD");
        return clean.length() <= MAX_CHARACTERS ? clean : cut(clean);
    }

    private static String cut(String text) {
        int end = MAX_CHARACTERS - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
