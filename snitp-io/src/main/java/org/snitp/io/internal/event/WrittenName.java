package org.snitp.io.internal.event;

import java.nio.charset.StandardCharsets;

/** The name of a field as it is written in JSON, to be compared where it is expected: eight bytes at a time. */
public final class WrittenName {

    /** A longer name, with its quotation marks, is looked for as any other. */
    private static final int MAX_LENGTH = 2 * Long.BYTES;

    private final String name;
    private final int length;
    private final long first;
    private final long second;
    private final long firstMask;
    private final long secondMask;

    /** Makes a name of letters. */
    public WrittenName(String name) {
        byte[] written = ('"' + name + '"').getBytes(StandardCharsets.US_ASCII);
        this.name = name.intern();
        this.length = written.length;
        this.first = word(written, 0);
        this.second = word(written, Long.BYTES);
        this.firstMask = mask(length);
        this.secondMask = mask(length - Long.BYTES);
    }

    private static long word(byte[] written, int from) {
        long word = 0;
        for (int i = Math.min(written.length, from + Long.BYTES) - 1; i >= from; i--) {
            word = word << Byte.SIZE | written[i];
        }
        return word;
    }

    /** The bits of so many bytes, up to eight. */
    private static long mask(int bytes) {
        return bytes <= 0 ? 0 : -1L >>> (Long.SIZE - Math.min(bytes, Long.BYTES) * Byte.SIZE);
    }

    /** The name: the same object as in the shapes. */
    String name() {
        return name;
    }

    /** The number of bytes, with quotation marks. */
    int length() {
        return length;
    }

    /** Returns whether sixteen bytes, the first one lowest, start with this. */
    boolean starts(long one, long other) {
        return ((one ^ first) & firstMask) == 0 && ((other ^ second) & secondMask) == 0 && length <= MAX_LENGTH;
    }
}
