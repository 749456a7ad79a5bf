package org.snitp.measurements.table;

import java.util.List;
import java.util.Objects;

/**
 * A table.
 *
 * @param header the column headers
 * @param rows the rows, each with as many cells as there are columns
 */
public record Table(List<String> header, List<List<Cell>> rows) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if a row has more or fewer cells than there are columns
     */
    public Table {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(rows, "rows");
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != header.size()) {
                throw new IllegalArgumentException(
                        "A row has " + row.size() + " cells, and there are " + header.size() + " columns: " + row);
            }
        }
    }
}
