package org.snitp.io.options;

import java.util.Objects;

/**
 * The limits of readers. Exceeding one is reported as {@code SNITP-108}, so that no input exhausts memory or stack. Every
 * limit is at least 1. Limits are changed one at a time: {@code Limits.DEFAULT.withProblems(20).withDepth(100)}.
 *
 * <p>With the default limits, a heap of 512 MiB and a stack of 512 KiB are enough to read any single file.
 */
public final class Limits {

    /** The highest allowed depth limit, because nested values are read recursively. */
    public static final int MAX_DEPTH = 500;

    /** The default limits, far above the size of real plans, forms and tables. */
    public static final Limits DEFAULT = new Limits(new Amounts());

    /** The values of the limits, mutable while they are set. */
    private static final class Amounts {

        private long documentBytes = 64L << 20;
        private int depth = 64;
        private int textLength = 1 << 20;
        private int numberLength = 100;
        private int aliasExpansion = 100_000;
        private int values = 1_000_000;
        private int problems = 1_000;
        private int sheets = 1_000;
        private int rows = 100_000;
        private long tableBytes = 4L << 30;
        private long tableRows = 100_000_000;
    }

    private final long documentBytes;
    private final int depth;
    private final int textLength;
    private final int numberLength;
    private final int aliasExpansion;
    private final int values;
    private final int problems;
    private final int sheets;
    private final int rows;
    private final long tableBytes;
    private final long tableRows;

    private Limits(Amounts amounts) {
        documentBytes = positive(amounts.documentBytes);
        depth = (int) positive(amounts.depth);
        textLength = (int) positive(amounts.textLength);
        numberLength = (int) positive(amounts.numberLength);
        aliasExpansion = (int) positive(amounts.aliasExpansion);
        values = (int) positive(amounts.values);
        problems = (int) positive(amounts.problems);
        sheets = (int) positive(amounts.sheets);
        rows = (int) positive(amounts.rows);
        tableBytes = positive(amounts.tableBytes);
        tableRows = positive(amounts.tableRows);
        if (depth > MAX_DEPTH) {
            throw new IllegalArgumentException("The depth must be at most " + MAX_DEPTH + ": " + depth);
        }
    }

