package org.snitp.forms.internal.grid;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snitp.io.options.Limits;

/**
 * Scans the parts of a workbook before they are read: for data that a reader trusts blindly, such as the number of a row or
 * of a shared text, and for data that it ignores, such as merged cells.
 *
 * <p>Limits apply to the sum of all parts, and a part counts each time that a sheet refers to it.
 */
final class XlsxSafetyScanner {

    /** Far more than a form has, which has none. */
    private static final int MAX_RANGES = 1_000;

    /** The number of cell slots of a workbook for each allowed value. */
    private static final long MAX_PLACES = 20;

    /** The maximum number of cell formats of a workbook (Excel specifications and limits). */
    private static final int MAX_STYLES = 65_490;

    /** The maximum length of a formula (Excel specifications and limits). */
    private static final int MAX_FORMULA = 8_192;

    /** The part that maps the sheets of a workbook to their parts. */
    private static final String RELATIONS = "_rels/workbook.xml.rels";

    private static final String WORKBOOK = "workbook.xml";

    private final Limits limits;

    /** By part name, in lower case, as readers look them up. */
    private final Map<String, PartContent> contents = new HashMap<>();

    /** The names of the parts that are sheets, by their ids in the workbook. */
    private final Map<String, String> parts = new HashMap<>();

    private final SharedTexts texts = new SharedTexts();
    private int sheets;
    private int styles;
    private int ranges;

    /** The sums over all parts, by number of references. */
    private long size;

    private long rows;
    private long values;
    private long locations;

    private XlsxSafetyScanner(Limits limits) {
        this.limits = limits;
    }

