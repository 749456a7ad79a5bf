package org.snitp.measurements.internal.bytes;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * Reads what {@link ByteOutput} has written. Nothing is reserved for what the bytes only promise: a list is at most as long as the
 * bytes that are left. Whatever is wrong is an {@link IllegalArgumentException} that says what and at which byte.
 */
public final class ByteInput {

    private static final int GROUP = 7;
    private static final int LOW = 0x7F;
    private static final int MORE = 0x80;
    private static final int MAGIC = 4;

    private final String what;
    private final byte[] bytes;
    private final int end;
    private final List<String> texts = new ArrayList<>();
    private int at;

    /**
     * Starts with what the bytes are.
     *
     * @param what what they are, in messages
     * @param magic four letters with which they begin
     * @param version the version of their format that is read
     * @throws IllegalArgumentException if they are something else, of another version or damaged
     */
    public ByteInput(byte[] bytes, String what, String magic, int version) {
        this.what = what;
        this.bytes = bytes;
        this.end = bytes.length - Integer.BYTES;
        byte[] begin = magic.getBytes(StandardCharsets.US_ASCII);
        if (bytes.length < MAGIC || !Arrays.equals(bytes, 0, MAGIC, begin, 0, MAGIC)) {
            throw new IllegalArgumentException("Not " + what + ": it does not begin with " + magic);
        }
        at = MAGIC;
        if (bytes.length == MAGIC || (bytes[at] & 0xFF) != version) {
            String found = bytes.length == MAGIC ? "none" : Integer.toString(bytes[at] & 0xFF);
            throw new IllegalArgumentException("Not " + what + " of version " + version + ": its version is " + found);
        }
        at++;
        CRC32C sum = new CRC32C();
        sum.update(bytes, 0, Math.max(0, end));
        if (end <= MAGIC || ByteBuffer.wrap(bytes, end, Integer.BYTES).getInt() != (int) sum.getValue()) {
            throw new IllegalArgumentException("Damaged " + what + ": its checksum is another one");
        }
    }

    /** Returns an exception that says what is wrong at the byte that is next. */
    public IllegalArgumentException wrong(String problem) {
        return new IllegalArgumentException("Not " + what + ": " + problem + " at byte " + at);
    }

    private int next() {
        if (at >= end) {
            throw wrong("it ends");
        }
        return bytes[at++] & 0xFF;
    }

    /** Reads a whole number. */
    public long number() {
        long number = 0;
        for (int shift = 0; shift < Long.SIZE; shift += GROUP) {
            int group = next();
            if (shift == Long.SIZE - 1 && group > 1) {
                throw wrong("a number is too large");
            }
            number |= (long) (group & LOW) << shift;
            if (group < MORE) {
                if (group == 0 && shift > 0) {
                    throw wrong("a number is longer than needed");
                }
                return number;
            }
        }
        throw wrong("a number is too large");
    }

    /** Reads a number from 0 to a greatest one. */
    public int number(int most, String name) {
        return atMost(most, number(), name);
    }

    private int atMost(int most, long number, String name) {
        if (number < 0 || number > most) {
            throw wrong(name + " is " + Long.toUnsignedString(number) + ", more than " + most);
        }
        return (int) number;
    }

    /** Reads how many things follow, each of which takes at least one byte. */
    public int count(int most, String name) {
        long count = number();
        return atMost(Math.min(most, end - at), count, "the number of " + name);
    }

    /** Reads a number that may be negative. */
    public long signed() {
        long number = number();
        return number >>> 1 ^ -(number & 1);
    }

    /** Reads a number within a range. */
    public long signed(long least, long most, String name) {
        long number = signed();
        if (number < least || number > most) {
            throw wrong(name + " is " + number + ", not between " + least + " and " + most);
        }
        return number;
    }

    /** Reads yes or no. */
    public boolean flag() {
        return number(1, "a flag") == 1;
    }

    /** Reads a text. */
    public String text() {
        int known = number(texts.size(), "the number of a text");
        if (known > 0) {
            return texts.get(known - 1);
        }
        ByteBuffer encoded = ByteBuffer.wrap(block());
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(encoded).toString();
            texts.add(text);
            return text;
        } catch (CharacterCodingException e) {
            throw wrong("a text is not in UTF-8");
        }
    }

    /** Reads a block of bytes. */
    public byte[] block() {
        int length = count(Integer.MAX_VALUE, "bytes");
        byte[] block = Arrays.copyOfRange(bytes, at, at + length);
        at += length;
        return block;
    }

    /** Requires that nothing follows. */
    public void finish() {
        if (at != end) {
            throw wrong((end - at) + " more bytes");
        }
    }
}
