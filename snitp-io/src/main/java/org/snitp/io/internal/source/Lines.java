package org.snitp.io.internal.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The line index of a source. A line ends with LF, CR LF or CR.
 *
 * <p>Lines and code points are counted once per block of bytes, and within a block on demand. A file of empty lines
 * needs no more memory than any other.
 */
public final class Lines {

    private static final int BLOCK = 4096;

    private final byte[] bytes;

    /** For each block, the number of line breaks that end before it. */
    private final int[] breaks;

    /** For each block, the number of code points that start before it. */
    private final int[] codePoints;

    private final int count;

    /** Counts the lines of a source. */
    public Lines(Source source) {
        this.bytes = source.bytes();
        int blocks = bytes.length / BLOCK + 1;
        this.breaks = new int[blocks];
        this.codePoints = new int[blocks];
        for (int block = 1; block < blocks; block++) {
            int from = (block - 1) * BLOCK;
            breaks[block] = breaks[block - 1] + breaks(from, from + BLOCK);
            codePoints[block] = codePoints[block - 1] + codePoints(from, from + BLOCK);
        }
        int last = (blocks - 1) * BLOCK;
        this.count = breaks[blocks - 1] + breaks(last, bytes.length) + 1;
    }

    private int breaks(int from, int to) {
        int found = 0;
        for (int i = from; i < to; i++) {
            found += isBreak(i) ? 1 : 0;
        }
        return found;
    }

    private int codePoints(int from, int to) {
        int found = 0;
        for (int i = from; i < to; i++) {
            found += isCodePointStart(bytes[i]) ? 1 : 0;
        }
        return found;
    }

    private boolean isBreak(int i) {
        boolean crOfCrLf = bytes[i] == '\r' && i + 1 < bytes.length && bytes[i + 1] == '\n';
        return bytes[i] == '\n' || (bytes[i] == '\r' && !crOfCrLf);
    }

    /** Returns whether a byte of UTF-8 starts a code point. */
    public static boolean isCodePointStart(byte b) {
        return (b & 0xC0) != 0x80;
    }

    /** Returns the line of a byte, from 1. */
    public int line(int offset) {
        int end = Math.min(offset, bytes.length);
        int block = end / BLOCK;
        return breaks[block] + breaks(block * BLOCK, end) + 1;
    }

    /** Returns the column of a byte in its line, from 1, in code points. */
    public int column(int offset) {
        return codePointsBefore(offset) - codePointsBefore(start(line(offset))) + 1;
    }

    /** Returns the line of a code point, from 1; code points are counted from 0. */
    public int lineOfCodePoint(int index) {
        return line(offsetOfCodePoint(index));
    }

    /** Returns the column of a code point in its line, from 1; code points are counted from 0. */
    public int columnOfCodePoint(int index) {
        return index - codePointsBefore(start(lineOfCodePoint(index))) + 1;
    }

    /** Returns the number of code points that start before a byte. */
    public int codePointsBefore(int offset) {
        int end = Math.min(offset, bytes.length);
        int block = end / BLOCK;
        return codePoints[block] + codePoints(block * BLOCK, end);
    }

    /** Returns the byte where a code point starts, counted from 0, or the end of the source if there are fewer. */
    public int offsetOfCodePoint(int index) {
        int block = lastAtMost(codePoints, index);
        int before = codePoints[block];
        for (int i = block * BLOCK; i < bytes.length; i++) {
            if (isCodePointStart(bytes[i]) && before++ == index) {
                return i;
            }
        }
        return bytes.length;
    }

    /** The number of lines. */
    public int count() {
        return count;
    }

    /** Returns a line, from 1, without its line break. */
    public String text(int line) {
        int start = start(line);
        return new String(bytes, start, length(line), StandardCharsets.UTF_8);
    }

    /** Returns the length of a line, from 1, in bytes, without its line break. */
    public int length(int line) {
        int start = start(line);
        int end = line < count ? start(line + 1) : bytes.length;
        while (end > start && (bytes[end - 1] == '\n' || bytes[end - 1] == '\r')) {
            end--;
        }
        return end - start;
    }

    /**
     * Returns the byte after the last character in a range that is not white space ({@link Character#isWhitespace});
     * the start of the range if there is none.
     */
    public int behindText(int from, int to) {
        int end = Math.min(to, bytes.length);
        while (end > from) {
            int last = end - 1;
            while (last > from && !isCodePointStart(bytes[last])) {
                last--;
            }
            if (!Character.isWhitespace(codePoint(last, end))) {
                return end;
            }
            end = last;
        }
        return from;
    }

    private int codePoint(int from, int to) {
        return to - from == 1 ? bytes[from] : new String(bytes, from, to - from, StandardCharsets.UTF_8).codePointAt(0);
    }

    private int start(int line) {
        if (line == 1) {
            return 0;
        }
        int block = lastAtMost(breaks, line - 2);
        int before = breaks[block];
        int i = block * BLOCK;
        while (!isBreak(i) || ++before < line - 1) {
            i++;
        }
        return i + 1;
    }

    /** Returns the last block with at most a number of elements before it. */
    private static int lastAtMost(int[] before, int number) {
        int found = Arrays.binarySearch(before, number);
        int block = found >= 0 ? found : -found - 2;
        while (block + 1 < before.length && before[block + 1] == number) {
            block++;
        }
        return block;
    }
}
