package org.snitp.forms.internal.grid;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A row of a spreadsheet.
 *
 * @param number the number of the row, from 1, as in a spreadsheet
 * @param line the line of a CSV file on which it starts, from 1; the number of the row in XLSX
 * @param cells the non-empty cells, by column number from 1
 */
public record GridRow(int number, int line, SortedMap<Integer, GridCell> cells) {

    /** Copies the cells. */
    public GridRow {
        cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
    }

    /** Returns the cell in a column. */
    public Optional<GridCell> cell(int column) {
        return Optional.ofNullable(cells.get(column));
    }

    /** Returns the text of the cell in a column, without surrounding white space; empty if it has no text. */
    public String text(int column) {
        return cell(column)
                .map(GridCell::content)
                .filter(GridCell.Text.class::isInstance)
                .map(content -> ((GridCell.Text) content).text().strip())
                .orElse("");
    }
}
