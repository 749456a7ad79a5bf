package org.snitp.measurements;

import java.io.InputStream;
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
 * numbers have a decimal point, days are written as {@code 2026-01-31}. Locations are those of a table in which each row is one
 * line, whatever line breaks are in its texts: the first row is at line 2, below the names of the columns.
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

    private final Optional<List<String>> columns;
    private final Source source;
    private final int linesBefore;

    private MeasurementRows(Optional<List<String>> columns, Source source, int linesBefore) {
        this.columns = columns;
        this.source = source;
        this.linesBefore = linesBefore;
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
        return new MeasurementRows(Optional.of(List.copyOf(columns)), source, 0);
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

    /**
     * Returns the rows of a text that PostgreSQL wrote by {@code COPY ... TO ... (FORMAT text, HEADER)}: cells separated by
     * tabs, {@code \N} where a value is absent, and backslashes before what a cell could not hold otherwise. The text is in
     * UTF-8. Its first line has the names of the columns, which may be written as databases do, {@code reported_by} for
     * {@code reportedBy}. A row is at its line of the text; within a line, places are those of the row written as a table
     * in CSV.
     *
     * @param text is read to its end, or to a line {@code \.}, and not closed
     */
    public static MeasurementRows ofCopyText(InputStream text) {
        Objects.requireNonNull(text, "text");
        return new MeasurementRows(Optional.empty(), new CopyText(text, true), 0);
    }

    /**
     * Returns the rows of a text that PostgreSQL wrote by {@code COPY ... TO ... (FORMAT text)}, without names of columns.
     * Everything else is as for {@link #ofCopyText(InputStream)}: the first row is at line 1.
     *
     * @param text is read to its end, or to a line {@code \.}, and not closed
     * @param columns the names of the columns
     */
    public static MeasurementRows ofCopyText(InputStream text, List<String> columns) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(columns, "columns");
        return new MeasurementRows(
                Optional.of(columns.stream().map(MeasurementColumns::named).toList()), new CopyText(text, false), -1);
    }

    private static List<@Nullable String> copy(List<? extends @Nullable String> row) {
        return new ArrayList<@Nullable String>(row);
    }

    /** Returns the rows as the one table that they are, with at most so many characters a row. */
    RowTables table(int mostCharacters) {
        if (source instanceof CopyText copy) {
            copy.limit(mostCharacters);
        }
        return new OneTable(columns, source, linesBefore);
    }

    private record OneTable(Optional<List<String>> columns, Source source, int linesBefore) implements RowTables {

        @Override
        public Optional<List<@Nullable String>> next() throws Exception {
            return source.next();
        }

        @Override
        public boolean startNext() {
            return false;
        }
    }
}
