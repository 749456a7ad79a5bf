package org.snitp.io.internal.office;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.snitp.io.internal.office.OfficeBlock.Cell;
import org.snitp.io.internal.office.OfficeBlock.Heading;
import org.snitp.io.internal.office.OfficeBlock.Paragraph;
import org.snitp.io.internal.office.OfficeBlock.Row;
import org.snitp.io.internal.office.OfficeBlock.Table;

/** Writes documents as DOCX: WordprocessingML of ECMA-376, transitional. The elements are in the order of its schema. */
final class DocxWriter {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final String HEAD_FILL = "D9E2F3";

    private final OfficeDocument document;
    private final Map<List<String>, TableLayout> layouts;
    private final Xml xml = new Xml();

    private DocxWriter(OfficeDocument document) {
        this.document = document;
        this.layouts = TableLayout.of(document);
    }

    /**
     * Writes a document to a stream, which is flushed, not closed.
     *
     * @throws java.io.UncheckedIOException if the stream fails
     */
    static void write(OfficeDocument document, OutputStream stream) {
        DocxParts.of(document)
                .with("word/document.xml", new DocxWriter(document).body())
                .write(stream);
    }

    private byte[] body() {
        xml.start("w:document", "xmlns:w", DocxParts.MAIN, "xmlns:r", RELATIONS).start("w:body");
        OfficeBlock last = null;
        for (OfficeBlock block : document.blocks()) {
            if (last instanceof Table && block instanceof Table) {
                xml.empty("w:p");
            }
            write(block);
            last = block;
        }
        if (last == null || last instanceof Table) {
            xml.empty("w:p");
        }
        section();
        return xml.bytes();
    }

    private void section() {
        xml.start("w:sectPr").empty("w:footerReference", "w:type", "default", "r:id", DocxParts.FOOTER);
        String width = Integer.toString(document.pageWidth());
        String height = Integer.toString(document.pageHeight());
        if (document.landscape()) {
            xml.empty("w:pgSz", "w:w", width, "w:h", height, "w:orient", "landscape");
        } else {
            xml.empty("w:pgSz", "w:w", width, "w:h", height);
        }
        String margin = Integer.toString(OfficeDocument.MARGIN);
        String side = Integer.toString(OfficeDocument.SIDE);
        xml.empty(
                "w:pgMar",
                "w:top",
                margin,
                "w:right",
                side,
                "w:bottom",
                margin,
                "w:left",
                side,
                "w:header",
                "400",
                "w:footer",
                "400",
                "w:gutter",
                "0");
        xml.end();
    }

    private void write(OfficeBlock block) {
        if (block instanceof Heading heading) {
            xml.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", DocxParts.heading(heading.level()));
            xml.end();
            heading.content().forEach(text -> run(text, 0));
            xml.end();
        } else if (block instanceof Paragraph paragraph) {
            paragraph(paragraph, DocxParts.style(paragraph.kind()), 0, false);
        } else if (block instanceof Table table) {
            table(table, Objects.requireNonNull(layouts.get(table.columns())));
        }
    }

    /**
     * Writes a paragraph.
     *
     * @param size the size of its letters, in twentieths of a point; 0 for that of its style
     * @param withNext whether it stays on the page of what follows
     */
    private void paragraph(Paragraph paragraph, String style, int size, boolean withNext) {
        xml.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", style);
        if (withNext) {
            xml.empty("w:keepNext");
        }
        xml.end();
        paragraph.content().forEach(text -> run(text, size));
        xml.end();
    }

    private void run(OfficeText text, int size) {
        if (text.text().isEmpty()) {
            return;
        }
        xml.start("w:r").start("w:rPr");
        if (text.strong()) {
            xml.empty("w:b").empty("w:bCs");
        }
        if (size > 0) {
            String halves = Integer.toString(size / 10);
            xml.empty("w:sz", "w:val", halves).empty("w:szCs", "w:val", halves);
        }
        xml.empty("w:lang", "w:val", LanguageTags.full(text.language().orElse(document.language())));
        xml.end().start("w:t", "xml:space", "preserve").text(text.text()).end().end();
    }

    private void table(Table table, TableLayout layout) {
        xml.start("w:tbl").start("w:tblPr");
        xml.empty("w:tblStyle", "w:val", DocxParts.TABLE);
        xml.empty("w:tblW", "w:w", Integer.toString(layout.width()), "w:type", "dxa");
        xml.empty("w:tblLayout", "w:type", "fixed");
        xml.empty("w:tblLook", "w:val", "0020", "w:firstRow", "1", "w:noVBand", "1", "w:noHBand", "1");
        xml.end().start("w:tblGrid");
        layout.widths().forEach(width -> xml.empty("w:gridCol", "w:w", Integer.toString(width)));
        xml.end();
        table.heads().forEach(row -> row(row, layout, true));
        table.rows().forEach(row -> row(row, layout, false));
        xml.end();
    }

    private void row(Row row, TableLayout layout, boolean head) {
        xml.start("w:tr");
        boolean together = head || layout.staysTogether(row);
        if (together || head) {
            xml.start("w:trPr");
            xml.empty("w:cantSplit");
            if (head) {
                xml.empty("w:tblHeader");
            }
            xml.end();
        }
        int column = 0;
        for (Cell cell : row.cells()) {
            cell(cell, layout, column, head);
            column += cell.columns();
        }
        xml.end();
    }

    private void cell(Cell cell, TableLayout layout, int column, boolean head) {
        xml.start("w:tc").start("w:tcPr");
        xml.empty("w:tcW", "w:w", Integer.toString(layout.width(column, cell.columns())), "w:type", "dxa");
        if (cell.columns() > 1) {
            xml.empty("w:gridSpan", "w:val", Integer.toString(cell.columns()));
        }
        switch (cell.merge()) {
            case UPPER -> xml.empty("w:vMerge", "w:val", "restart");
            case LOWER -> xml.empty("w:vMerge");
            case NONE -> {
                // A cell of its own needs no mark.
            }
        }
        if (head) {
            xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", HEAD_FILL);
        }
        xml.end();
        if (cell.paragraphs().isEmpty()) {
            paragraph(Paragraph.of(""), DocxParts.CELL, layout.size(), head);
        }
        cell.paragraphs()
                .forEach(paragraph -> paragraph(paragraph, DocxParts.inCell(paragraph.kind()), layout.size(), head));
        xml.end();
    }
}
