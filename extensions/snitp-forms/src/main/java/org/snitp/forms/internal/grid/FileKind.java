package org.snitp.forms.internal.grid;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/** Detects the format of a file by its first bytes, whatever its extension. */
final class FileKind {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    /** The name of the part that contains a password-protected workbook. */
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private static final int HEAD = 512;

    private FileKind() {}

    static boolean isZip(byte[] bytes) {
        return startsWith(bytes, ZIP);
    }

    /** Reports what a file is that is neither XLSX nor CSV. */
    static void refuseOthers(byte[] bytes) throws SpreadsheetFormatException {
        if (startsWith(bytes, OLE)) {
            throw SpreadsheetFormatException.of(Map.of("variant", contains(bytes, ENCRYPTED) ? "password" : "xls"));
        }
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1)
                .strip()
                .toLowerCase(Locale.ROOT);
        if (head.startsWith("%pdf")) {
            throw SpreadsheetFormatException.of(Map.of("variant", "pdf"));
        }
        if (head.contains("<html") || head.startsWith("<!doctype") || head.startsWith("<?xml")) {
            throw SpreadsheetFormatException.of(Map.of("variant", "markup"));
        }
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