    private static long positive(long limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("Every limit must be at least 1");
        }
        return limit;
    }

    private Amounts amounts() {
        Amounts amounts = new Amounts();
        amounts.documentBytes = documentBytes;
        amounts.depth = depth;
        amounts.textLength = textLength;
        amounts.numberLength = numberLength;
        amounts.aliasExpansion = aliasExpansion;
        amounts.values = values;
        amounts.problems = problems;
        amounts.sheets = sheets;
        amounts.rows = rows;
        amounts.tableBytes = tableBytes;
        amounts.tableRows = tableRows;
        return amounts;
    }

    /**
     * Returns the maximum size in bytes of a file that is read as a whole. For a workbook it also applies to all its
     * unpacked parts, where a part counts each time that a sheet refers to it.
     */
    public long documentBytes() {
        return documentBytes;
    }

    /**
     * Returns the maximum nesting depth of objects and lists, and of the elements of a workbook; at most
     * {@link #MAX_DEPTH}.
     */
    public int depth() {
        return depth;
    }

    /** Returns the maximum length of a text, in characters; for a table, of a row. */
    public int textLength() {
        return textLength;
    }

    /** Returns the maximum length of a number, in characters. */
    public int numberLength() {
        return numberLength;
    }

    /** Returns the maximum number of YAML events that aliases may expand to in one file, and of its anchors. */
    public int aliasExpansion() {
        return aliasExpansion;
    }

    /** Returns the maximum number of texts, numbers, lists and objects in one file, or of cells in all sheets of a workbook. */
    public int values() {
        return values;
    }

    /** Returns the maximum number of reported problems. Reading of a table stops once more of its rows have errors. */
    public int problems() {
        return problems;
    }

    /** Returns the maximum number of sheets of a workbook. */
    public int sheets() {
        return sheets;
    }

    /** Returns the maximum number of non-empty rows of a form in CSV, or of all sheets of a workbook together. */
    public int rows() {
        return rows;
    }

    /** Returns the maximum size in bytes of a table of measurements that is read row by row. */
    public long tableBytes() {
        return tableBytes;
    }

    /** Returns the maximum number of rows of a table of measurements, without empty lines. */
    public long tableRows() {
        return tableRows;
    }

    /**
     * Returns the same limits with another maximum size of a file.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public Limits withDocumentBytes(long bytes) {
        Amounts amounts = amounts();
        amounts.documentBytes = bytes;
        return new Limits(amounts);
    }

    /**
     * Returns the same limits with another maximum depth.
     *
     * @throws IllegalArgumentException if it is less than 1, or greater than {@link #MAX_DEPTH}
     */
    public Limits withDepth(int levels) {
        Amounts amounts = amounts();
        amounts.depth = levels;
        return new Limits(amounts);
    }

    /**
     * Returns the same limits with another maximum length of a text.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public Limits withTextLength(int characters) {
        Amounts amounts = amounts();
        amounts.textLength = characters;
        return new Limits(amounts);
    }

    /**
     * Returns the same limits with another maximum length of a number.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public Limits withNumberLength(int characters) {
        Amounts amounts = amounts();
        amounts.numberLength = characters;
        return new Limits(amounts);
    }

    /**
     * Returns the same limits with another maximum number of events to which aliases may expand.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public Limits withAliasExpansion(int events) {
        Amounts amounts = amounts();
        amounts.aliasExpansion = events;
        return new Limits(amounts);
    }

    /**
     * Returns the same limits with another maximum number of values.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public Limits withValues(int count) {
        Amounts amounts = amounts();
        amounts.values = count;
        return new Limits(amounts);
    }

    /**
     * Returns the same limits with another maximum number of reported problems.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public Limits withProblems(int count) {
        Amounts amounts = amounts();
        amounts.problems = count;
        return new Limits(amounts);
    }

    /**
     * Returns the same limits with another maximum number of sheets.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public Limits withSheets(int count) {
        Amounts amounts = amounts();
        amounts.sheets = count;
        return new Limits(amounts);
    }

    /**
     * Returns the same limits with another maximum number of rows of a workbook.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public Limits withRows(int count) {
        Amounts amounts = amounts();
        amounts.rows = count;
        return new Limits(amounts);
    }

    /**
     * Returns the same limits with another maximum size of a table.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public Limits withTableBytes(long bytes) {
        Amounts amounts = amounts();
        amounts.tableBytes = bytes;
        return new Limits(amounts);
    }

    /**
     * Returns the same limits with another maximum number of rows of a table.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public Limits withTableRows(long count) {
        Amounts amounts = amounts();
        amounts.tableRows = count;
        return new Limits(amounts);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Limits limits
                && documentBytes == limits.documentBytes
                && depth == limits.depth
                && textLength == limits.textLength
                && numberLength == limits.numberLength
                && aliasExpansion == limits.aliasExpansion
                && values == limits.values
                && problems == limits.problems
                && sheets == limits.sheets
                && rows == limits.rows
                && tableBytes == limits.tableBytes
                && tableRows == limits.tableRows;
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                documentBytes,
                depth,
                textLength,
                numberLength,
                aliasExpansion,
                values,
                problems,
                sheets,
                rows,
                tableBytes,
                tableRows);
    }

    @Override
    public String toString() {
        return "Limits[documentBytes=" + documentBytes + ", depth=" + depth + ", textLength=" + textLength
                + ", numberLength=" + numberLength + ", aliasExpansion=" + aliasExpansion + ", values=" + values
                + ", problems=" + problems + ", sheets=" + sheets + ", rows=" + rows + ", tableBytes=" + tableBytes
                + ", tableRows=" + tableRows + "]";
    }
}