    /**
     * Scans all parts.
     *
     * @throws SpreadsheetFormatException if a part is not XML, has a document type, has an impossible reference, or exceeds
     *     a limit
     */
    static XlsxSafetyScanner of(Map<String, byte[]> parts, Limits limits) throws SpreadsheetFormatException {
        XlsxSafetyScanner scan = new XlsxSafetyScanner(limits);
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            PartContent content = new PartContent(part.getValue().length);
            scan.contents.put(part.getKey().toLowerCase(Locale.ROOT), content);
            scan.scan(part.getKey(), PartReader.of(part.getValue(), limits), content);
        }
        for (PartContent content : scan.contents.values()) {
            scan.charge(content);
        }
        return scan;
    }

    /**
     * Adds the parts of some sheets again, if they are referenced more than once.
     *
     * @param ids the ids of the parts of the sheets in the workbook
     * @throws SpreadsheetFormatException if this exceeds a limit
     */
    void requireRoom(List<String> ids) throws SpreadsheetFormatException {
        requireAtMost(ids.size(), limits.sheets(), "sheets");
        Map<PartContent, Boolean> named = new HashMap<>();
        for (String id : ids) {
            PartContent content = content(id);
            if (content != null && named.put(content, true) != null) {
                charge(content);
            }
        }
    }

    /** Returns the merged cells of the sheet with an id in the workbook. */
    List<CellRange> merged(String sheetId) {
        PartContent content = content(sheetId);
        return content == null ? List.of() : content.merged();
    }

    private @Nullable PartContent content(String sheetId) {
        return contents.get(parts.getOrDefault(sheetId, "").toLowerCase(Locale.ROOT));
    }

    private void charge(PartContent content) throws SpreadsheetFormatException {
        if (content.highestText() >= texts.count()) {
            throw SpreadsheetFormatException.damaged();
        }
        size += content.size() + texts.spread(content.textUses());
        rows += content.filledRows();
        values += content.values();
        locations += content.locations();
        requireAtMost(values, limits.values(), "values");
        requireAtMost(locations / MAX_PLACES, limits.values(), "values");
        requireAtMost(rows, limits.rows(), "rows");
        requireAtMost(size, limits.documentBytes(), "unpacked");
    }

    private void scan(String part, PartReader xml, PartContent content) throws SpreadsheetFormatException {
        while (xml.next()) {
            if (xml.isStart()) {
                scanElement(part, xml, content);
            }
        }
    }

    private void scanElement(String part, PartReader xml, PartContent content) throws SpreadsheetFormatException {
        switch (xml.name()) {
            case "si" -> scanText(xml);
            case "row" -> {
                requireRow(xml.attribute("r"));
                content.beginRow();
                requireAtMost(content.rows(), CellRange.MAX_ROWS, "lines");
            }
            case "c" -> scanCell(xml, content);
            case "mergeCell" -> {
                content.merged().add(require(xml.attribute("ref")));
                requireAtMost(++ranges, MAX_RANGES, "ranges");
            }
            case "xf", "numFmt" -> requireAtMost(++styles, MAX_STYLES, "styles");
            case "sheet" -> {
                if (part.endsWith(WORKBOOK)) {
                    requireAtMost(++sheets, limits.sheets(), "sheets");
                }
            }
            case "Relationship" -> {
                if (part.endsWith(RELATIONS)) {
                    relate(part, xml.attribute("Id"), xml.attribute("Target"));
                }
            }
            default -> {}
        }
    }

    private void relate(String part, @Nullable String id, @Nullable String target) throws SpreadsheetFormatException {
        if (id == null || target == null) {
            throw SpreadsheetFormatException.damaged();
        }
        String folder = part.substring(0, part.length() - RELATIONS.length());
        parts.put(id, target.startsWith("/") ? target.substring(1) : folder + target);
        requireAtMost(parts.size(), XlsxParts.MAX_PARTS, "parts");
    }

    /** Reads to the end of a shared text. */
    private void scanText(PartReader xml) throws SpreadsheetFormatException {
        texts.begin();
        requireAtMost(texts.count(), limits.values(), "values");
        while (xml.isWithin("si")) {
            texts.add(xml.textLength());
        }
        texts.add(xml.textLength());
    }

    /** Reads to the end of a cell. */
    private void scanCell(PartReader xml, PartContent content) throws SpreadsheetFormatException {
        String address = xml.attribute("r");
        if (address != null) {
            content.addPlace(require(address).lastColumn());
            requireAtMost(content.locations() / MAX_PLACES, limits.values(), "values");
        }
        String type = Objects.requireNonNullElse(xml.attribute("t"), "n");
        while (xml.isWithin("c")) {
            if (xml.isStart()) {
                scanInCell(xml, type, content);
            }
        }
    }

    private void scanInCell(PartReader xml, String type, PartContent content) throws SpreadsheetFormatException {
        switch (xml.name()) {
            case "is" -> addValue(content);
            case "v" -> {
                addValue(content);
                scanValue(xml.text(), type, content);
            }
            case "f" -> scanFormula(xml, content);
            default -> {}
        }
    }

    private void addValue(PartContent content) throws SpreadsheetFormatException {
        content.addValue();
        requireAtMost(content.values(), limits.values(), "values");
        requireAtMost(content.filledRows(), limits.rows(), "rows");
    }

    private void scanValue(String value, String type, PartContent content) throws SpreadsheetFormatException {
        if (type.equals("n")) {
            requireAtMost(value.length(), limits.numberLength(), "number");
        }
        if (type.equals("s") && !value.isEmpty()) {
            if (!value.matches("[0-9]{1,9}")) {
                throw SpreadsheetFormatException.damaged();
            }
            content.useText(Integer.parseInt(value));
        }
    }

    private void scanFormula(PartReader xml, PartContent content) throws SpreadsheetFormatException {
        if ("array".equals(xml.attribute("t"))) {
            requireAtMost(++ranges, MAX_RANGES, "ranges");
        }
        String group = Objects.requireNonNullElse(xml.attribute("si"), "");
        int length = xml.text().length();
        requireAtMost(length, MAX_FORMULA, "text");
        content.addFormula(group, length);
    }

    private static void requireRow(@Nullable String number) throws SpreadsheetFormatException {
        if (number != null && (!number.matches("[1-9][0-9]{0,6}") || Integer.parseInt(number) > CellRange.MAX_ROWS)) {
            throw SpreadsheetFormatException.damaged();
        }
    }

    private static CellRange require(@Nullable String reference) throws SpreadsheetFormatException {
        Optional<CellRange> range = reference == null ? Optional.empty() : CellRange.parse(reference);
        return range.orElseThrow(SpreadsheetFormatException::damaged);
    }

    private static void requireAtMost(long count, long limit, String what) throws SpreadsheetFormatException {
        if (count > limit) {
            throw SpreadsheetFormatException.beyond(what, limit);
        }
    }
}
