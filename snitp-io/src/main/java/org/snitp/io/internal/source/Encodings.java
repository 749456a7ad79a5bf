package org.snitp.io.internal.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.diagnostic.Location;

/**
 * Decodes files: UTF-8, or UTF-16 and UTF-32 with or without a byte order mark.
 *
 * <p>Without a mark, the zero bytes of the first characters determine the encoding (RFC 4627, section 3; YAML 1.2.2,
 * section 5.2).
 */
public final class Encodings {

    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    private record Encoding(Charset charset, byte[] mark, int[] pattern) {}

    /**
     * The encoding at the start of a text.
     *
     * @param charset the encoding
     * @param markLength the length of its byte order mark in bytes
     */
    record Beginning(Charset charset, int markLength) {}

    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

    /**
     * Each with its mark, and with the pattern of ASCII characters at the start: 0 is a zero byte, 1 any other byte.
     */
    private static final List<Encoding> WIDE = List.of(
            new Encoding(UTF_32BE, new byte[] {0, 0, (byte) 0xFE, (byte) 0xFF}, new int[] {0, 0, 0, 1}),
            new Encoding(UTF_32LE, new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 0}, new int[] {1, 0, 0, 0}),
            new Encoding(StandardCharsets.UTF_16BE, new byte[] {(byte) 0xFE, (byte) 0xFF}, new int[] {0, 1, 0, 1}),
            new Encoding(StandardCharsets.UTF_16LE, new byte[] {(byte) 0xFF, (byte) 0xFE}, new int[] {1, 0, 1, 0}));

    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private Encodings() {}

    /**
     * Decodes the bytes of a file.
     *
     * @throws SourceException if the file is empty, is not text, or is not in its declared encoding
     */
    public static Source decode(String name, byte[] bytes) throws SourceException {
        return filled(name, toUtf8(name, bytes));
    }

    /**
     * Returns the source for a text.
     *
     * @throws SourceException if the text is empty, or contains zero characters or half of a surrogate pair
     */
    public static Source encode(String name, String text) throws SourceException {
        String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        int lone = Surrogates.lone(content);
        byte[] utf8 = content.getBytes(StandardCharsets.UTF_8);
        if (lone >= 0) {
            byte[] before = content.substring(0, lone).getBytes(StandardCharsets.UTF_8);
            throw new SourceException(
                    DiagnosticCode.ENCODING, Map.of("variant", "surrogate"), location(name, utf8, before.length));
        }
        checked(name, utf8);
        return filled(name, utf8);
    }

    /**
     * Returns the source for a part of a text in UTF-8.
     *
     * @throws SourceException if it is empty, is not text, or is not in UTF-8
     */
    public static Source part(String name, byte[] utf8) throws SourceException {
        return filled(name, checked(name, utf8));
    }

    /** Returns the encoding according to the first bytes of a text. */
    static Beginning beginning(byte[] bytes) {
        if (startsWith(bytes, UTF_8_MARK)) {
            return new Beginning(StandardCharsets.UTF_8, UTF_8_MARK.length);
        }
        return WIDE.stream()
                .filter(encoding -> startsWith(bytes, encoding.mark()))
                .findFirst()
                .map(encoding -> new Beginning(encoding.charset(), encoding.mark().length))
                .or(() -> WIDE.stream()
                        .filter(encoding -> matches(bytes, encoding))
                        .findFirst()
                        .map(encoding -> new Beginning(encoding.charset(), 0)))
                .orElseGet(() -> new Beginning(StandardCharsets.UTF_8, 0));
    }

    private static Source filled(String name, byte[] utf8) throws SourceException {
        if (isBlank(utf8)) {
            throw new SourceException(DiagnosticCode.EMPTY, Map.of(), Location.wholeFile(name));
        }
        return new Source(name, utf8);
    }

    private static byte[] toUtf8(String name, byte[] bytes) throws SourceException {
        for (Encoding encoding : WIDE) {
            if (startsWith(bytes, encoding.mark())) {
                return marked(name, bytes, encoding);
            }
        }
        if (startsWith(bytes, UTF_8_MARK)) {
            return checked(name, Arrays.copyOfRange(bytes, UTF_8_MARK.length, bytes.length));
        }
        for (Encoding encoding : WIDE) {
            if (matches(bytes, encoding)) {
                WideText text = WideText.of(bytes, 0, encoding.charset());
                // Without a mark, bytes that are not in the encoding are not text at all.
                return checked(name, text.isValid() ? text.utf8() : bytes);
            }
        }
        return checked(name, bytes);
    }

    private static byte[] marked(String name, byte[] bytes, Encoding encoding) throws SourceException {
        WideText text = WideText.of(bytes, encoding.mark().length, encoding.charset());
        if (!text.isValid()) {
            throw new SourceException(
                    DiagnosticCode.ENCODING,
                    Map.of("encoding", encoding.charset().name()),
                    location(name, text.utf8(), text.utf8().length));
        }
        return checked(name, text.utf8());
    }

    private static byte[] checked(String name, byte[] bytes) throws SourceException {
        int plain = Utf8.endOfPlain(bytes, 0);
        if (plain == bytes.length) {
            return bytes;
        }
        int invalid = Utf8.invalid(bytes, plain);
        int binary = binary(bytes, invalid >= 0);
        if (binary >= 0) {
            throw new SourceException(DiagnosticCode.BINARY, Map.of(), location(name, bytes, binary));
        }
        if (invalid >= 0) {
            throw new SourceException(
                    DiagnosticCode.ENCODING, Map.of("encoding", "UTF-8"), location(name, bytes, invalid));
        }
        return bytes;
    }

    private static Location location(String name, byte[] bytes, int offset) {
        Lines lines = new Lines(new Source(name, bytes));
        int line = lines.line(offset);
        int column = lines.column(offset);
        return new Location(name, line, column, line, column + 1, "");
    }

    /**
     * Returns the offset of the first byte that cannot be in a text, or -1: a zero byte or, if the encoding is
     * violated, any control character.
     */
    private static int binary(byte[] bytes, boolean invalid) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0 || (invalid && bytes[i] > 0 && bytes[i] < '\t')) {
                return i;
            }
        }
        return -1;
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

    private static boolean matches(byte[] bytes, Encoding encoding) {
        int[] pattern = encoding.pattern();
        if (bytes.length < encoding.mark().length) {
            return false;
        }
        for (int i = 0; i < Math.min(pattern.length, bytes.length); i++) {
            if ((bytes[i] == 0) != (pattern[i] == 0)) {
                return false;
            }
        }
        return true;
    }
}
