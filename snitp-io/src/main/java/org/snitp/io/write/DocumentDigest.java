package org.snitp.io.write;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.snitp.io.event.Event;
import org.snitp.io.shape.IndicatorShapes;
import org.snitp.model.Document;
import org.snitp.model.indicator.Indicator;

/** Digests what would be written, whatever the format: each step by a letter, texts by their length and bytes. */
public final class DocumentDigest implements Emitter {

    private static final int BYTES = 8;

    private final MessageDigest digest = sha256();

    private DocumentDigest() {}

    /** Returns the digest of a document, as {@code sha256:} and 16 hexadecimal digits. */
    public static String of(Document document) {
        DocumentDigest digest = new DocumentDigest();
        new DocumentWriter(digest).writeDocument(document);
        return digest.text();
    }

    /** Returns the digest of an indicator, as {@code sha256:} and 16 hexadecimal digits. */
    public static String of(Indicator indicator) {
        DocumentDigest digest = new DocumentDigest();
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
    public void scalar(Event kind, String text) {
        text(
                switch (kind) {
                    case NUMBER -> 'n';
                    case BOOLEAN -> 'b';
                    case NULL -> 'z';
                    default -> 't';
                },
                text);
    }

    @Override
    public void finish() {
        step('E');
    }
}
