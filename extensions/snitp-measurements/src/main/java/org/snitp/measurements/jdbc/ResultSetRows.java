package org.snitp.measurements.jdbc;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snitp.measurements.MeasurementColumns;
import org.snitp.measurements.MeasurementRows;

/**
 * The rows of a query as measurements.
 *
 * <p>The labels of the columns are the names of those of a table, in any letter case and with or without underscores:
 * {@code reported_by} is {@code reportedBy}. A dimension is written as it is: {@code county as "dimensions.county"}. Numbers, days
 * and truth values are written as in a table, whatever the database calls them; null is absent. Everything else is a text.
 *
 * @since 0.1.0
 */
public final class ResultSetRows {

    private ResultSetRows() {}

    /**
     * Returns the rows from the next one on. The result set is read forwards to its end, unless a limit is exceeded, and not closed.
     *
     * @throws SQLException if the database does not tell the columns. What it throws later,
     *     {@link org.snitp.measurements.MeasurementLoader#read(MeasurementRows, String)} throws as the cause of an {@link IllegalStateException}
     */
    public static MeasurementRows of(ResultSet rows) throws SQLException {
        ResultSetMetaData columns = Objects.requireNonNull(rows, "rows").getMetaData();
        int count = columns.getColumnCount();
        List<String> names = new ArrayList<>();
        int[] types = new int[count];
        for (int i = 0; i < count; i++) {
            names.add(MeasurementColumns.named(columns.getColumnLabel(i + 1)));
            types[i] = columns.getColumnType(i + 1);
        }
        return MeasurementRows.of(names, () -> rows.next() ? Optional.of(row(rows, types)) : Optional.empty());
    }

    private static List<@Nullable String> row(ResultSet rows, int[] types) throws SQLException {
        List<@Nullable String> row = new ArrayList<>(types.length);
        for (int i = 0; i < types.length; i++) {
            row.add(text(rows, i + 1, types[i]));
        }
        return row;
    }

    private static @Nullable String text(ResultSet rows, int column, int type) throws SQLException {
        return switch (type) {
            case Types.NUMERIC, Types.DECIMAL -> number(rows.getString(column));
            case Types.DOUBLE, Types.FLOAT, Types.REAL -> whole(number(rows.getString(column)));
            case Types.DATE -> day(rows.getObject(column, LocalDate.class));
            case Types.BIT, Types.BOOLEAN -> truth(rows, column);
            default -> rows.getString(column);
        };
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static @Nullable String truth(ResultSet rows, int column) throws SQLException {
        boolean truth = rows.getBoolean(column);
        return rows.wasNull() ? null : Boolean.toString(truth);
    }

    /** A binary number has no decimals of its own: a driver that writes 7 as {@code 7.0} says no more than one that writes {@code 7}. */
    private static @Nullable String whole(@Nullable String number) {
        return number != null && number.endsWith(".0") ? number.substring(0, number.length() - 2) : number;
    }

    /** Writes out an exponent; what is no number, such as {@code NaN}, stays as it is and is refused. */
    private static @Nullable String number(@Nullable String text) {
        if (text == null || (text.indexOf('E') < 0 && text.indexOf('e') < 0)) {
            return text;
        }
        try {
            return new BigDecimal(text).toPlainString();
        } catch (NumberFormatException e) {
            return text;
        }
    }
}
