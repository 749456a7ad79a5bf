package org.snitp.io.internal.number;

/** White space of all kinds, as spreadsheets and word processors put it around numbers and between thousands. */
public final class Blanks {

    private Blanks() {}

    /** Returns a text without the white space around it, in time linear in its length. */
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
