package org.snitp.measurements;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.snitp.measurements.table.SafeText;

/**
 * The rows that have to be looked at again after the parts of a table were loaded: those of the cells of which one institution
 * reported a figure twice, or several institutions did, or of which a figure is far from all others.
 *
 * @since 0.1.0
 */
@SuppressWarnings("exports") // Annotations of nullness are read by compilers alone.
public final class DoubtfulRows implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The keys of the cells, ordered, so that a lookup stays fast whatever the texts are. */
    private final TreeSet<String> keys;

    private final boolean all;

    DoubtfulRows(Collection<String> keys, boolean all) {
        this.keys = new TreeSet<>(keys);
        this.all = all;
    }

    /** Returns the key of a cell, in whatever form the texts of a row have it. */
    static String key(String indicator, Map<String, String> cell) {
        Map<String, String> normal = new HashMap<>();
        cell.forEach((dimension, category) -> normal.put(dimension, normal(category)));
        return CellLanes.key(normal(indicator), normal);
    }

    private static String normal(String text) {
        return Normalizer.normalize(SafeText.unguard(text.strip()).strip(), Normalizer.Form.NFC);
    }

    /** Returns whether no row has to be looked at again. */
    public boolean isEmpty() {
        return !all && keys.isEmpty();
    }

    /** Returns whether the whole table has to be read again in order, as after an error that ends the reading. */
    public boolean areAll() {
        return all;
    }

    /**
     * Returns whether a row has to be looked at again.
     *
     * @param columns the names of the columns
     * @param row the value of each column, null if it is absent
     */
    public boolean contain(List<String> columns, List<? extends @Nullable String> row) {
        Objects.requireNonNull(columns, "columns");
        Objects.requireNonNull(row, "row");
        if (all) {
            return true;
        }
        String indicator = "";
        Map<String, String> cell = new HashMap<>();
        for (int i = 0; i < Math.min(columns.size(), row.size()); i++) {
            String value = row.get(i);
            CsvColumn column = CsvColumn.of(columns.get(i)).orElse(null);
            if (value != null && !value.isEmpty() && column != null) {
                if (column.isDimension()) {
                    cell.put(column.part().orElseThrow(), value);
                } else if (column.name().equals("indicator")) {
                    indicator = value;
                }
            }
        }
        return keys.contains(key(indicator, cell));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DoubtfulRows that && all == that.all && keys.equals(that.keys);
    }

    @Override
    public int hashCode() {
        return keys.hashCode();
    }

    /** Returns how many cells they are of. */
    @Override
    public String toString() {
        return all ? "all rows" : "rows of " + keys.size() + " cells";
    }
}
