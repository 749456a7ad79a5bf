package org.snitp.io.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.diagnostic.Place;

/**
 * Turns bytes into a source: UTF-8, or UTF-16 and UTF-32 with or without a byte order mark.
 *
 * <p>Without a mark, the zero bytes around the first character tell the encoding (YAML 1.2.2, section 5.2).
 */
public final class Encodings {

    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    private record Encoding(Charset charset, byte[] mark, int[] pattern) {}

    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

    /** Each with its mark and with the pattern of a first ASCII character: 0 a zero byte, 1 any other. */
    private static final List<Encoding> WIDE = List.of(
            new Encoding(UTF_32BE, new byte[] {0, 0, (byte) 0xFE, (byte) 0xFF}, new int[] {0, 0, 0, 1}),
            new Encoding(UTF_32LE, new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 0}, new int[] {1, 0, 0, 0}),
            new Encoding(StandardCharsets.UTF_16BE, new byte[] {(byte) 0xFE, (byte) 0xFF}, new int[] {0, 1}),
            new Encoding(StandardCharsets.UTF_16LE, new byte[] {(byte) 0xFF, (byte) 0xFE}, new int[] {1, 0}));

    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private Encodings() {}

    /**
     * Returns the source that the bytes of a file make.
     *
     * @throws SourceException if the file is empty, is no text, or is not in the encoding that it claims
     */
    public static Source decode(String name, byte[] bytes) throws SourceException {
        return filled(name, toUtf8(name, bytes));
    }

    /**
     * Returns the source that a text makes.
     *
     * @throws SourceException if the text is empty, has zero characters or half of a surrogate pair
     */
    public static Source encode(String name, String text) throws SourceException {
        String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        int lone = loneSurrogate(content);
        byte[] utf8 = content.getBytes(StandardCharsets.UTF_8);
        if (lone >= 0) {
            byte[] before = content.substring(0, lone).getBytes(StandardCharsets.UTF_8);
            throw new SourceException(
                    DiagnosticCode.ENCODING, Map.of("variant", "surrogate"), place(name, utf8, before.length));
        }
        checked(name, utf8);
        return filled(name, utf8);
    }

    private static int loneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    private static Source filled(String name, byte[] utf8) throws SourceException {
        if (isBlank(utf8)) {
            throw new SourceException(DiagnosticCode.EMPTY, Map.of(), Place.wholeFile(name));
        }
        return new Source(name, utf8);
    }

    private static byte[] toUtf8(String name, byte[] bytes) throws SourceException {
        for (Encoding encoding : WIDE) {
            if (startsWith(bytes, encoding.mark())) {
                return transcode(name, drop(bytes, encoding.mark().length), encoding.charset());
            }
        }
        if (startsWith(bytes, UTF_8_MARK)) {
            return checked(name, drop(bytes, UTF_8_MARK.length));
        }
        for (Encoding encoding : WIDE) {
            if (matches(bytes, encoding.pattern())) {
                return guessed(name, bytes, encoding.charset());
            }
        }
        return checked(name, bytes);
    }

    /** Without a mark, bytes that turn out not to be in the encoding are no text at all. */
    private static byte[] guessed(String name, byte[] bytes, Charset charset) throws SourceException {
        try {
            return transcode(name, bytes, charset);
        } catch (SourceException e) {
            throw new SourceException(DiagnosticCode.BINARY, Map.of(), Place.wholeFile(name));
        }
    }

    private static byte[] transcode(String name, byte[] bytes, Charset charset) throws SourceException {
        try {
            CharBuffer text = strict(charset).decode(ByteBuffer.wrap(bytes));
            return checked(name, text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (CharacterCodingException e) {
            throw new SourceException(
                    DiagnosticCode.ENCODING, Map.of("encoding", charset.name()), Place.wholeFile(name));
        }
    }

    private static byte[] checked(String name, byte[] bytes) throws SourceException {
        int invalid = invalidUtf8(bytes);
        if (isBinary(bytes, invalid >= 0)) {
            throw new SourceException(DiagnosticCode.BINARY, Map.of(), Place.wholeFile(name));
        }
        if (invalid >= 0) {
            throw new SourceException(
                    DiagnosticCode.ENCODING, Map.of("encoding", "UTF-8"), place(name, bytes, invalid));
        }
        return bytes;
    }

    /** Returns the offset of the first byte that is not UTF-8, or -1. */
    private static int invalidUtf8(byte[] bytes) {
        CharsetDecoder decoder = strict(StandardCharsets.UTF_8);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8192);
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (result.isError()) {
                return in.position();
            }
            if (result.isUnderflow()) {
                return -1;
            }
            out.clear();
        }
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static Place place(String name, byte[] bytes, int offset) {
        Lines lines = new Lines(new Source(name, bytes));
        int line = lines.line(offset);
        int column = lines.column(offset);
        return new Place(name, line, column, line, column + 1, "");
    }

    /** A zero byte is no part of any text; what is not in its encoding and has control characters is none either. */
    private static boolean isBinary(byte[] bytes, boolean invalid) {
        for (byte b : bytes) {
            if (b == 0 || (invalid && b > 0 && b < '\t')) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\n' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    private static boolean startsWith(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }

    private static boolean matches(byte[] bytes, int[] pattern) {
        if (bytes.length < pattern.length) {
            return false;
        }
        for (int i = 0; i < pattern.length; i++) {
            if ((bytes[i] == 0) != (pattern[i] == 0)) {
                return false;
            }
        }
        return true;
    }

    private static byte[] drop(byte[] bytes, int count) {
        return Arrays.copyOfRange(bytes, count, bytes.length);
    }
}
