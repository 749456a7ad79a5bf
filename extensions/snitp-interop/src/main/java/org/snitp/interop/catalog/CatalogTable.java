package org.snitp.interop.catalog;

import java.util.List;
import org.snitp.interop.internal.tree.CsvOut;

/**
 * A table of a portal.
 *
 * @param name its name, which is also that of its file
 * @param columns its columns
 * @param rows its rows
 * @param key the columns that identify a row; empty if none do
 */
record CatalogTable(String name, List<Column> columns, List<List<String>> rows, List<String> key) {

    /**
     * A column.
     *
     * @param type the type of its values, as Table Schema names it
     * @param isIndicator whether its values are ids of indicators
     */
    record Column(String name, String type, String title, boolean isIndicator) {
        static Column of(String name, String type, String title) {
            return new Column(name, type, title, false);
        }
    }

    String path() {
        return name + ".csv";
    }

    String csv() {
        return CsvOut.text(columns.stream().map(Column::name).toList(), rows);
    }
}
