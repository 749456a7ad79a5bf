package org.snitp.annex.internal.word;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snitp.annex.document.AnnexCell;
import org.snitp.annex.document.AnnexPlace;
import org.snitp.annex.document.AnnexRow;
import org.snitp.annex.document.RemarkKind;
import org.snitp.annex.document.UnreadableAnnexException;
import org.snitp.annex.internal.table.TableReader;
import org.snitp.annex.internal.xml.XmlCursor;

/** Reads a table: its cells by the columns of its grid, because rows may begin and end elsewhere and cells may be merged. */
final class WordTable extends TableReader {

    /** What a row says of itself. */
    private static final class RowProperties {
        private int before;
        private boolean head;
        private boolean deleted;
        private boolean inserted;
    }

    /** What a cell says of itself. */
    private static final class CellProperties {
        private int columns = 1;
        private boolean continued;
        private boolean coveredByLeft;
        private boolean deleted;
    }

    /** The content of a cell. A table in it becomes paragraphs, one for each row. */
    private static final class CellBlocks extends WordBlocks {

        private final WordContext context;
        private final AnnexPlace cell;

        CellBlocks(WordContext context, AnnexPlace cell) {
            super(context);
            this.context = context;
            this.cell = cell;
        }

        @Override
        AnnexPlace place(int paragraph) {
            return cell.withParagraph(paragraph);
        }

        @Override
        void table(XmlCursor xml) throws UnreadableAnnexException {
            WordTable nested = new WordTable(context, cell.table(), cell);
            nested.read(xml);
            nested.nest(
                    this::nextPlace, this::add, (place, text) -> context.remark(RemarkKind.NESTED_TABLE, place, text));
        }
    }

    private final WordContext context;

    private WordTable(WordContext context, int number, @Nullable AnnexPlace within) {
        super(number, within);
        this.context = context;
    }

    /** Reads the table that was entered last to its end. */
    static List<AnnexRow> read(WordContext context, int number, XmlCursor xml) throws UnreadableAnnexException {
        WordTable table = new WordTable(context, number, null);
        table.read(xml);
        return table.rows();
    }

    private void read(XmlCursor xml) throws UnreadableAnnexException {
        int own = xml.depth();
        while (xml.nextChild(own)) {
            switch (xml.name()) {
                case "w:tr" -> row(xml);
                case "w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:moveTo" -> read(xml);
                default -> {}
            }
        }
    }

    private void row(XmlCursor xml) throws UnreadableAnnexException {
        context.count();
        advance(1);
        RowProperties properties = new RowProperties();
        List<AnnexCell> cells = new ArrayList<>();
        cells(xml, properties, cells);
        if (properties.inserted && !properties.deleted) {
            context.remark(RemarkKind.INSERTED_ROW, place(0), line(new AnnexRow(rowNumber(), false, cells)));
        }
        if (!properties.deleted) {
            add(new AnnexRow(rowNumber(), properties.head, cells));
        }
    }

    private void cells(XmlCursor xml, RowProperties properties, List<AnnexCell> cells) throws UnreadableAnnexException {
        int own = xml.depth();
        while (xml.nextChild(own)) {
            switch (xml.name()) {
                case "w:trPr" -> {
                    rowProperties(xml, properties);
                    if (properties.deleted) {
                        skipDeleted(xml, own);
                        return;
                    }
                }
                case "w:tc" -> cell(xml, properties, cells);
                case "w:sdt", "w:sdtContent", "w:customXml" -> cells(xml, properties, cells);
                default -> {}
            }
        }
    }

    /** The paragraphs of a deleted row are not counted, as they have no numbers any more. */
    private void skipDeleted(XmlCursor xml, int own) throws UnreadableAnnexException {
        StringBuilder text = new StringBuilder();
        while (xml.nextChild(own)) {
            text.append(text.isEmpty() ? "" : CELL_END);
            WordNotes.collect(xml, text);
        }
        context.remark(RemarkKind.DELETED_ROW, place(0), text.toString());
    }

    private static void rowProperties(XmlCursor xml, RowProperties properties) throws UnreadableAnnexException {
        int own = xml.depth();
        while (xml.nextChild(own)) {
            switch (xml.name()) {
                case "w:gridBefore" -> properties.before = xml.number("val", 0);
                case "w:tblHeader" -> properties.head = xml.isOn();
                case "w:del" -> properties.deleted = true;
                case "w:ins" -> properties.inserted = true;
                default -> {}
            }
        }
    }

    private void cell(XmlCursor xml, RowProperties row, List<AnnexCell> cells) throws UnreadableAnnexException {
        context.count();
        int column = cells.isEmpty()
                ? 1 + Math.max(0, row.before)
                : cells.get(cells.size() - 1).column()
                        + cells.get(cells.size() - 1).columns();
        CellProperties properties = new CellProperties();
        CellBlocks blocks = new CellBlocks(context, place(column));
        int own = xml.depth();
        while (xml.nextChild(own)) {
            if (xml.name().equals("w:tcPr")) {
                cellProperties(xml, properties);
            } else {
                blocks.block(xml);
            }
        }
        requireColumns(properties.columns >= 1, column + properties.columns);
        add(cells, new AnnexCell(column, properties.columns, properties.continued, blocks.take()), properties);
    }

    private void add(List<AnnexCell> cells, AnnexCell cell, CellProperties properties) {
        AnnexCell shown = cell;
        boolean covered = properties.continued || properties.coveredByLeft || properties.deleted;
        if (covered && !cell.isBlank()) {
            RemarkKind kind = properties.deleted ? RemarkKind.DELETED_TEXT : RemarkKind.COVERED_TEXT;
            context.remark(kind, place(cell.column()), line(new AnnexRow(rowNumber(), false, List.of(cell))));
        }
        if (covered) {
            shown = new AnnexCell(cell.column(), cell.columns(), cell.continued(), List.of());
        }
        if (properties.coveredByLeft && !cells.isEmpty()) {
            AnnexCell left = cells.remove(cells.size() - 1);
            shown = new AnnexCell(left.column(), left.columns() + cell.columns(), left.continued(), left.paragraphs());
        }
        cells.add(shown);
    }

    private static void cellProperties(XmlCursor xml, CellProperties properties) throws UnreadableAnnexException {
        int own = xml.depth();
        while (xml.nextChild(own)) {
            switch (xml.name()) {
                case "w:gridSpan" -> properties.columns = xml.number("val", 1);
                case "w:vMerge" -> properties.continued = !"restart".equals(xml.attribute("val"));
                case "w:hMerge" -> properties.coveredByLeft = !"restart".equals(xml.attribute("val"));
                case "w:cellDel" -> properties.deleted = true;
                default -> {}
            }
        }
    }
}
