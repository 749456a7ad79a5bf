package org.snitp.annex.internal.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.snitp.annex.document.AnnexCell;
import org.snitp.annex.document.AnnexDocument;
import org.snitp.annex.document.AnnexFormat;
import org.snitp.annex.document.AnnexParagraph;
import org.snitp.annex.document.AnnexPlace;
import org.snitp.annex.document.AnnexRemark;
import org.snitp.annex.document.AnnexRow;
import org.snitp.annex.document.AnnexTable;
import org.snitp.annex.document.RemarkKind;
import org.snitp.annex.document.UnreadableAnnexException;
import org.snitp.annex.document.UnreadableAnnexException.Reason;
import org.snitp.annex.internal.vocabulary.Heads;
import org.snitp.forms.internal.grid.CellRange;
import org.snitp.forms.internal.grid.Grid;
import org.snitp.forms.internal.grid.GridCell;
import org.snitp.forms.internal.grid.GridFile;
import org.snitp.forms.internal.grid.GridRow;
import org.snitp.forms.internal.grid.SpreadsheetFormatException;
import org.snitp.io.options.Limits;

/** Reads a workbook or CSV: each sheet is a table, and each line of a cell a paragraph. */
public final class SheetReader {

    private final List<AnnexRemark> remarks = new ArrayList<>();

    private SheetReader() {}

    /**
     * Reads all sheets.
     *
     * @throws UnreadableAnnexException if it is no workbook and no CSV, is damaged, or exceeds a limit
     */
    public static AnnexDocument read(AnnexFormat format, byte[] content, String name, Limits limits)
            throws UnreadableAnnexException {
        SheetReader reader = new SheetReader();
        List<AnnexTable> tables = new ArrayList<>();
        try {
            for (Grid grid : GridFile.read(name, content, limits, Heads.with(Map.of())::known)) {
                tables.add(reader.table(tables.size() + 1, grid));
            }
        } catch (SpreadsheetFormatException e) {
            throw new UnreadableAnnexException(reason(e), detail(e));
        }
        return new AnnexDocument(format, tables, List.of(), reader.remarks);
    }

    private static Reason reason(SpreadsheetFormatException e) {
        String variant = e.arguments().getOrDefault("variant", "");
        if (e.arguments().containsKey("limit")) {
            return Reason.LIMIT;
        }
        return switch (variant) {
            case "ods" -> Reason.ODS;
            case "xlsb" -> Reason.OLD_OFFICE;
            case "password" -> Reason.PASSWORD;
            case "pdf" -> Reason.PDF;
            case "markup" -> Reason.MARKUP;
            case "entities" -> Reason.DOCUMENT_TYPE;
            case "encoding" -> Reason.ENCODING;
            case "binary" -> Reason.OTHER;
            default -> Reason.DAMAGED;
        };
    }

    private static String detail(SpreadsheetFormatException e) {
        return String.join(" ", new TreeMap<>(e.arguments()).values());
    }

    private AnnexTable table(int number, Grid grid) {
        List<AnnexRow> rows = new ArrayList<>();
        for (GridRow row : grid.rows()) {
            rows.add(new AnnexRow(row.number(), false, cells(number, grid, row)));
        }
        return new AnnexTable(number, List.of(), rows);
    }

    private List<AnnexCell> cells(int table, Grid grid, GridRow row) {
        TreeMap<Integer, AnnexCell> cells = new TreeMap<>();
        for (CellRange range : grid.merged()) {
            if (range.firstRow() <= row.number() && row.number() <= range.lastRow()) {
                int width = range.lastColumn() - range.firstColumn() + 1;
                boolean continued = row.number() > range.firstRow();
                cells.put(range.firstColumn(), new AnnexCell(range.firstColumn(), width, continued, List.of()));
            }
        }
        row.cells().forEach((column, cell) -> {
            AnnexPlace place = AnnexPlace.inTable(table, row.number(), column);
            Map.Entry<Integer, AnnexCell> merged = cells.floorEntry(column);
            boolean covered = merged != null
                    && merged.getValue().covers(column)
                    && (merged.getKey() < column || merged.getValue().continued());
            String text = text(cell, place);
            if (covered) {
                remarks.add(AnnexRemark.of(RemarkKind.COVERED_TEXT, place, Map.of("text", text)));
            } else {
                int columns = merged != null && merged.getKey().equals(column)
                        ? merged.getValue().columns()
                        : 1;
                cells.put(column, new AnnexCell(column, columns, false, paragraphs(text, place)));
            }
        });
        return List.copyOf(cells.values());
    }

    private static List<AnnexParagraph> paragraphs(String text, AnnexPlace place) {
        List<AnnexParagraph> paragraphs = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            paragraphs.add(new AnnexParagraph(line, "", 0, false, place.withParagraph(paragraphs.size() + 1)));
        }
        return paragraphs;
    }

    private String text(GridCell cell, AnnexPlace place) {
        String text = text(cell.content());
        if (cell.formula().isPresent()) {
            remarks.add(AnnexRemark.of(RemarkKind.COMPUTED_TEXT, place, Map.of("text", text)));
        } else if (!isAsShown(cell.content())) {
            remarks.add(AnnexRemark.of(RemarkKind.SPREADSHEET_VALUE, place, Map.of("text", text)));
        }
        return text;
    }

    /** A text, or a whole number such as a year. */
    private static boolean isAsShown(GridCell.Content content) {
        return content instanceof GridCell.Text
                || (content instanceof GridCell.Decimal number
                        && !number.percent()
                        && number.number().stripTrailingZeros().scale() <= 0);
    }

    private static String text(GridCell.Content content) {
        if (content instanceof GridCell.Text text) {
            return text.text();
        }
        if (content instanceof GridCell.Decimal number) {
            return number.number().toPlainString() + (number.percent() ? " %" : "");
        }
        if (content instanceof GridCell.Day day) {
            return day.day().toString();
        }
        if (content instanceof GridCell.Truth truth) {
            return truth.value() ? "TRUE" : "FALSE";
        }
        return content instanceof GridCell.Fault fault ? fault.error() : "";
    }
}
