package org.snitp.measurements;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The indexes of the columns of figures without texts; -1 for columns that a table does not have. */
final class FastPathColumns {

    private static final Set<String> PLAIN = Set.of(
            "indicator",
            "period",
            "value",
            "numerator",
            "denominator",
            "weight",
            "delivery",
            "deliveredOn",
            "reportedBy",
            "reportedOn");

    final int indicator;
    final int period;
    final int value;
    final int numerator;
    final int denominator;
    final int weight;
    final int delivery;
    final int deliveredOn;
    final int reportedBy;
    final int reportedOn;
    private final int[] dimensions;
    private final int[] others;

    FastPathColumns(CsvHead head) {
        indicator = head.indexOf("indicator");
        period = head.indexOf("period");
        value = head.indexOf("value");
        numerator = head.indexOf("numerator");
        denominator = head.indexOf("denominator");
        weight = head.indexOf("weight");
        delivery = head.indexOf("delivery");
        deliveredOn = head.indexOf("deliveredOn");
        reportedBy = head.indexOf("reportedBy");
        reportedOn = head.indexOf("reportedOn");
        List<CsvColumn> columns = head.columns();
        dimensions = IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).isDimension())
                .toArray();
        others = IntStream.range(0, columns.size())
                .filter(i -> !columns.get(i).isDimension()
                        && !PLAIN.contains(columns.get(i).name()))
                .toArray();
    }

    /** The columns of dimensions. */
    int[] dimensions() {
        return dimensions;
    }

    /** Returns whether a row has a value in a column that a plain figure does not have. */
    boolean hasMore(CsvRow row) {
        for (int column : others) {
            if (row.length(column) > 0) {
                return true;
            }
        }
        return false;
    }

    static boolean has(CsvRow row, int column) {
        return column >= 0 && row.length(column) > 0;
    }
}
