package org.snitp.io.internal.office;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.snitp.io.internal.office.OfficeBlock.Cell;
import org.snitp.io.internal.office.OfficeBlock.Cell.Merge;
import org.snitp.io.internal.office.OfficeBlock.Heading;
import org.snitp.io.internal.office.OfficeBlock.Paragraph;
import org.snitp.io.internal.office.OfficeBlock.Row;
import org.snitp.io.internal.office.OfficeBlock.Table;

/** Writes documents as ODT: OpenDocument 1.2. */
final class OdtWriter {

    /** The media type of the format. */
    static final String TYPE = "application/vnd.oasis.opendocument.text";

    private final OfficeDocument document;
    private final Map<List<String>, TableLayout> layouts;

    /** The names of the styles of tables, by their columns, in the order of the document. */
    private final Map<List<String>, String> tables = new LinkedHashMap<>();

    /** The names of the styles of texts. */
    private final Map<TextStyle, String> texts = new LinkedHashMap<>();

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Xml xml = new Xml();

    private record TextStyle(String language, boolean strong) {}

    private OdtWriter(OfficeDocument document) {
        this.document = document;
        this.layouts = TableLayout.of(document);
        for (OfficeBlock block : document.blocks()) {
            if (block instanceof Table table) {
                tables.computeIfAbsent(table.columns(), columns -> "Table" + (tables.size() + 1));
                table.heads().forEach(this::learn);
                table.rows().forEach(this::learn);
            } else if (block instanceof Heading heading) {
                heading.content().forEach(this::learn);
            } else if (block instanceof Paragraph paragraph) {
                paragraph.content().forEach(this::learn);
            }
        }
    }

    private void learn(Row row) {
        row.cells()
                .forEach(cell -> cell.paragraphs()
                        .forEach(paragraph -> paragraph.content().forEach(this::learn)));
    }

    private void learn(OfficeText text) {
        texts.computeIfAbsent(style(text), style -> "T" + (texts.size() + 1));
    }

    private TextStyle style(OfficeText text) {
        return new TextStyle(text.language().orElse(document.language()), text.strong());
    }

    /**
     * Writes a document to a stream, which is flushed, not closed.
     *
     * @throws java.io.UncheckedIOException if the stream fails
     */
    static void write(OfficeDocument document, OutputStream stream) {
        new PackedFile()
                .first("mimetype", TYPE.getBytes(StandardCharsets.US_ASCII))
                .with("META-INF/manifest.xml", OdtParts.manifest())
                .with("meta.xml", OdtParts.meta(document))
                .with("styles.xml", new OdtStyles(document).bytes())
                .with("content.xml", new OdtWriter(document).content())
                .write(stream);
    }

    private byte[] content() {
        OdtParts.start(xml, "office:document-content");
        xml.start("office:automatic-styles");
        tables.forEach((columns, name) -> tableStyles(name, Objects.requireNonNull(layouts.get(columns))));
        document.blocks().forEach(this::lowerHead);
        cellStyles();
        texts.forEach(this::textStyle);
        xml.end().start("office:body").start("office:text");
        OfficeBlock last = null;
        for (OfficeBlock block : document.blocks()) {
            if (last instanceof Table && block instanceof Table) {
                xml.empty("text:p", "text:style-name", "BodyText");
            }
            write(block);
            last = block;
        }
        if (last == null || last instanceof Table) {
            xml.empty("text:p", "text:style-name", "BodyText");
        }
        return xml.bytes();
    }

    private void tableStyles(String name, TableLayout layout) {
        xml.start("style:style", "style:name", name, "style:family", "table")
                .empty(
                        "style:table-properties",
                        "style:width",
                        OdtParts.points(layout.width()),
                        "table:align",
                        "left",
                        "table:border-model",
                        "collapsing")
                .end();
        for (int i = 0; i < layout.widths().size(); i++) {
            xml.start("style:style", "style:name", name + "." + i, "style:family", "table-column")
                    .empty(
                            "style:table-column-properties",
                            "style:column-width",
                            OdtParts.points(layout.widths().get(i)))
                    .end();
        }
        String size = OdtParts.points(layout.size());
        for (String kind : List.of("Text", "Number", "Head")) {
            xml.start(
                    "style:style",
                    "style:name",
                    name + kind,
                    "style:family",
                    "paragraph",
                    "style:parent-style-name",
                    kind.equals("Number") ? "TableNumber" : "TableText");
            if (kind.equals("Head")) {
                xml.empty("style:paragraph-properties", "fo:keep-with-next", "always");
            }
            xml.empty("style:text-properties", "fo:font-size", size, "style:font-size-asian", size)
                    .end();
        }
    }

    /** A head that is merged over two rows is cut off by LibreOffice if they are lower than it. */
    private void lowerHead(OfficeBlock block) {
        if (block instanceof Table table && table.heads().size() > 1) {
            String name = Objects.requireNonNull(tables.get(table.columns())) + "Lower";
            if (numbers.put(name, 1) == null) {
                TableLayout layout = Objects.requireNonNull(layouts.get(table.columns()));
                long height = layout.height(table.heads().get(0));
                xml.start("style:style", "style:name", name, "style:family", "table-row")
                        .empty(
                                "style:table-row-properties",
                                "style:min-row-height",
                                OdtParts.points((int) Math.min(height, OfficeDocument.SHORT_SIDE / 4)),
                                "fo:keep-together",
                                "always")
                        .end();
            }
        }
    }

