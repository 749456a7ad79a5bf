package org.snitp.io.internal.event;

/** Escapes in JSON texts. */
public final class JsonEscapes {

    /** The length of an escape such as {@code \u0219}. */
    public static final int LENGTH = 6;

    private static final int HEXADECIMAL = 16;

    private JsonEscapes() {}

    /**
     * Returns the offset of the first escape that is half of a surrogate pair without the other half, or -1.
     *
     * @param bytes the document
     * @param from the offset of a text in it
     * @param to the offset after the text
     */
    public static int loneSurrogate(byte[] bytes, int from, int to) {
        int i = from;
        while (i < to - 1) {
            if (bytes[i] != '\\') {
                i++;
            } else if (bytes[i + 1] != 'u') {
                i += 2;
            } else if (isHigh(bytes, i) && isLow(bytes, i + LENGTH)) {
                i += 2 * LENGTH;
            } else if (isHigh(bytes, i) || isLow(bytes, i)) {
                return i;
            } else {
                i += LENGTH;
            }
        }
        return -1;
    }

    /**
     * Returns the character of an escape, or -1 if there is no such escape, or if it is half of a surrogate pair.
     *
     * @param at the offset of its backslash
     * @param limit the offset after the text
     */
    static int character(byte[] bytes, int at, int limit) {
        if (at + 2 > limit) {
            return -1;
        }
        return switch (bytes[at + 1]) {
            case '"', '\\', '/' -> bytes[at + 1];
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> hexadecimal(bytes, at + 2, limit);
            default -> -1;
        };
    }

    private static int hexadecimal(byte[] bytes, int from, int limit) {
        int to = from + LENGTH - 2;
        int character = 0;
        for (int i = from; i < to; i++) {
            int digit = i < limit ? Character.digit(bytes[i], HEXADECIMAL) : -1;
            if (digit < 0) {
                return -1;
            }
            character = character * HEXADECIMAL + digit;
        }
        return Character.isSurrogate((char) character) ? -1 : character;
    }

    private static boolean isHigh(byte[] bytes, int offset) {
        return Character.isHighSurrogate(character(bytes, offset));
    }

    private static boolean isLow(byte[] bytes, int offset) {
        return Character.isLowSurrogate(character(bytes, offset));
    }

    /** The character of an escape; zero if there is no escape. */
    private static char character(byte[] bytes, int offset) {
        if (offset + LENGTH > bytes.length || bytes[offset] != '\\' || bytes[offset + 1] != 'u') {
            return 0;
        }
        int character = 0;
        for (int i = offset + 2; i < offset + LENGTH; i++) {
            character = character * HEXADECIMAL + Math.max(0, Character.digit(bytes[i], HEXADECIMAL));
        }
        return (char) character;
    }
}
