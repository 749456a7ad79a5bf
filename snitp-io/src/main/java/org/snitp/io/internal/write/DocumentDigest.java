package org.snitp.io.internal.write;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.snitp.io.internal.event.Event;
import org.snitp.io.internal.shape.IndicatorShapes;
import org.snitp.model.document.Document;
import org.snitp.model.indicator.Indicator;

/**
 * Computes a digest of the content of a document, independent of its format: each step is a letter, and texts are their
 * length and bytes.
 */
public final class DocumentDigest implements Emitter {

    private static final int BYTES = 8;
    private static final int MAX_DIGITS = 40;

    /** What the digest covers. */
    public enum Kind {
        /** The meaning: equal documents have the same digest. */
        MEANING,

        /** Also the spelling: trailing zeros of numbers, and the order of the author's own fields. */
        SPELLING
    }

    private final MessageDigest digest = sha256();
    private final Kind kind;

    private DocumentDigest(Kind kind) {
        this.kind = kind;
    }

    /** Returns the digest of a document, as {@code sha256:} and 16 hexadecimal digits. */
    public static String of(Document document, Kind kind) {
        DocumentDigest digest = new DocumentDigest(kind);
        new DocumentWriter(digest).writeDocument(document);
        return digest.text();
    }

    /** Returns the digest of an indicator, as {@code sha256:} and 16 hexadecimal digits. */
    public static String of(Indicator indicator, Kind kind) {
        DocumentDigest digest = new DocumentDigest(kind);
        new DocumentWriter(digest).writeValue(IndicatorShapes.INDICATOR, indicator);
        return digest.text();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private String text() {
        return "sha256:" + HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    private void step(char letter) {
        digest.update((byte) letter);
    }

    private void text(char letter, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        step(letter);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        digest.update(bytes);
    }

    @Override
    public void startDocument() {
        step('d');
    }

    @Override
    public void endDocument() {
        step('D');
    }

    @Override
    public void startObject() {
        step('o');
    }

    @Override
    public void endObject() {
        step('O');
    }

    @Override
    public void startList(boolean scalars) {
        step('l');
    }

    @Override
    public void endList() {
        step('L');
    }

    @Override
    public void key(String name) {
        text('k', name);
    }

    @Override
    public boolean isUniform() {
        return true;
    }

    @Override
    public boolean isSorted() {
        return kind == Kind.MEANING;
    }

    /** Returns the text of a number without trailing zeros; in scientific notation if that is long, as for 1E+400. */
    private static String normal(String number) {
        BigDecimal value = new BigDecimal(number).stripTrailingZeros();
        return Math.abs((long) value.scale()) <= MAX_DIGITS ? value.toPlainString() : value.toString();
    }

    @Override
    public void scalar(Event scalar, String text) {
        text(
                switch (scalar) {
                    case NUMBER -> 'n';
                    case BOOLEAN -> 'b';
                    case NULL -> 'z';
                    default -> 't';
                },
                scalar == Event.NUMBER && kind == Kind.MEANING ? normal(text) : text);
    }

    @Override
    public void finish() {
        step('E');
    }
}
