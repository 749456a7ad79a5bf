package org.snitp.spark;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.BooleanType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DateType;
import org.apache.spark.sql.types.NumericType;
import org.apache.spark.sql.types.StringType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.snitp.measurements.MeasurementColumns;

/** The cells of rows as texts, as a table has them; the fields of a struct are columns of their own. */
final class RowTexts implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ArrayList<String> columns = new ArrayList<>();

    private RowTexts() {}

    /**
     * Returns what makes texts of {@linkplain #flat flat} rows.
     *
     * @throws IllegalArgumentException if a column has a type that no measurement has
     */
    static RowTexts of(Dataset<Row> rows) {
        RowTexts texts = new RowTexts();
        add(rows.schema(), "", "", texts.columns, new ArrayList<>());
        return texts;
    }

    /** Returns the rows with one column for each field; days are texts, which Spark makes without internals of the JDK. */
    static Dataset<Row> flat(Dataset<Row> rows) {
        List<Column> cells = new ArrayList<>();
        add(rows.schema(), "", "", new ArrayList<>(), cells);
        return rows.select(cells.toArray(new Column[0]));
    }

    private static void add(StructType struct, String prefix, String path, List<String> names, List<Column> cells) {
        for (StructField field : struct.fields()) {
            DataType type = field.dataType();
            String name = prefix.isEmpty() ? MeasurementColumns.named(field.name()) : prefix + "." + field.name();
            String quoted =
                    (path.isEmpty() ? "" : path + ".") + "`" + field.name().replace("`", "``") + "`";
            if (type instanceof StructType inner) {
                add(inner, name, quoted, names, cells);
            } else if (isTaken(type)) {
                Column cell = functions.col(quoted);
                names.add(name);
                cells.add(type instanceof DateType ? cell.cast("string") : cell);
            } else {
                throw new IllegalArgumentException("The column " + name + " is of the type " + type.simpleString()
                        + "; measurements have texts, numbers, days and truth values");
            }
        }
    }

    private static boolean isTaken(DataType type) {
        return type instanceof StringType
                || type instanceof NumericType
                || type instanceof DateType
                || type instanceof BooleanType;
    }

    /** The names of the columns. */
    List<String> columns() {
        return columns;
    }

    /** Returns the cells of a flat row. */
    List<@Nullable String> of(Row row) {
        List<@Nullable String> cells = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            Object value = row.get(i);
            cells.add(value == null ? null : text(value));
        }
        return cells;
    }

    /** Writes a number without an exponent and trailing zeros; what is none, such as {@code NaN}, stays as it is and is refused. */
    private static String text(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (!(value instanceof Double || value instanceof Float) || !Double.isFinite(((Number) value).doubleValue())) {
            return value.toString();
        }
        BigDecimal number = new BigDecimal(value.toString());
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
