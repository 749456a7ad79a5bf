package org.snitp.annex.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A row of a table.
 *
 * @param number its number in the table, from 1
 * @param head whether the document says that it is repeated on each page
 * @param cells its cells, from left to right
 */
public record AnnexRow(int number, boolean head, List<AnnexCell> cells) {

    /** Copies the list. */
    public AnnexRow {
        Objects.requireNonNull(cells, "cells");
        cells = List.copyOf(cells);
    }

    /** Returns the cell that covers a column. */
    public Optional<AnnexCell> cell(int column) {
        return cells.stream().filter(cell -> cell.covers(column)).findFirst();
    }
}
