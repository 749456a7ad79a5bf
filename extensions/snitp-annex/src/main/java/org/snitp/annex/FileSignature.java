package org.snitp.annex;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.snitp.annex.document.UnreadableAnnexException.Reason;

/** Recognises files by their first bytes. */
final class FileSignature {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    /** The names of streams, as they stand in the directory of an old file. */
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private static final byte[] WORD = "WordDocument".getBytes(StandardCharsets.UTF_16LE);

    private static final int HEAD = 512;

    /** The fields with which a document of this library begins may stand behind a comment. */
    private static final int OWN_HEAD = 65_536;

    private static final Pattern OWN_YAML = Pattern.compile(
            "(?m)^(?:schema:\\s+[\"']?snitp/|kind:\\s+[\"']?[A-Za-z-]+[\"']?\\s*$|format:\\s+[\"']?snitp-)");

    private static final Pattern OWN_JSON = Pattern.compile("\"(?:schema|kind)\"\\s*:\\s*\"");

    private FileSignature() {}

    static boolean isZip(byte[] bytes) {
        return startsWith(bytes, ZIP);
    }

    /** Returns what a file is that is not packed; {@link Reason#OTHER} if it may be a text. */
    static Reason reason(byte[] bytes) {
        if (startsWith(bytes, OLE)) {
            if (contains(bytes, ENCRYPTED)) {
                return Reason.PASSWORD;
            }
            return contains(bytes, WORD) ? Reason.DOC : Reason.OLD_OFFICE;
        }
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1)
                .strip()
                .toLowerCase(Locale.ROOT);
        if (head.startsWith("{\\rtf")) {
            return Reason.RTF;
        }
        if (head.contains("%pdf-")) {
            return Reason.PDF;
        }
        if (isOwn(bytes)) {
            return Reason.OWN_DOCUMENT;
        }
        return head.contains("<html") || head.startsWith("<!doctype") || head.contains("<?xml")
                ? Reason.MARKUP
                : Reason.OTHER;
    }

    /** Returns whether a text is a document of this library: YAML or JSON with its first fields. */
    private static boolean isOwn(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(OWN_HEAD, bytes.length), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .strip();
        boolean json = head.startsWith("{") || head.startsWith("[");
        return json ? OWN_JSON.matcher(head).find() : OWN_YAML.matcher(head).find();
    }

    private static boolean startsWith(byte[] bytes, byte[] head) {
        return bytes.length >= head.length && Arrays.equals(bytes, 0, head.length, head, 0, head.length);
    }

    private static boolean contains(byte[] bytes, byte[] part) {
        for (int i = 0; i + part.length <= bytes.length; i++) {
            if (bytes[i] == part[0] && Arrays.equals(bytes, i, i + part.length, part, 0, part.length)) {
                return true;
            }
        }
        return false;
    }
}
