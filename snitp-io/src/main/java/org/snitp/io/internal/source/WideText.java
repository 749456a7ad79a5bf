package org.snitp.io.internal.source;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Converts UTF-16 and UTF-32 to UTF-8 in chunks, up to the first invalid sequence. */
final class WideText {

    private static final int PIECE = 1 << 13;

    private final byte[] utf8;
    private final boolean valid;

    private WideText(byte[] utf8, boolean valid) {
        this.utf8 = utf8;
        this.valid = valid;
    }

    /**
     * Converts bytes.
     *
     * @param from the first byte of the text
     */
    static WideText of(byte[] bytes, int from, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        int end = charset.name().startsWith("UTF-32") ? surrogate(bytes, from, charset) : bytes.length;
        ByteBuffer in = ByteBuffer.wrap(bytes, from, end - from);
        CharBuffer piece = CharBuffer.allocate(PIECE);
        ByteArrayOutputStream utf8 = new ByteArrayOutputStream(bytes.length - from);
        CoderResult result;
        do {
            // A decoder never splits a surrogate pair.
            result = decoder.decode(in, piece, true);
            utf8.writeBytes(piece.flip().toString().getBytes(StandardCharsets.UTF_8));
            piece.clear();
        } while (result.isOverflow());
        return new WideText(utf8.toByteArray(), !result.isError() && end == bytes.length);
    }

    /** Returns the offset of the first surrogate, or the end: the decoder for UTF-32 accepts them as characters. */
    private static int surrogate(byte[] bytes, int from, Charset charset) {
        ByteOrder order = charset.name().endsWith("LE") ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
        ByteBuffer units = ByteBuffer.wrap(bytes).order(order);
        for (int i = from; i + Integer.BYTES <= bytes.length; i += Integer.BYTES) {
            int unit = units.getInt(i);
            if (unit >= Character.MIN_SURROGATE && unit <= Character.MAX_SURROGATE) {
                return i;
            }
        }
        return bytes.length;
    }

    /** The text in UTF-8, up to the first invalid sequence. */
    byte[] utf8() {
        return utf8;
    }

    /** Returns whether the whole text is valid. */
    boolean isValid() {
        return valid;
    }
}
