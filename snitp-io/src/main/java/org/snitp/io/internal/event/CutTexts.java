package org.snitp.io.internal.event;

import java.util.Arrays;
import org.snitp.io.internal.source.Lines;

/**
 * The places where an unquoted YAML text ends because a number sign starts a comment that may belong to the text, as in
 * {@code Curs #traficNU}: a number sign after white space, directly followed by a letter or a digit. Comments usually
 * have a space there. Also the places where a number sign directly follows quotation marks: the parser takes it for a
 * comment, but in YAML it is an error.
 */
final class CutTexts {

    private static final long[] NONE = {};

    /** Positions in code points, in order. */
    private static final class Ends {

        private long[] ends = NONE;
        private int found;

        void add(long end) {
            ends = found < ends.length ? ends : Arrays.copyOf(ends, Math.max(8, 2 * found));
            ends[found++] = end;
        }

        boolean has(long end) {
            return found > 0 && Arrays.binarySearch(ends, 0, found, end) >= 0;
        }
    }

    /** After the last character before the white space. */
    private final Ends cut = new Ends();

    /** After quotation marks. */
    private final Ends touched = new Ends();

    private CutTexts(byte[] bytes) {
        int counted = 0;
        long codePoints = 0;
        for (int i = 1; i < bytes.length; i++) {
            if (bytes[i] == '#') {
                boolean quotes = isQuote(bytes[i - 1]);
                int end = quotes ? i : end(bytes, i);
                if (end > 0) {
                    for (; counted < end; counted++) {
                        codePoints += Lines.isCodePointStart(bytes[counted]) ? 1 : 0;
                    }
                    (quotes ? touched : cut).add(codePoints);
                }
            }
        }
    }

    /** Scans a text once. */
    static CutTexts in(byte[] bytes) {
        return new CutTexts(bytes);
    }

    /** Returns the end of a text that may continue after a number sign, or 0. */
    private static int end(byte[] bytes, int sign) {
        boolean comment = isSpace(bytes[sign - 1]) && sign + 1 < bytes.length && isWordPart(bytes[sign + 1]);
        return comment ? textBefore(bytes, sign) : 0;
    }

    /** Returns whether the text that ends at a position may continue after a number sign. */
    boolean cutAt(long end) {
        return cut.has(end);
    }

    /** Returns whether a number sign directly follows a quoted text that ends at a position. */
    boolean touchedAt(long end) {
        return touched.has(end);
    }

    /**
     * Returns the end of the text before the white space. Returns 0 if the comment starts the line, if the text ends
     * with a quotation mark, or if it is in brackets: there the comment hides the closing bracket, which is a syntax
     * error.
     */
    private static int textBefore(byte[] bytes, int sign) {
        int end = sign;
        while (end > 0 && isSpace(bytes[end - 1])) {
            end--;
        }
        byte last = end == 0 ? (byte) '\n' : bytes[end - 1];
        boolean noText = last == '\n' || last == '\r' || isQuote(last);
        return noText || isInBrackets(bytes, end) ? 0 : end;
    }

    /** Returns whether a bracket is open on the line of a position. */
    private static boolean isInBrackets(byte[] bytes, int location) {
        int open = 0;
        for (int i = location - 1; i >= 0 && bytes[i] != '\n' && bytes[i] != '\r' && open <= 0; i--) {
            open += bytes[i] == '{' || bytes[i] == '[' ? 1 : 0;
            open -= bytes[i] == '}' || bytes[i] == ']' ? 1 : 0;
        }
        return open > 0;
    }

    private static boolean isQuote(byte b) {
        return b == '"' || b == '\'';
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\t';
    }

    private static boolean isWordPart(byte b) {
        return b < 0 || (b >= '0' && b <= '9') || (b >= 'A' && b <= 'Z') || (b >= 'a' && b <= 'z');
    }
}
