package org.snitp.reports.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.snitp.measurements.table.Cell;
import org.snitp.measurements.table.Table;

/** A column that a table has only if one of its rows has something in it. */
final class LastColumn {

    private LastColumn() {}

    /**
     * Adds a column behind the others; returns the table unchanged if it would be empty.
     *
     * @param words the words of each row, which are separated by spaces
     */
    static Table add(Table table, String name, List<? extends Collection<String>> words) {
        if (words.stream().allMatch(Collection::isEmpty)) {
            return table;
        }
        List<String> header = new ArrayList<>(table.header());
        header.add(name);
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            List<Cell> row = new ArrayList<>(table.rows().get(i));
            row.add(Cell.of(String.join(" ", words.get(i))));
            rows.add(row);
        }
        return new Table(header, rows);
    }
}
