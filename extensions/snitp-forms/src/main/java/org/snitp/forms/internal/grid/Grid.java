package org.snitp.forms.internal.grid;

import java.util.List;
import java.util.Optional;

/**
 * A sheet of a spreadsheet, or a CSV file.
 *
 * @param sheet the name of the sheet; absent in CSV
 * @param rows the non-empty rows, with their numbers
 * @param merged the ranges of merged cells, whose content is in their first cell
 */
public record Grid(Optional<String> sheet, List<GridRow> rows, List<CellRange> merged) {

    /** Copies the lists. */
    public Grid {
        rows = List.copyOf(rows);
        merged = List.copyOf(merged);
    }

    /** Returns the range with which a cell is merged, if it is. */
    public Optional<CellRange> mergedAt(int row, int column) {
        return merged.stream().filter(range -> range.contains(row, column)).findFirst();
    }
}
