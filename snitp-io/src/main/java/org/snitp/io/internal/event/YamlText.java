package org.snitp.io.internal.event;

import java.io.IOException;
import java.io.Reader;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snitp.io.internal.source.Lines;
import org.snitp.io.internal.source.Source;
import org.snitp.io.options.Limits;

/**
 * The text of a source for the scanner of the YAML parser. The scanner buffers a whole scalar, with four bytes per
 * character; a text that is too long is therefore rejected while it is scanned.
 */
final class YamlText extends Reader {

    /** The scanner copies its buffered scalar for every chunk that it reads: small chunks make that quadratic. */
    private static final int MAX_BUFFERED = 1 << 20;

    /**
     * The length of the longest escape, as in {@code \U0001F600}: so many characters of a text may be one character.
     */
    private static final long MAX_ESCAPE_LENGTH = 10;

    private static final char NONE = 0;

    /** The first bytes of characters of three and of four bytes, as signed numbers: those of fewer are lower. */
    private static final byte FIRST_OF_THREE = (byte) 0xE0;

    private static final byte FIRST_OF_FOUR = (byte) 0xF0;

    private static final String INDICATORS = ":-?,";

    private final Source source;
    private final Limits limits;
    private final StreamReader characters;

    /** The number of bytes that are decoded. */
    private int decoded;

    /** The second half of a character that did not fit into the buffer as a whole, or zero. */
    private char lowSurrogate = NONE;

    private long given;
    private long passed;

    YamlText(Source source, Limits limits, LoadSettings settings) {
        this.source = source;
        this.limits = limits;
        this.characters = new StreamReader(settings, this);
    }

    static int bufferFor(Source source) {
        return Math.min(source.bytes().length + 1, MAX_BUFFERED);
    }

    /** The reader for the scanner. */
    StreamReader characters() {
        return characters;
    }

    /** Records that everything before a code point has become events. */
    void pass(long index) {
        passed = index;
    }

    /**
     * Gives more of the text to the scanner.
     *
     * @throws SyntaxException if the scanner has buffered more since the last event than the maximum length of a
     *     text
     */
    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        long held = given - characters.getIndex();
        long scanned = characters.getIndex() - passed;
        if (held > limits.textLength() || scanned > MAX_ESCAPE_LENGTH * limits.textLength()) {
            throw SyntaxException.limit("text", limits.textLength(), next());
        }
        int end = decode(buffer, offset, offset + length);
        return end == offset && length > 0 ? -1 : end - offset;
    }

    /**
     * Decodes until the buffer or the text ends. As the text is known to be UTF-8, this takes half the time of a decoder.
     * Returns the end of what was decoded.
     */
    private int decode(char[] buffer, int from, int to) {
        byte[] bytes = source.bytes();
        int at = decoded;
        int end = from;
        if (lowSurrogate != NONE && end < to) {
            buffer[end++] = lowSurrogate;
            lowSurrogate = NONE;
        }
        while (end < to && at < bytes.length) {
            int first = bytes[at++];
            given++;
            if (first >= 0) {
                buffer[end++] = (char) first;
            } else if (first < FIRST_OF_THREE) {
                buffer[end++] = (char) ((first & 0x1F) << 6 | tail(bytes, at++));
            } else if (first < FIRST_OF_FOUR) {
                buffer[end++] = (char) ((first & 0x0F) << 12 | tail(bytes, at++) << 6 | tail(bytes, at++));
            } else {
                int point = (first & 0x07) << 18 | tail(bytes, at++) << 12 | tail(bytes, at++) << 6 | tail(bytes, at++);
                buffer[end++] = Character.highSurrogate(point);
                lowSurrogate = Character.lowSurrogate(point);
                if (end < to) {
                    buffer[end++] = lowSurrogate;
                    lowSurrogate = NONE;
                }
            }
        }
        decoded = at;
        return end;
    }

    private static int tail(byte[] bytes, int at) {
        return bytes[at] & 0x3F;
    }

    /** Returns the code point after the last event that is neither white space nor between a name and a value. */
    private long next() {
        byte[] bytes = source.bytes();
        int start = new Lines(source).offsetOfCodePoint((int) passed);
        int next = start;
        while (next < bytes.length && (isBlank(bytes, next) || isIndicator(bytes, next))) {
            next++;
        }
        return passed + next - start;
    }

    private static boolean isIndicator(byte[] bytes, int offset) {
        return INDICATORS.indexOf(bytes[offset]) >= 0 && isBlank(bytes, offset + 1);
    }

    private static boolean isBlank(byte[] bytes, int offset) {
        return offset < bytes.length && " \t\r\n".indexOf(bytes[offset]) >= 0;
    }

    @Override
    public void close() {
        // A text in memory needs no closing.
    }
}