    private void cellStyles() {
        for (boolean together : new boolean[] {true, false}) {
            xml.start("style:style", "style:name", row(together), "style:family", "table-row")
                    .empty("style:table-row-properties", "fo:keep-together", together ? "always" : "auto")
                    .end();
        }
        String side = OdtParts.points(TableLayout.PADDING);
        for (boolean head : new boolean[] {true, false}) {
            xml.start("style:style", "style:name", head ? "HeadCell" : "BodyCell", "style:family", "table-cell")
                    .empty(
                            "style:table-cell-properties",
                            "fo:border",
                            "0.5pt solid #808080",
                            "fo:padding-left",
                            side,
                            "fo:padding-right",
                            side,
                            "fo:padding-top",
                            "0pt",
                            "fo:padding-bottom",
                            "0pt",
                            "fo:background-color",
                            head ? "#d9e2f3" : "transparent")
                    .end();
        }
    }

    private static String row(boolean together) {
        return together ? "RowTogether" : "RowTorn";
    }

    private void textStyle(TextStyle style, String name) {
        xml.start("style:style", "style:name", name, "style:family", "text");
        String language = LanguageTags.language(style.language());
        String country = LanguageTags.country(style.language());
        if (style.strong()) {
            xml.empty(
                    "style:text-properties", "fo:font-weight", "bold", "fo:language", language, "fo:country", country);
        } else {
            xml.empty("style:text-properties", "fo:language", language, "fo:country", country);
        }
        xml.end();
    }

    private void write(OfficeBlock block) {
        if (block instanceof Heading heading) {
            if (heading.level() == 0) {
                xml.start("text:p", "text:style-name", "Title");
            } else {
                xml.start(
                        "text:h",
                        "text:style-name",
                        OdtParts.heading(heading.level()),
                        "text:outline-level",
                        Integer.toString(Math.min(heading.level(), OdtParts.LEVELS)));
            }
            heading.content().forEach(this::span);
            xml.end();
        } else if (block instanceof Paragraph paragraph) {
            paragraph(paragraph);
        } else if (block instanceof Table table) {
            table(table, Objects.requireNonNull(layouts.get(table.columns())));
        }
    }

    private void paragraph(Paragraph paragraph) {
        boolean point = paragraph.kind() == Paragraph.Kind.POINT;
        if (point) {
            xml.start("text:list", "text:style-name", "Bullets").start("text:list-item");
        }
        paragraph(paragraph, DocxParts.style(paragraph.kind()));
        if (point) {
            xml.end().end();
        }
    }

    private void paragraph(Paragraph paragraph, String style) {
        xml.start("text:p", "text:style-name", style);
        paragraph.content().forEach(this::span);
        xml.end();
    }

    private void span(OfficeText text) {
        if (!text.text().isEmpty()) {
            xml.start("text:span", "text:style-name", Objects.requireNonNull(texts.get(style(text))));
            spaced(Letters.safe(text.text()));
            xml.end();
        }
    }

    /** Writes a text; OpenDocument takes several spaces, and those at an end, for one or none unless they are counted. */
    private void spaced(String text) {
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && text.charAt(end) == ' ') {
                end++;
            }
            boolean counted = end > at && (end - at > 1 || at == 0 || end == text.length());
            if (counted) {
                xml.empty("text:s", "text:c", Integer.toString(end - at));
                at = end;
            }
            int next = at;
            while (next < text.length() && !startsSpaces(text, next, at)) {
                next++;
            }
            xml.text(text.substring(at, next));
            at = next;
        }
    }

    private static boolean startsSpaces(String text, int at, int from) {
        boolean several = text.charAt(at) == ' ' && (at + 1 == text.length() || text.charAt(at + 1) == ' ');
        return several && at > from;
    }

    private void table(Table table, TableLayout layout) {
        String style = Objects.requireNonNull(tables.get(table.columns()));
        String name = style + "_" + numbers.merge(style, 1, Integer::sum);
        xml.start("table:table", "table:name", name, "table:style-name", style);
        for (int i = 0; i < layout.widths().size(); i++) {
            xml.empty("table:table-column", "table:style-name", style + "." + i);
        }
        if (!table.heads().isEmpty()) {
            xml.start("table:table-header-rows");
            for (int i = 0; i < table.heads().size(); i++) {
                row(table.heads().get(i), i > 0 ? style + "Lower" : row(true), style, true);
            }
            xml.end();
        }
        table.rows().forEach(row -> row(row, row(layout.staysTogether(row)), style, false));
        xml.end();
    }

    private void row(Row row, String rowStyle, String style, boolean head) {
        xml.start("table:table-row", "table:style-name", rowStyle);
        for (Cell cell : row.cells()) {
            if (cell.merge() == Merge.LOWER) {
                covered(cell.columns());
                continue;
            }
            String rows = cell.merge() == Merge.UPPER ? "2" : "1";
            xml.start(
                    "table:table-cell",
                    "table:style-name",
                    head ? "HeadCell" : "BodyCell",
                    "table:number-columns-spanned",
                    Integer.toString(cell.columns()),
                    "table:number-rows-spanned",
                    rows,
                    "office:value-type",
                    "string");
            if (cell.paragraphs().isEmpty()) {
                xml.empty("text:p", "text:style-name", style + "Text");
            }
            cell.paragraphs().forEach(paragraph -> paragraph(paragraph, style + kind(paragraph, head)));
            xml.end();
            covered(cell.columns() - 1);
        }
        xml.end();
    }

    private void covered(int columns) {
        for (int i = 0; i < columns; i++) {
            xml.empty("table:covered-table-cell");
        }
    }

    private static String kind(Paragraph paragraph, boolean head) {
        if (head) {
            return "Head";
        }
        return paragraph.kind() == Paragraph.Kind.RIGHT ? "Number" : "Text";
    }
}
