package org.snitp.io.internal.event;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
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

    private static final String INDICATORS = ":-?,";

    private final Source source;
    private final Limits limits;
    private final Reader text;
    private final StreamReader characters;
    private long given;
    private long passed;

    YamlText(Source source, Limits limits, LoadSettings settings) {
        this.source = source;
        this.limits = limits;
        this.text = new InputStreamReader(new ByteArrayInputStream(source.bytes()), StandardCharsets.UTF_8);
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
        int count = text.read(buffer, offset, length);
        for (int i = offset; i < offset + count; i++) {
            given += Character.isLowSurrogate(buffer[i]) ? 0 : 1;
        }
        return count;
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
