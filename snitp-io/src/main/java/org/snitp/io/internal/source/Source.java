package org.snitp.io.internal.source;

import java.nio.charset.StandardCharsets;

/**
 * The text of a file, as UTF-8 without a byte order mark, with the name of the file in diagnostics.
 *
 * <p>The bytes are known to be valid UTF-8.
 */
public final class Source {

    private final String name;
    private final byte[] bytes;

    Source(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /** Returns a source for a file that is not text. */
    public static Source withoutText(String name) {
        return new Source(name, new byte[0]);
    }

    /** The name of the file in diagnostics. */
    public String name() {
        return name;
    }

    /** The bytes, not a copy. They must not be changed. */
    public byte[] bytes() {
        return bytes;
    }

    /** Returns the code point that starts at a byte. */
    public int codePointAt(int offset) {
        byte first = bytes[offset];
        if (first >= 0) {
            return first;
        }
        int length = Integer.numberOfLeadingZeros(~(first << 24));
        int codePoint = first & (0x7F >> length);
        for (int i = 1; i < length; i++) {
            codePoint = (codePoint << 6) | (bytes[offset + i] & 0x3F);
        }
        return codePoint;
    }

    /** Returns the whole text. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
