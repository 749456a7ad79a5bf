package org.snitp.forms.internal.grid;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Converts Strict Open XML (ISO/IEC 29500-1) to Transitional Open XML (ISO/IEC 29500-4), which the XLSX reader supports:
 * the names of namespaces and relations, and cells that contain a day as text.
 */
final class XlsxStrict {

    private static final String STRICT = "purl.oclc.org/ooxml";

    private static final Map<String, String> NAMES = Map.of(
            "http://purl.oclc.org/ooxml/spreadsheetml/main",
                    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "http://purl.oclc.org/ooxml/officeDocument/relationships",
                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships");

    /** A cell that contains a day (ECMA-376 part 1, section 18.18.11); the text of a cell cannot match it. */
    private static final Pattern DAY = Pattern.compile("(<(?:\\w+:)?c\\s[^<>]{0,200}?\\bt=)([\"'])d\\2");

    private static final Pattern SIGN = Pattern.compile("\\st=[\"']d[\"']");

    private XlsxStrict() {}

    /** Returns a part that is XML in Transitional Open XML; unchanged if it already is. */
    static byte[] transitional(byte[] part) {
        String text = new String(part, StandardCharsets.ISO_8859_1);
        boolean strict = text.contains(STRICT);
        boolean days = SIGN.matcher(text).find();
        if (!strict && !days) {
            return part;
        }
        if (strict) {
            for (Map.Entry<String, String> name : NAMES.entrySet()) {
                text = text.replace("=\"" + name.getKey(), "=\"" + name.getValue())
                        .replace("='" + name.getKey(), "='" + name.getValue());
            }
        }
        if (days) {
            text = DAY.matcher(text).replaceAll("$1$2str$2");
        }
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
