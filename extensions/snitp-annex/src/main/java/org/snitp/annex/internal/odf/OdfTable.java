package org.snitp.annex.internal.odf;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.snitp.annex.document.AnnexCell;
import org.snitp.annex.document.AnnexParagraph;
import org.snitp.annex.document.AnnexPlace;
import org.snitp.annex.document.AnnexRow;
import org.snitp.annex.document.RemarkKind;
import org.snitp.annex.document.UnreadableAnnexException;
import org.snitp.annex.document.UnreadableAnnexException.Reason;
import org.snitp.annex.internal.table.TableReader;
import org.snitp.annex.internal.xml.XmlCursor;

/** Reads a table: cells, and the covered cells that stand where a cell of a row above reaches. */
final class OdfTable extends TableReader {

    private static final int MAX_ROWS = 1_000_000;

    /** A cell that reaches into rows below. */
    private record Span(int columns, int lastRow) {}

    /** The content of a cell. A table in it becomes paragraphs, one for each row. */
    private static final class CellBlocks extends OdfBlocks {

        private final OdfContext context;
        private final AnnexPlace cell;

        CellBlocks(OdfContext context, AnnexPlace cell) {
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
            OdfTable nested = new OdfTable(context, cell.table(), cell);
            nested.read(xml, false);
            nested.nest(
                    this::nextPlace, this::add, (place, text) -> context.remark(RemarkKind.NESTED_TABLE, place, text));
        }
    }

    private final OdfContext context;
    private final TreeMap<Integer, Span> spans = new TreeMap<>();

    private OdfTable(OdfContext context, int number, @Nullable AnnexPlace within) {
        super(number, within);
        this.context = context;
    }

    /** Reads the table that was entered last to its end. */
    static List<AnnexRow> read(OdfContext context, int number, XmlCursor xml) throws UnreadableAnnexException {
        OdfTable table = new OdfTable(context, number, null);
        table.read(xml, false);
        return table.rows();
    }

    private void read(XmlCursor xml, boolean head) throws UnreadableAnnexException {
        int own = xml.depth();
        while (xml.nextChild(own)) {
            switch (xml.name()) {
                case "table:table-row" -> row(xml, head);
                case "table:table-header-rows" -> read(xml, true);
                case "table:table-rows", "table:table-row-group" -> read(xml, head);
                default -> {}
            }
        }
    }

    private void row(XmlCursor xml, boolean head) throws UnreadableAnnexException {
        context.count();
        int repeated = xml.number("number-rows-repeated", 1);
        if (repeated < 1 || rowNumber() + repeated > MAX_ROWS) {
            throw new UnreadableAnnexException(Reason.LIMIT, "rows: " + MAX_ROWS);
        }
        advance(1);
        List<AnnexCell> cells = new ArrayList<>();
        int column = 1;
        int own = xml.depth();
        while (xml.nextChild(own)) {
            if (xml.name().equals("table:table-cell") || xml.name().equals("table:covered-table-cell")) {
                column += cell(xml, column, cells);
            }
        }
        add(new AnnexRow(rowNumber(), head, cells));
        // What is repeated is the same row once more, and only empty ones are.
        advance(repeated - 1);
    }

    /** Reads a cell, and returns how many columns of the grid it takes here; those that it covers follow by themselves. */
    private int cell(XmlCursor xml, int column, List<AnnexCell> cells) throws UnreadableAnnexException {
        context.count();
        boolean covered = xml.name().equals("table:covered-table-cell");
        int repeated = xml.number("number-columns-repeated", 1);
        int columns = xml.number("number-columns-spanned", 1);
        int down = xml.number("number-rows-spanned", 1);
        requireColumns(repeated >= 1 && columns >= 1 && down >= 1 && down <= MAX_ROWS, column + repeated + columns);
        CellBlocks blocks = new CellBlocks(context, place(column));
        blocks.read(xml);
        List<AnnexParagraph> paragraphs = blocks.take();
        if (covered) {
            covered(column, repeated, paragraphs, cells);
        } else {
            cells.add(new AnnexCell(column, columns, false, paragraphs));
            if (down > 1) {
                spans.put(column, new Span(columns, rowNumber() + down - 1));
            }
        }
        return repeated;
    }

    private void covered(int column, int repeated, List<AnnexParagraph> paragraphs, List<AnnexCell> cells) {
        AnnexCell own = new AnnexCell(column, 1, true, paragraphs);
        if (!own.isBlank()) {
            context.remark(
                    RemarkKind.COVERED_TEXT, place(column), line(new AnnexRow(rowNumber(), false, List.of(own))));
        }
        for (int i = column; i < column + repeated; i++) {
            Span span = spans.get(i);
            if (span != null && span.lastRow() >= rowNumber()) {
                cells.add(new AnnexCell(i, span.columns(), true, List.of()));
            }
        }
    }
}
