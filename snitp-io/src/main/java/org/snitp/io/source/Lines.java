package org.snitp.io.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Where the lines of a source begin. A line ends with LF, CR LF or CR. */
public final class Lines {

    private final byte[] bytes;
    private int[] starts = new int[64];
    private int[] codePointStarts = new int[64];
    private int count = 1;

    /** Finds the lines of a source. */
    public Lines(Source source) {
        this.bytes = source.bytes();
        int codePoints = 0;
        for (int i = 0; i < bytes.length; i++) {
            codePoints += isCodePointStart(bytes[i]) ? 1 : 0;
            boolean crOfCrLf = bytes[i] == '\r' && i + 1 < bytes.length && bytes[i + 1] == '\n';
            if (bytes[i] == '\n' || (bytes[i] == '\r' && !crOfCrLf)) {
                add(i + 1, codePoints);
            }
        }
    }

    private void add(int start, int codePoints) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            codePointStarts = Arrays.copyOf(codePointStarts, count * 2);
        }
        starts[count] = start;
        codePointStarts[count++] = codePoints;
    }

    /** Returns the line, from 1, on which a byte lies. */
    public int line(int offset) {
        return line(starts, offset);
    }

    /** Returns the line, from 1, on which a code point lies; code points are counted from 0. */
    public int lineOfCodePoint(int index) {
        return line(codePointStarts, index);
    }

    private int line(int[] begins, int position) {
        int found = Arrays.binarySearch(begins, 0, count, position);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** Returns the column of a byte in its line, from 1, in code points. */
    public int column(int offset) {
        int column = 1;
        for (int i = starts[line(offset) - 1]; i < Math.min(offset, bytes.length); i++) {
            if (isCodePointStart(bytes[i])) {
                column++;
            }
        }
        return column;
    }

    /** Returns the column of a code point in its line, from 1; code points are counted from 0. */
    public int columnOfCodePoint(int index) {
        return index - codePointStarts[lineOfCodePoint(index) - 1] + 1;
    }

    /** The number of lines. */
    public int count() {
        return count;
    }

    /** Returns a line, from 1, without its line break. */
    public String text(int line) {
        int start = starts[line - 1];
        int end = line < count ? starts[line] : bytes.length;
        while (end > start && (bytes[end - 1] == '\n' || bytes[end - 1] == '\r')) {
            end--;
        }
        return new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }

    private static boolean isCodePointStart(byte b) {
        return (b & 0xC0) != 0x80;
    }
}
