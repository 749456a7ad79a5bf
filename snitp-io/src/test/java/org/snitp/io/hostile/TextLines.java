package org.snitp.io.hostile;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** The lines of a file and their lengths in code points, found in another way than the library finds them. */
final class TextLines {

    /** How a file begins, in hexadecimal digits, and its encoding; the first that fits counts. */
    private static final Map<String, String> BEGINNINGS = beginnings();

    private final int[] lengths;

    private TextLines(int[] lengths) {
        this.lengths = lengths;
    }

    private static Map<String, String> beginnings() {
        Map<String, String> beginnings = new LinkedHashMap<>();
        beginnings.put("FFFE0000.*", "UTF-32LE");
        beginnings.put("0000FEFF.*", "UTF-32BE");
        beginnings.put("FFFE.*", "UTF-16LE");
        beginnings.put("FEFF.*", "UTF-16BE");
        beginnings.put("000000(?!00).*", "UTF-32BE");
        beginnings.put("(?!00)..000000", "UTF-32LE");
        beginnings.put("00(?!00)..(00(?!00)..)?", "UTF-16BE");
        beginnings.put("(?!00)..00((?!00)..00)?", "UTF-16LE");
        return beginnings;
    }

    static TextLines of(byte[] bytes) {
        StringBuilder beginning = new StringBuilder();
        for (int i = 0; i < Math.min(4, bytes.length); i++) {
            beginning.append(String.format("%02X", bytes[i]));
        }
        String encoding = BEGINNINGS.entrySet().stream()
                .filter(entry -> beginning.toString().matches(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("UTF-8");
        try {
            String text = Charset.forName(encoding)
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String[] lines = text.replaceFirst("^\uFEFF", "").split("\r\n|\r|\n", -1);
            return new TextLines(Arrays.stream(lines)
                    .mapToInt(line -> line.codePointCount(0, line.length()))
                    .toArray());
        } catch (CharacterCodingException e) {
            return unknown(bytes);
        }
    }

    /** Of what is not in its encoding, nobody can tell the lines: there are no more of them than bytes. */
    private static TextLines unknown(byte[] bytes) {
        int[] lengths = new int[bytes.length + 1];
        Arrays.fill(lengths, bytes.length);
        return new TextLines(lengths);
    }

    int count() {
        return lengths.length;
    }

    int length(int line) {
        return lengths[line - 1];
    }
}
