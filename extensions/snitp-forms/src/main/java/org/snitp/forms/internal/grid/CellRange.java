package org.snitp.forms.internal.grid;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rectangle of cells, or a single cell. Rows and columns are counted from 1.
 *
 * @param firstRow the first row
 * @param firstColumn the first column
 * @param lastRow the last row
 * @param lastColumn the last column
 */
public record CellRange(int firstRow, int firstColumn, int lastRow, int lastColumn) {

    /** The last row of a spreadsheet. */
    static final int MAX_ROWS = 1_048_576;

    /** The last column of a spreadsheet: XFD. */
    static final int MAX_COLUMNS = 16_384;

    private static final Pattern REFERENCE = Pattern.compile("([A-Z]{1,3})([1-9][0-9]{0,6})");

    /** Parses a reference, such as {@code B2} or {@code B2:D5}, if it lies within a spreadsheet. */
    static Optional<CellRange> parse(String reference) {
        String[] ends = reference.split(":", -1);
        if (ends.length > 2) {
            return Optional.empty();
        }
        Matcher first = REFERENCE.matcher(ends[0]);
        Matcher last = REFERENCE.matcher(ends[ends.length - 1]);
        if (!first.matches() || !last.matches()) {
            return Optional.empty();
        }
        return Optional.of(new CellRange(row(first), column(first), row(last), column(last)))
                .filter(range -> range.lastRow() <= MAX_ROWS && range.lastColumn() <= MAX_COLUMNS)
                .filter(range -> range.firstRow() <= range.lastRow() && range.firstColumn() <= range.lastColumn());
    }

    private static int row(Matcher reference) {
        return Integer.parseInt(reference.group(2));
    }

    private static int column(Matcher reference) {
        return reference.group(1).chars().reduce(0, (column, letter) -> column * 26 + letter - 'A' + 1);
    }

    /** Returns the letters of a column, from 1: A, B, and so on to XFD. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.append((char) ('A' + (rest - 1) % 26));
        }
        return letters.reverse().toString();
    }

    /** Returns whether it contains a cell. */
    public boolean contains(int row, int column) {
        return firstRow <= row && row <= lastRow && firstColumn <= column && column <= lastColumn;
    }
}
