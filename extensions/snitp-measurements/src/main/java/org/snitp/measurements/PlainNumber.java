package org.snitp.measurements;

import org.snitp.io.internal.twin.FastPathOf;

/**
 * Parses numbers of at most 18 digits into an unscaled value and a scale, exactly as {@link java.math.BigDecimal} would,
 * without creating objects.
 */
@FastPathOf(value = "java.math.BigDecimal", heldBy = "FoldAgainstWholeFilesTest")
final class PlainNumber {

    private static final int MAX_DIGITS = 18;

    private final char decimalMark;
    private final int mostDigits;
    private long unscaled;
    private int scale;

    PlainNumber(char decimalMark, int mostDigits) {
        this.decimalMark = decimalMark;
        this.mostDigits = Math.min(mostDigits, MAX_DIGITS);
    }

    /** Parses characters; returns whether they are such a number. */
    boolean read(char[] characters, int from, int to) {
        boolean negative = from < to && characters[from] == '-';
        int start = negative ? from + 1 : from;
        int mark = -1;
        long number = 0;
        for (int i = start; i < to; i++) {
            int digit = characters[i] - '0';
            if (digit >= 0 && digit <= 9) {
                number = number * 10 + digit;
            } else if (characters[i] == decimalMark && mark < 0) {
                mark = i;
            } else {
                return false;
            }
            if (i - start > mostDigits) {
                return false;
            }
        }
        int whole = (mark < 0 ? to : mark) - start;
        scale = mark < 0 ? 0 : to - mark - 1;
        unscaled = negative ? -number : number;
        boolean leadingZero = whole > 1 && characters[start] == '0';
        return whole > 0 && !leadingZero && (mark < 0 || scale > 0) && whole + scale <= mostDigits;
    }

    long unscaled() {
        return unscaled;
    }

    byte scale() {
        return (byte) scale;
    }
}
