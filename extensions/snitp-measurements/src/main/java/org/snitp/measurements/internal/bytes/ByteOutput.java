package org.snitp.measurements.internal.bytes;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32C;

/**
 * Writes numbers and texts: a whole number of 0 or more in groups of seven bits, the lowest first, of which all but the last have
 * the highest bit set; a number with a sign as {@code 2n} or {@code -2n - 1}; a text as the number of its bytes and its bytes in
 * UTF-8, where it occurs first, and as its number where it occurs again.
 */
public final class ByteOutput {

    private static final int GROUP = 7;
    private static final int LOW = 0x7F;
    private static final int MORE = 0x80;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Map<String, Integer> texts = new HashMap<>();

    /**
     * Starts with what the bytes are.
     *
     * @param magic four letters
     * @param version the version of their format
     */
    public ByteOutput(String magic, int version) {
        bytes.writeBytes(magic.getBytes(StandardCharsets.US_ASCII));
        bytes.write(version);
    }

    /** Writes a whole number; a negative one as if it had no sign. */
    public void number(long number) {
        long rest = number;
        while ((rest & ~LOW) != 0) {
            bytes.write((int) (rest & LOW) | MORE);
            rest >>>= GROUP;
        }
        bytes.write((int) rest);
    }

    /** Writes a number that may be negative. */
    public void signed(long number) {
        number((number << 1) ^ (number >> (Long.SIZE - 1)));
    }

    /** Writes yes or no. */
    public void flag(boolean yes) {
        bytes.write(yes ? 1 : 0);
    }

    /**
     * Writes a text: 0 and the text where it occurs first, and otherwise its number among all texts, from 1.
     *
     * @throws IllegalArgumentException if it contains half of a surrogate pair
     */
    public void text(String text) {
        Integer known = texts.get(text);
        if (known != null) {
            number(known);
            return;
        }
        texts.put(text, texts.size() + 1);
        number(0);
        block(utf8(text));
    }

    private static byte[] utf8(String text) {
        try {
            ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            byte[] result = new byte[encoded.remaining()];
            encoded.get(result);
            return result;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("A text contains half of a surrogate pair", e);
        }
    }

    /** Writes how many bytes there are, and the bytes. */
    public void block(byte[] block) {
        number(block.length);
        bytes.writeBytes(block);
    }

    /** Returns what was written, and its checksum (CRC-32C, four bytes, the highest first). */
    public byte[] finish() {
        byte[] content = bytes.toByteArray();
        CRC32C sum = new CRC32C();
        sum.update(content);
        return ByteBuffer.allocate(content.length + Integer.BYTES)
                .put(content)
                .putInt((int) sum.getValue())
                .array();
    }
}
