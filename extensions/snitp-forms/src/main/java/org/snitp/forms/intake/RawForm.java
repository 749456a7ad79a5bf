package org.snitp.forms.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.snitp.forms.FormColumn;
import org.snitp.forms.FormEnd;
import org.snitp.forms.FormTable;
import org.snitp.forms.PreambleField;
import org.snitp.forms.internal.cell.CellText;
import org.snitp.forms.internal.grid.CellRange;
import org.snitp.forms.internal.grid.Grid;
import org.snitp.forms.internal.grid.GridCell;
import org.snitp.forms.internal.grid.GridRow;

/**
 * A form in a sheet before it is interpreted.
 *
 * @param file the name of the file
 * @param grid the sheet
 * @param preamble the cells beside the labels above the table
 * @param heads the column headers
 * @param headRow the header row
 * @param rows the rows below
 * @param end its last row, if it has one
 */
record RawForm(
        String file,
        Grid grid,
        Map<PreambleField, RawForm.Spot> preamble,
        FormRecognizer.Heads heads,
        GridRow headRow,
        List<GridRow> rows,
        Optional<FormEnd> end) {

    /**
     * A cell of a row, or the position of a missing one.
     *
     * @param row the row
     * @param column the number of the column, from 1
     * @param sheet the sheet; absent in CSV
     */
    record Spot(GridRow row, int column, Optional<String> sheet) {

        Optional<GridCell> cell() {
            return row.cell(column);
        }
    }

    RawForm {
        preamble = Map.copyOf(preamble);
        rows = List.copyOf(rows);
    }

    /** The location of the form: its file and sheet. */
    CellLocation location() {
        return new CellLocation(file, grid.sheet(), 0, 0, 0);
    }

    /** The table of the form. */
    FormTable table() {
        return heads.table();
    }

    /** Returns the same table with one more field above it, if it has none. */
    RawForm with(PreambleField field, Spot spot) {
        Map<PreambleField, Spot> more = new EnumMap<>(PreambleField.class);
        more.putAll(preamble);
        more.putIfAbsent(field, spot);
        return new RawForm(file, grid, more, heads, headRow, rows, end);
    }

    /** The language of the form, according to its headers. */
    Optional<Locale> language() {
        return heads.language();
    }

    /** Returns a word in the language of the form, or in both languages if that is unknown. */
    String word(Function<Locale, String> word) {
        return BilingualText.of(language(), word);
    }

    /** The location of a row, or with a column of a cell. */
    CellLocation location(GridRow row, int column) {
        return new CellLocation(file, grid.sheet(), row.number(), row.line(), column);
    }

    /** The location of a cell above the table, which may be in another sheet of the file. */
    CellLocation location(Spot spot) {
        return new CellLocation(
                file, spot.sheet(), spot.row().number(), spot.row().line(), spot.column());
    }

    /** The number of a column; 0 if the form has none. */
    int column(FormColumn column) {
        return heads.columns().getOrDefault(column, 0);
    }

    /** The cell of a row in a column. */
    Optional<GridCell> cell(GridRow row, FormColumn column) {
        return row.cell(column(column));
    }

    /** Returns whether a cell for an answer, or the day of the report, is filled in. */
    boolean hasAnswers() {
        boolean dated = Optional.ofNullable(preamble.get(PreambleField.REPORTED_ON))
                .flatMap(Spot::cell)
                .filter(cell -> !CellText.isBlank(cell))
                .isPresent();
        return dated || rows.stream().anyMatch(this::hasAnswers);
    }

    private boolean hasAnswers(GridRow row) {
        return heads.columns().keySet().stream()
                .filter(FormColumn::isEditable)
                .flatMap(column -> cell(row, column).stream())
                .anyMatch(cell -> !CellText.isBlank(cell));
    }

    /** The header of a column in the form. */
    String head(int column) {
        return heads.texts().getOrDefault(column, "");
    }

    /** A cell with its header. */
    FormCell formCell(GridRow row, int column) {
        Optional<GridCell> cell = row.cell(column);
        return new FormCell(
                location(row, column),
                heads.columns().entrySet().stream()
                        .filter(head -> head.getValue() == column)
                        .map(Map.Entry::getKey)
                        .findFirst(),
                head(column),
                cell.map(CellText::of).orElse(""),
                cell.flatMap(CellText::number));
    }

    /** The cells of several rows with which a cell is merged, if the first of them is filled in. */
    Optional<CellRange> mergedAcrossRows(GridRow row, int column) {
        return grid.mergedAt(row.number(), column)
                .filter(range -> range.firstRow() < range.lastRow())
                .filter(range -> rows.stream()
                        .filter(candidate -> candidate.number() == range.firstRow())
                        .anyMatch(first -> first.cell(range.firstColumn()).isPresent()));
    }
}
