package org.snitp.io.internal.source;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Checks whether bytes are UTF-8 (RFC 3629, section 4).
 *
 * <p>Unlike a decoder, it creates no characters.
 */
final class Utf8 {

    private static final int STRETCH = 256;

    private static final long LOWEST_BITS = 0x0101010101010101L;
    private static final long HIGHEST_BITS = 0x8080808080808080L;

    private Utf8() {}

    /** Returns the offset of the first byte that is not UTF-8, or of a character that is cut off; -1 if there is none. */
    static int invalid(byte[] bytes, int from) {
        int i = from;
        while (i < bytes.length) {
            i = endOfAscii(bytes, i);
            if (i < bytes.length) {
                int length = length(bytes, i);
                if (length == 0) {
                    return i;
                }
                i += length;
            }
        }
        return -1;
    }

    /** Returns the end of the text from an offset that is valid and has no zero byte. */
    static int endOfPlain(byte[] bytes, int from) {
        ByteBuffer eights = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int i = from;
        while (i < bytes.length) {
            int end = endOfPlainAscii(eights, i, Math.min(bytes.length, i + STRETCH));
            if (end == i) {
                int length = bytes[i] == 0 ? 0 : length(bytes, i);
                if (length == 0) {
                    return i;
                }
                end = i + length;
            }
            i = end;
        }
        return i;
    }

    /**
     * Returns the end of the characters from an offset that are ASCII, and not the zero character. Eight are looked at together.
     * It is called for each stretch of some bytes, so that the first file of a process is soon read by compiled code.
     */
    private static int endOfPlainAscii(ByteBuffer eights, int from, int to) {
        int i = from;
        while (i + Long.BYTES <= to) {
            long word = eights.getLong(i);
            // The highest bit of the first byte that is zero or not ASCII, and perhaps of bytes after it.
            long others = (word | (word - LOWEST_BITS)) & HIGHEST_BITS;
            if (others != 0) {
                return i + Long.numberOfTrailingZeros(others) / Byte.SIZE;
            }
            i += Long.BYTES;
        }
        while (i < to && eights.get(i) > 0) {
            i++;
        }
        return i;
    }

    private static int endOfAscii(byte[] bytes, int from) {
        int i = from;
        while (i < bytes.length && bytes[i] >= 0) {
            i++;
        }
        return i;
    }

    /** Returns the length in bytes of the non-ASCII character at an offset, or 0 if there is none. */
    private static int length(byte[] bytes, int at) {
        int first = bytes[at] & 0xFF;
        int second = at + 1 < bytes.length ? bytes[at + 1] & 0xFF : 0;
        if (first >= 0xC2 && first <= 0xDF) {
            return isTail(second) ? 2 : 0;
        }
        if (first >= 0xE0 && first <= 0xEF) {
            boolean shortest = first > 0xE0 || second >= 0xA0;
            boolean surrogate = first == 0xED && second >= 0xA0;
            return shortest && !surrogate && isTail(second) && hasTail(bytes, at + 2) ? 3 : 0;
        }
        if (first >= 0xF0 && first <= 0xF4) {
            boolean shortest = first > 0xF0 || second >= 0x90;
            boolean beyond = first == 0xF4 && second >= 0x90;
            boolean valid = shortest && !beyond && isTail(second);
            return valid && hasTail(bytes, at + 2) && hasTail(bytes, at + 3) ? 4 : 0;
        }
        return 0;
    }

    private static boolean hasTail(byte[] bytes, int at) {
        return at < bytes.length && isTail(bytes[at] & 0xFF);
    }

    private static boolean isTail(int b) {
        return b >= 0x80 && b <= 0xBF;
    }
}
