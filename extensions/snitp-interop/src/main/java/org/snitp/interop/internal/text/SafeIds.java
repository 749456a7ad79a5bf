package org.snitp.interop.internal.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Codes in the letters that other formats allow, spelled so that the code can be read back. Letters, digits, hyphens and at signs
 * stay, a dot becomes an underscore, and the bytes in UTF-8 of all other characters become a sign and two digits to the base of
 * sixteen.
 */
public final class SafeIds {

    private SafeIds() {}

    /** Returns a code as an SDMX identifier ({@code [A-Za-z0-9_@$-]+}): {@code 1.1.1-1} becomes {@code 1_1_1-1}. */
    public static String sdmx(String code) {
        return spelled(code, "@-", '$');
    }

    /** Returns the code of an SDMX identifier; the identifier itself if it is not spelled so. */
    public static String ofSdmx(String id) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if (c == '_') {
                bytes.write('.');
            } else if (c == '$' && id.substring(i + 1).matches("(?s)[0-9A-F]{2}.*")) {
                bytes.write(Integer.parseInt(id.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Returns a code as the name of an SDMX component ({@code [A-Za-z][A-Za-z0-9_-]*}), which begins with {@code D_}. */
    public static String component(String code) {
        return "D_" + spelled(code, "", '-');
    }

    private static String spelled(String code, String kept, char sign) {
        StringBuilder id = new StringBuilder();
        code.codePoints().forEach(c -> {
            if (c == '.') {
                id.append('_');
            } else if (isPlain(c) || kept.indexOf(c) >= 0) {
                id.appendCodePoint(c);
            } else {
                for (byte one : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    id.append(sign).append(String.format(Locale.ROOT, "%02X", one & 0xFF));
                }
            }
        });
        return id.toString();
    }

    private static boolean isPlain(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
