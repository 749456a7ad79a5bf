package org.snitp.annex.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snitp.annex.document.AnnexParagraph;
import org.snitp.annex.document.AnnexPlace;
import org.snitp.annex.document.AnnexRow;
import org.snitp.annex.document.UnreadableAnnexException;
import org.snitp.annex.document.UnreadableAnnexException.Reason;

/** What readers of tables have in common: rows with their numbers, places, and tables within cells. */
public abstract class TableReader {

    /** Word itself allows 63. */
    private static final int MAX_COLUMNS = 1_000;

    /** A cell of a nested table is separated from the next one by this. */
    protected static final String CELL_END = " | ";

    private final int number;

    /** The cell in which a nested table is; null for others. */
    private final @Nullable AnnexPlace within;

    private final List<AnnexRow> rows = new ArrayList<>();
    private int rowNumber;

    /**
     * Creates a reader.
     *
     * @param number the number of the table
     * @param within the cell in which a nested table is; null for others
     */
    protected TableReader(int number, @Nullable AnnexPlace within) {
        this.number = number;
        this.within = within;
    }

    /** Returns the rows that were read. */
    protected final List<AnnexRow> rows() {
        return rows;
    }

    /** The number of the current row, from 1. */
    protected final int rowNumber() {
        return rowNumber;
    }

    /** Goes on by some rows. */
    protected final void advance(int more) {
        rowNumber += more;
    }

    protected final void add(AnnexRow row) {
        rows.add(row);
    }

    /** Returns the place of a column in the current row; of a nested table, that of the cell in which it is. */
    protected final AnnexPlace place(int column) {
        return within == null ? AnnexPlace.inTable(number, rowNumber, column) : within;
    }

    /** Refuses a table with too many columns. */
    protected static void requireColumns(boolean sound, int last) throws UnreadableAnnexException {
        if (!sound || last > MAX_COLUMNS) {
            throw new UnreadableAnnexException(Reason.LIMIT, "columns: " + MAX_COLUMNS);
        }
    }

    /** Returns the texts of a row in one line. */
    protected static String line(AnnexRow row) {
        return row.cells().stream()
                .map(cell -> cell.paragraphs().stream()
                        .map(paragraph -> (paragraph.number() + " " + paragraph.text()).strip())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" ")))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(CELL_END));
    }

    /**
     * Makes the rows of a nested table paragraphs of the cell in which it is.
     *
     * @param next gives the place of the next paragraph
     * @param add takes a paragraph
     * @param tell takes the first place and the text of the table, for a remark
     */
    protected final void nest(
            Supplier<AnnexPlace> next, Consumer<AnnexParagraph> add, BiConsumer<AnnexPlace, String> tell) {
        AnnexPlace first = next.get();
        tell.accept(first, rows.stream().map(TableReader::line).collect(Collectors.joining("; ")));
        boolean begun = false;
        for (AnnexRow row : rows) {
            add.accept(new AnnexParagraph(line(row), "", 0, false, begun ? next.get() : first));
            begun = true;
        }
    }
}
