package org.snitp.reports.calendar;

/**
 * The lines of iCalendar.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5545#section-3.1">RFC 5545, section 3.1: Content Lines</a>
 */
final class ContentLines {

    private static final String LINE_END = "\r\n";
    private static final String FOLD = LINE_END + " ";
    private static final int MAX_OCTETS = 75;

    private ContentLines() {}

    /** Returns a text without control characters except LF and tab: a property must not contain others. */
    static String clean(String text) {
        return text.replaceAll("\\R", "\n").replaceAll("[\\p{Cc}&&[^\\t\\n]]|\\p{Cs}", "\uFFFD");
    }

    /**
     * Returns a text whose lines have at most 75 octets in UTF-8; continuation lines begin with a space.
     *
     * @param text the text, which may already be folded by another measure
     */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length() + text.length() / 64);
        for (String line : text.replace(FOLD, "").split(LINE_END, -1)) {
            fold(line, folded);
            folded.append(LINE_END);
        }
        folded.setLength(folded.length() - LINE_END.length());
        return folded.toString();
    }

    private static void fold(String line, StringBuilder folded) {
        int octets = 0;
        for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
            int character = line.codePointAt(i);
            int more = octets(character);
            if (octets + more > MAX_OCTETS) {
                folded.append(FOLD);
                octets = 1;
            }
            folded.appendCodePoint(character);
            octets += more;
        }
    }

    private static int octets(int character) {
        if (character < 0x80) {
            return 1;
        }
        if (character < 0x800) {
            return 2;
        }
        return character < 0x10000 ? 3 : 4;
    }
}
