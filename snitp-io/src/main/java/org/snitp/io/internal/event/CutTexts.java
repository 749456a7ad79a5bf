package org.snitp.io.internal.event;

import java.util.Arrays;
import org.snitp.io.internal.source.Lines;

/**
 * Where a text of YAML without quotes ends because a number sign begins a comment that may belong to it, as in {@code Curs
 * #traficNU}: a sign behind white space, with a letter or a digit right behind it. A comment as people write it has a space there.
 * And where a sign stands right behind quotation marks, which begins a comment for the parser and is an error in YAML.
 */
final class CutTexts {

    private static final long[] NONE = {};

    /** Positions, in code points and in order. */
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

    /** Behind the last character before the white space. */
    private final Ends cut = new Ends();

    /** Behind quotation marks. */
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

    /** Looks through a text once. */
    static CutTexts in(byte[] bytes) {
        return new CutTexts(bytes);
    }

    /** Returns where the text ends that may go on behind a number sign, or 0. */
    private static int end(byte[] bytes, int sign) {
        boolean comment = isSpace(bytes[sign - 1]) && sign + 1 < bytes.length && isWordPart(bytes[sign + 1]);
        return comment ? textBefore(bytes, sign) : 0;
    }

    /** Returns whether a text that ends at a position may go on behind the number sign. */
    boolean cutAt(long end) {
        return cut.has(end);
    }

    /** Returns whether a number sign stands right behind a text in quotes that ends at a position. */
    boolean touchedAt(long end) {
        return touched.has(end);
    }

    /**
     * Returns where the text before the white space ends; 0 if the line begins with the comment, if a quotation mark ends it, or if
     * it stands in brackets: there the comment hides the closing one, which is an error of syntax.
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

    /** Returns whether a bracket is open on the line of a place. */
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
