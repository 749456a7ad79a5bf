package org.snitp.forms.internal.grid;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.snitp.io.options.Limits;

/** Reads workbooks in XLSX, as written by Excel, LibreOffice and others. */
final class XlsxGrids {

    private XlsxGrids() {}

    /** Reads all sheets, including hidden ones, in the order of the workbook. */
    static List<Grid> read(byte[] file, Limits limits) throws SpreadsheetFormatException {
        XlsxParts parts = XlsxParts.unpack(file, limits);
        XlsxSafetyScanner scan = XlsxSafetyScanner.of(parts.xml(), limits);
        ReadingOptions options = options(parts);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(parts.repack()), options)) {
            List<Sheet> sheets = workbook.getSheets().toList();
            scan.requireRoom(sheets.stream().map(Sheet::getId).toList());
            List<Grid> grids = new ArrayList<>();
            for (Sheet sheet : sheets) {
                grids.add(new Grid(Optional.of(sheet.getName()), rows(sheet, workbook), scan.merged(sheet.getId())));
            }
            return grids;
        } catch (IOException | RuntimeException e) {
            // The reader throws various exceptions for damaged parts.
            throw SpreadsheetFormatException.damaged();
        }
    }

    /** With the formats of numbers, if there are any; an invalid number is an error of its cell, not of the file. */
    private static ReadingOptions options(XlsxParts parts) {
        boolean withFormats = parts.xml().keySet().stream().anyMatch(name -> name.endsWith("styles.xml"));
        return new ReadingOptions(withFormats, true);
    }

    private static List<GridRow> rows(Sheet sheet, ReadableWorkbook workbook) throws IOException {
        XlsxCells cells = new XlsxCells(workbook.isDate1904());
        List<GridRow> rows = new ArrayList<>();
        // If a file does not number its rows, they are counted.
        int[] last = {0};
        try (Stream<Row> stream = sheet.openStream()) {
            stream.forEach(row -> {
                TreeMap<Integer, GridCell> filled = new TreeMap<>();
                for (Cell cell : row) {
                    if (cell != null) {
                        cells.read(cell).ifPresent(content -> filled.put(cell.getColumnIndex() + 1, content));
                    }
                }
                last[0] = Math.max(row.getRowNum(), last[0] + 1);
                if (!filled.isEmpty()) {
                    rows.add(new GridRow(last[0], last[0], filled));
                }
            });
        }
        return rows;
    }
}
