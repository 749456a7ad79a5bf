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
 * The text of a source, as the scanner of the YAML parser asks for it. The scanner holds a whole scalar before it gives it
 * away, at four bytes for a character; so a text that is too long is stopped while it is scanned.
 */
final class YamlText extends Reader {

    /** The scanner copies what it holds of a scalar for every buffer that it reads: a small one makes that quadratic. */
    private static final int MAX_BUFFERED = 1 << 20;

    /** The longest escape, as in {@code \U0001F600}: as many characters of a text may stand for one. */
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

    /** What the scanner reads from. */
    StreamReader characters() {
        return characters;
    }

    /** Notes that all before a code point has become events. */
    void pass(long index) {
        passed = index;
    }

    /**
     * Gives the scanner more of the text.
     *
     * @throws SyntaxException if what the scanner holds since the last event is longer than any text may be
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

    /** Returns the code point behind the last event that is neither white space nor stands between a name and a value. */
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
        // A text in memory holds nothing that must be given back.
    }
}
