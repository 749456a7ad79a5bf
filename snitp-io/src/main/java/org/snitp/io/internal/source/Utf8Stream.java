package org.snitp.io.internal.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * A stream of text as UTF-8, without a byte order mark, from any supported encoding. UTF-8 is passed on unchanged. In
 * other encodings, an invalid sequence ends the text: one byte that is invalid in UTF-8 marks its location.
 *
 * <p>The underlying stream is not closed.
 */
public final class Utf8Stream extends InputStream {

    private static final byte BROKEN = (byte) 0xFF;
    private static final int BLOCK = 1 << 14;

    private final InputStream stream;
    private final Charset charset;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(BLOCK).flip();
    private final CharBuffer chars = CharBuffer.allocate(BLOCK);
    private byte[] utf8 = {};
    private int at;
    private boolean ended;
    private boolean told;

    private Utf8Stream(InputStream stream, Charset charset) {
        this.stream = stream;
        this.charset = charset;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /**
     * Starts to read.
     *
     * @param beginning the first bytes of the stream, which determine its encoding
     * @param stream the whole stream
     */
    public static Utf8Stream of(byte[] beginning, InputStream stream) throws IOException {
        Encodings.Beginning encoding = Encodings.beginning(beginning);
        stream.skipNBytes(encoding.markLength());
        return new Utf8Stream(stream, encoding.charset());
    }

    /** The name of the encoding. */
    public String encoding() {
        return charset.name();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (charset.equals(StandardCharsets.UTF_8)) {
            return stream.read(buffer, offset, length);
        }
        while (at == utf8.length && length > 0) {
            if (told) {
                return -1;
            }
            decode();
        }
        int count = Math.min(length, utf8.length - at);
        System.arraycopy(utf8, at, buffer, offset, count);
        at += count;
        return count;
    }

    private void decode() throws IOException {
        if (!ended) {
            bytes.compact();
            int count = stream.read(bytes.array(), bytes.position(), bytes.remaining());
            ended = count < 0;
            bytes.position(bytes.position() + Math.max(count, 0)).flip();
        }
        // A decoder never splits a surrogate pair.
        CoderResult result = decoder.decode(bytes, chars, ended);
        String text = chars.flip().toString();
        chars.clear();
        // The decoder for UTF-32 accepts surrogates as characters.
        int lone = Surrogates.lone(text);
        boolean broken = result.isError() || lone >= 0;
        told = broken || (ended && result.isUnderflow());
        byte[] valid = (lone >= 0 ? text.substring(0, lone) : text).getBytes(StandardCharsets.UTF_8);
        utf8 = valid;
        if (broken) {
            utf8 = new byte[valid.length + 1];
            System.arraycopy(valid, 0, utf8, 0, valid.length);
            utf8[valid.length] = BROKEN;
        }
        at = 0;
    }
}
