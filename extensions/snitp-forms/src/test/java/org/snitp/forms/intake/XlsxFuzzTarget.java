package org.snitp.forms.intake;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * What a fuzzer calls to have bytes collected as a filled workbook. The first byte tells what the others are: the whole file,
 * or one of its parts, as nobody comes through the compression of a ZIP file by chance.
 */
public final class XlsxFuzzTarget {

    private static final FilledWorkbook FORM =
            FilledWorkbook.agency().with("I22", new BigDecimal("45")).with("P22", "notă");

    private static final List<String> PARTS = List.of(
            FilledWorkbook.FORM,
            "xl/sharedStrings.xml",
            FilledWorkbook.STYLES,
            FilledWorkbook.BOOK,
            "xl/_rels/workbook.xml.rels",
            "[Content_Types].xml");

    private XlsxFuzzTarget() {}

    /** Collects bytes; throws if a promise is broken. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        if (bytes.length == 0) {
            return;
        }
        int part = bytes[0] - '0';
        byte[] content = Arrays.copyOfRange(bytes, 1, bytes.length);
        boolean whole = part < 0 || part >= PARTS.size();
        CollectTrial.collect(
                whole ? content : FORM.copy().put(PARTS.get(part), content).bytes());
    }

    /** The parts as they are before anything happens to them, each behind its first byte. */
    public static List<byte[]> seeds() {
        return PARTS.stream()
                .map(part -> (PARTS.indexOf(part) + FORM.text(part)).getBytes(StandardCharsets.UTF_8))
                .toList();
    }
}
