package org.snitp.io.grid;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.snitp.io.Limits;

/**
 * Looks through the parts of a workbook before they are read for good: for what a reader would trust blindly, as the number
 * of a row or of a shared text, and for what it passes over, as merged cells.
 */
final class XlsxScan {

    /** Many times what a form has, which has none of them. */
    private static final int MOST_RANGES = 1_000;

    /** How many places for cells a workbook may have for each value that it may have. */
    private static final long MOST_PLACES = 20;

    /** As long as a formula can be (Excel specifications and limits). */
    private static final int MOST_FORMULA = 8_192;

    /** Where a workbook says which part each of its sheets is. */
    private static final String RELATIONS = "_rels/workbook.xml.rels";

    private final Limits limits;
    private final Map<String, List<CellRange>> merged = new HashMap<>();
    private final Map<String, String> parts = new HashMap<>();
    private final SharedTexts texts = new SharedTexts();

    /** The lengths of the formulas that cells share, by their numbers. */
    private final Map<String, Integer> formulas = new HashMap<>();

    private long values;
    private long places;
    private int width;
    private long repeated;
    private int arrays;

    private XlsxScan(Limits limits) {
        this.limits = limits;
    }

    /**
     * Looks through all parts.
     *
     * @throws NotAGrid if a part is no XML, has a document type, points to where nothing can be, or goes beyond a limit
     */
    static XlsxScan of(Map<String, byte[]> parts, Limits limits) throws NotAGrid {
        XlsxScan scan = new XlsxScan(limits);
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            try {
                scan.scan(part.getKey(), part.getValue());
            } catch (XMLStreamException e) {
                throw damaged();
            }
        }
        if (!scan.texts.areThere()) {
            throw damaged();
        }
        requireAtMost(scan.texts.spread() + scan.repeated, limits.documentBytes(), "unpacked");
        return scan;
    }

    /** Returns the merged cells of the sheet that a workbook relates to under an id. */
    List<CellRange> merged(String sheetId) {
        return merged.getOrDefault(parts.getOrDefault(sheetId, ""), List.of());
    }

    private static NotAGrid damaged() {
        return NotAGrid.of(Map.of("variant", "damaged"));
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private void scan(String part, byte[] content) throws XMLStreamException, NotAGrid {
        XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(content));
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                throw NotAGrid.of(Map.of("variant", "entities"));
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                scan(part, xml);
            }
        }
    }

    private void scan(String part, XMLStreamReader xml) throws XMLStreamException, NotAGrid {
        switch (xml.getLocalName()) {
            case "si" -> scanText(xml);
            case "row" -> {
                width = 0;
                requireRow(xml.getAttributeValue(null, "r"));
            }
            case "c" -> scanCell(xml);
            case "mergeCell" -> {
                List<CellRange> ranges = merged.computeIfAbsent(part, unused -> new ArrayList<>());
                ranges.add(require(xml.getAttributeValue(null, "ref")));
                requireAtMost(ranges.size(), MOST_RANGES, "ranges");
            }
            case "Relationship" -> {
                if (part.endsWith(RELATIONS)) {
                    relate(part, xml.getAttributeValue(null, "Id"), xml.getAttributeValue(null, "Target"));
                }
            }
            default -> {}
        }
    }

    private void relate(String part, @Nullable String id, @Nullable String target) throws NotAGrid {
        if (id == null || target == null) {
            throw damaged();
        }
        String folder = part.substring(0, part.length() - RELATIONS.length());
        parts.put(id, target.startsWith("/") ? target.substring(1) : folder + target);
    }

    /** Reads on to the end of a text that cells may share. */
    private void scanText(XMLStreamReader xml) throws XMLStreamException {
        texts.begin();
        while (xml.hasNext()
                && !(xml.next() == XMLStreamConstants.END_ELEMENT
                        && xml.getLocalName().equals("si"))) {
            if (xml.isCharacters()) {
                texts.add(xml.getTextLength());
            }
        }
    }

    /** Reads on to the end of a cell. */
    private void scanCell(XMLStreamReader xml) throws XMLStreamException, NotAGrid {
        String address = xml.getAttributeValue(null, "r");
        if (address != null) {
            pad(require(address).lastColumn());
        }
        String type = Objects.requireNonNullElse(xml.getAttributeValue(null, "t"), "n");
        while (xml.hasNext()
                && !(xml.next() == XMLStreamConstants.END_ELEMENT
                        && xml.getLocalName().equals("c"))) {
            if (xml.isStartElement() && xml.getLocalName().equals("v")) {
                scanValue(xml.getElementText(), type);
            } else if (xml.isStartElement() && xml.getLocalName().equals("f")) {
                scanFormula(xml);
            } else if (xml.isCharacters()) {
                requireAtMost(xml.getTextLength(), limits.textLength(), "text");
            }
        }
    }

    /** The reader makes a place for every cell of a row up to the last one. */
    private void pad(int column) throws NotAGrid {
        places += Math.max(0, column - width);
        width = Math.max(width, column);
        if (places > MOST_PLACES * limits.values()) {
            throw NotAGrid.beyond(variant("values"), limits.values());
        }
    }

    private void scanValue(String value, String type) throws NotAGrid {
        requireAtMost(++values, limits.values(), "values");
        requireAtMost(value.length(), limits.textLength(), "text");
        if (type.equals("n")) {
            requireAtMost(value.length(), limits.numberLength(), "number");
        }
        if (type.equals("s") && !value.isEmpty()) {
            if (!value.matches("[0-9]{1,9}")) {
                throw damaged();
            }
            texts.use(Integer.parseInt(value));
        }
    }

    private void scanFormula(XMLStreamReader xml) throws XMLStreamException, NotAGrid {
        if ("array".equals(xml.getAttributeValue(null, "t"))) {
            requireAtMost(++arrays, MOST_RANGES, "ranges");
        }
        String group = Objects.requireNonNullElse(xml.getAttributeValue(null, "si"), "");
        int length = xml.getElementText().length();
        requireAtMost(length, MOST_FORMULA, "text");
        if (length > 0) {
            formulas.put(group, length);
        } else {
            // Every cell of the group gets the formula as a text of its own.
            repeated += formulas.getOrDefault(group, 0);
        }
    }

    private static void requireRow(@Nullable String number) throws NotAGrid {
        if (number != null && (!number.matches("[1-9][0-9]{0,6}") || Integer.parseInt(number) > CellRange.MOST_ROWS)) {
            throw damaged();
        }
    }

    private static CellRange require(@Nullable String reference) throws NotAGrid {
        Optional<CellRange> range = reference == null ? Optional.empty() : CellRange.parse(reference);
        return range.orElseThrow(XlsxScan::damaged);
    }

    private static void requireAtMost(long count, long limit, String what) throws NotAGrid {
        if (count > limit) {
            throw NotAGrid.beyond(variant(what), limit);
        }
    }

    private static Map<String, String> variant(String what) {
        return Map.of("variant", what);
    }
}
