package org.snitp.measurements;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Decodes UTF-8, or UTF-16 with a byte order mark. The first invalid byte ends the text: it is replaced by the character
 * {@link #BROKEN}, and nothing follows. So a parser reaches the exact location after all preceding text, and lines need not
 * be counted separately.
 */
final class StrictReader extends Reader {

    /** A noncharacter (Unicode 15, section 23.7), which texts do not contain. */
    static final char BROKEN = '\uFFFF';

    private static final int MARK_BYTES = 3;
    private static final int BLOCK = 1 << 15;

    private final InputStream stream;
    private final Charset charset;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(BLOCK).flip();
    private boolean ended;
    private boolean broken;
    private boolean told;

    /** Characters that were inspected but not yet read. */
    private char[] beginning = {};

    private int beginningAt;

    StrictReader(InputStream in) throws IOException {
        PushbackInputStream pushback = new PushbackInputStream(in, MARK_BYTES);
        byte[] mark = pushback.readNBytes(MARK_BYTES);
        int length = 0;
        if (starts(mark, 0xEF, 0xBB, 0xBF)) {
            charset = StandardCharsets.UTF_8;
            length = MARK_BYTES;
        } else if (starts(mark, 0xFE, 0xFF)) {
            charset = StandardCharsets.UTF_16BE;
            length = 2;
        } else if (starts(mark, 0xFF, 0xFE)) {
            charset = StandardCharsets.UTF_16LE;
            length = 2;
        } else {
            charset = StandardCharsets.UTF_8;
        }
        pushback.unread(mark, length, mark.length - length);
        stream = pushback;
        decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** The name of the encoding. */
    String encoding() {
        return charset.name();
    }

    /** Returns whether the text ends with an encoding error. */
    boolean isBroken() {
        return broken;
    }

    /**
     * Returns the beginning of the text without consuming it; to be called before anything is read. A surrogate pair is
     * never split.
     */
    String beginning(int mostCharacters) throws IOException {
        char[] characters = new char[mostCharacters];
        int length = 0;
        for (int read = 0; read >= 0 && length < mostCharacters - 1; length += Math.max(read, 0)) {
            read = read(characters, length, mostCharacters - length);
        }
        beginning = Arrays.copyOf(characters, length);
        return new String(beginning);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int left = beginning.length - beginningAt;
        if (left > 0) {
            int count = Math.min(left, length);
            System.arraycopy(beginning, beginningAt, buffer, offset, count);
            beginningAt += count;
            return count;
        }
        CharBuffer chars = CharBuffer.wrap(buffer, offset, length);
        while (chars.position() == offset && length > 0) {
            if (broken) {
                return sayBroken(buffer, offset);
            }
            CoderResult result = decoder.decode(bytes, chars, ended);
            if (result.isError()) {
                broken = true;
            } else if (result.isOverflow() && chars.position() == offset) {
                return readHalf(buffer, offset);
            } else if (result.isUnderflow() && chars.position() == offset) {
                if (ended) {
                    return -1;
                }
                fill();
            }
        }
        return chars.position() - offset;
    }

    /** Reads the first unit of a surrogate pair, if the buffer has no room for both; the second is still to be read. */
    private int readHalf(char[] buffer, int offset) throws IOException {
        char[] both = new char[2];
        int count = read(both, 0, both.length);
        beginning = Arrays.copyOf(both, count);
        beginningAt = 0;
        return read(buffer, offset, 1);
    }

    private int sayBroken(char[] buffer, int offset) {
        if (told) {
            return -1;
        }
        told = true;
        buffer[offset] = BROKEN;
        return 1;
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = stream.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = count < 0;
        bytes.position(bytes.position() + Math.max(count, 0)).flip();
    }

    @Override
    public void close() {
        // The owner closes the stream.
    }
}
