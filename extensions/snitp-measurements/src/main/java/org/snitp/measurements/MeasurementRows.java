package org.snitp.measurements;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rows of measurements that are in no file: from a database, a queue or a collection. They are read one at a time, and no further
 * than the limits allow (some thousand rows are read ahead).
 *
 * <p>What holds for a table in CSV holds for them, row by row: columns are named as there, an absent value is null or an empty text,
 * numbers have a decimal point, days are written as {@code 2026-01-31}. Locations are those of a table in which each row is a
 * line: the first row is at line 2, below the names of the columns; a line break within a text counts as one in a table does.
 *
 * <pre>{@code
 * MeasurementRows rows = MeasurementRows.of(
 *         List.of("indicator", "period", "value"), Stream.of(List.of("1.1.1-1", "2025", "7")));
 * LoadResult loaded = MeasurementLoader.of(Snitp.official()).read(rows, "database");
 * }</pre>
 *
 * <p>Rows are read once.
 *
 * @since 0.1.0
 */
@SuppressWarnings("exports") // Annotations of nullness are read by compilers alone.
public final class MeasurementRows {

    /** Gives one row after the other. */
    @FunctionalInterface
    public interface Source {

        /**
         * Returns the next row: the value of each column, null if it is absent. Returns nothing after the last row.
         *
         * @throws Exception if rows cannot be read any more; {@link MeasurementLoader#read(MeasurementRows, String)} throws it
         *     again, as the cause of an {@link IllegalStateException} if it is checked
         */
        Optional<List<@Nullable String>> next() throws Exception;
    }

    private final List<String> columns;
    private final Source source;

    private MeasurementRows(List<String> columns, Source source) {
        this.columns = List.copyOf(columns);
        this.source = source;
    }

    /**
     * Returns rows of a source.
     *
     * @param columns the names of the columns
     * @param source gives the rows
     */
    public static MeasurementRows of(List<String> columns, Source source) {
        Objects.requireNonNull(columns, "columns");
        Objects.requireNonNull(source, "source");
        return new MeasurementRows(columns, source);
    }

    /**
     * Returns rows of an iterator.
     *
     * @param columns the names of the columns
     * @param rows the rows, with the value of each column, null if it is absent
     */
    public static MeasurementRows of(List<String> columns, Iterator<? extends List<? extends @Nullable String>> rows) {
        Objects.requireNonNull(rows, "rows");
        return of(columns, () -> rows.hasNext() ? Optional.of(copy(rows.next())) : Optional.empty());
    }

    /**
     * Returns rows of a stream, which is not closed.
     *
     * @param columns the names of the columns
     * @param rows the rows, with the value of each column, null if it is absent
     */
    public static MeasurementRows of(List<String> columns, Stream<? extends List<? extends @Nullable String>> rows) {
        Objects.requireNonNull(rows, "rows");
        return of(columns, rows.iterator());
    }

    private static List<@Nullable String> copy(List<? extends @Nullable String> row) {
        return new ArrayList<@Nullable String>(row);
    }

    List<String> columns() {
        return columns;
    }

    Source source() {
        return source;
    }
}
