package org.snitp.forms.internal.grid;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;

/** The last parsed row of a CSV file, within the limits of cells and text lengths. */
final class CsvCells extends AbstractBaseCsvCallbackHandler<CsvCells> {

    private final int mostCharacters;
    private final List<String> texts = new ArrayList<>();
    private long line = 1;
    private int number;
    private boolean tooLong;
    private boolean tooMany;

    CsvCells(int mostCharacters) {
        this.mostCharacters = mostCharacters;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        line = startingLineNumber;
        number++;
        texts.clear();
        tooLong = false;
        tooMany = false;
    }

    @Override
    protected void handleField(int fieldIdx, char[] buffer, int offset, int length, boolean quoted) {
        tooLong |= length > mostCharacters;
        tooMany |= texts.size() == CellRange.MAX_COLUMNS;
        if (!tooLong && !tooMany) {
            texts.add(length == 0 ? "" : new String(buffer, offset, length));
        }
    }

    @Override
    protected CsvCells buildRecord() {
        return this;
    }

    /** The line on which the row starts, from 1; also for a row that is not valid CSV. */
    long line() {
        return line;
    }

    /** The number of rows up to this one. */
    int number() {
        return number;
    }

    /** The texts of the cells, valid until the next row. */
    List<String> texts() {
        return texts;
    }

    /** Returns whether the text of a cell exceeds the limit. */
    boolean isTooLong() {
        return tooLong;
    }

    /** Returns whether there are more cells than a spreadsheet has columns. */
    boolean isTooWide() {
        return tooMany;
    }
}
