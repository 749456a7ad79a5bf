package org.snitp.io.internal.office;

import org.snitp.io.internal.output.Harmless;

/** Texts as documents have them, and how wide they are. */
final class Letters {

    private static final char REPLACEMENT = '\uFFFD';

    private static final String NARROW = " .,;:!|'ijltfrI()[]-/\\";
    private static final String WIDE = "mwMWÂĂÎ%@—";

    /**
     * Widths in thousandths of the size of the letters, in a wide book face such as DejaVu Serif: it stands in where Times New
     * Roman and Liberation Serif are not installed, and those are narrower.
     */
    private static final int NARROW_WIDTH = 390;

    private static final int SMALL_WIDTH = 630;
    private static final int CAPITAL_WIDTH = 780;
    private static final int WIDE_WIDTH = 980;
    private static final int FULL_WIDTH = 1_000;

    /** From here on, letters are as wide as they are high: Hangul, kana, Chinese. */
    private static final int FIRST_FULL = 0x1100;

    /** Bold letters are wider by this share, in percent. */
    private static final int BOLD = 10;

    private Letters() {}

    /** Returns a text without line breaks, characters that give commands, and those that XML cannot have. */
    static String safe(String text) {
        String line = Harmless.line(text);
        if (line.chars().noneMatch(c -> c >= Character.MIN_SURROGATE)) {
            return line;
        }
        StringBuilder safe = new StringBuilder(line.length());
        line.codePoints().forEach(c -> safe.appendCodePoint(isForeign(c) ? REPLACEMENT : c));
        return safe.toString();
    }

    private static boolean isForeign(int c) {
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return surrogate || (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    }

    /** Returns the width of a text in a size, both in twentieths of a point. */
    static int width(String text, boolean strong, int size) {
        long sum = text.codePoints().mapToLong(Letters::width).sum();
        long width = sum * size / 1_000;
        return (int) Math.min(Integer.MAX_VALUE / 2, strong ? width * (100 + BOLD) / 100 : width);
    }

    private static int width(int c) {
        if (NARROW.indexOf(c) >= 0) {
            return NARROW_WIDTH;
        }
        if (c >= FIRST_FULL && !(c >= 0x1E00 && c <= 0x2BFF)) {
            return FULL_WIDTH;
        }
        if (WIDE.indexOf(c) >= 0) {
            return WIDE_WIDTH;
        }
        return Character.isUpperCase(c) ? CAPITAL_WIDTH : SMALL_WIDTH;
    }
}
