package org.snitp.forms;

import java.util.regex.Pattern;

/** Texts that fit into the cell of a spreadsheet, whatever a plan says. */
final class CellText {

    /** A cell holds 32,767 characters (UTF-16); one is left for the apostrophe that marks a text in CSV. */
    static final int MAX_CHARACTERS = 32_766;

    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");

    /** What XML 1.0 cannot hold, and what would drive a terminal or turn the direction of the text around it. */
    private static final Pattern FORBIDDEN =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069\\uFFFE\\uFFFF]");

    private CellText() {}

    /**
     * Returns a text on one line: white space as single spaces, characters that no file can hold as U+FFFD, and cut with an
     * ellipsis where it is too long for a cell.
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
