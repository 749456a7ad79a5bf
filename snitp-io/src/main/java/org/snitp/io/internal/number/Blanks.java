package org.snitp.io.internal.number;

/** All kinds of white space that spreadsheets and word processors put around numbers and between thousands. */
public final class Blanks {

    private Blanks() {}

    /** Returns a text without surrounding white space, in linear time. */
    public static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (start < end && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Returns whether a character is white space, breaking or not. */
    static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
