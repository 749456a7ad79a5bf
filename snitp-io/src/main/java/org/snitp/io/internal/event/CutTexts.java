package org.snitp.io.internal.event;

import java.util.Arrays;
import org.snitp.io.internal.source.Lines;

/**
 * Where a text of YAML without quotes ends because a number sign begins a comment that may belong to it, as in {@code Curs
 * #traficNU}: a sign behind white space, with a letter or a digit right behind it. A comment as people write it has a space there.
 */
final class CutTexts {

    private static final long[] NONE = {};

    /** Positions behind the last character before the white space, in code points, in order. */
    private final long[] ends;

    private CutTexts(long[] ends) {
        this.ends = ends;
    }

    /** Looks through a text once. */
    static CutTexts in(byte[] bytes) {
        long[] ends = NONE;
        int found = 0;
        int counted = 0;
        long codePoints = 0;
        for (int i = 1; i < bytes.length - 1; i++) {
            if (bytes[i] == '#' && isSpace(bytes[i - 1]) && isWordPart(bytes[i + 1])) {
                int end = textBefore(bytes, i);
                if (end > 0) {
                    for (; counted < end; counted++) {
                        codePoints += Lines.isCodePointStart(bytes[counted]) ? 1 : 0;
                    }
                    ends = found < ends.length ? ends : Arrays.copyOf(ends, Math.max(8, 2 * found));
                    ends[found++] = codePoints;
                }
            }
        }
        return new CutTexts(Arrays.copyOf(ends, found));
    }

    /** Returns whether a text that ends at a position may go on behind the number sign. */
    boolean cutAt(long end) {
        return ends.length > 0 && Arrays.binarySearch(ends, end) >= 0;
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
        boolean noText = last == '\n' || last == '\r' || last == '"' || last == '\'';
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

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\t';
    }

    private static boolean isWordPart(byte b) {
        return b < 0 || (b >= '0' && b <= '9') || (b >= 'A' && b <= 'Z') || (b >= 'a' && b <= 'z');
    }
}
