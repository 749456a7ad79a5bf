package org.snitp.measurements;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.Arrays;

/**
 * The row of a table that was parsed last: its characters, and where each cell ends. Rows are not made into texts, which would
 * take longer than all that is done with them: nearly every cell is one that was seen before, or a number.
 */
final class CsvRow extends AbstractBaseCsvCallbackHandler<CsvRow> {

    private static final int SHORT = 16;

    private final int mostCharacters;
    private char[] characters = new char[256];
    private int[] ends = new int[16];
    private boolean[] quoted = new boolean[16];
    private int cells;

    /** Where the next cell begins. */
    private int filled;

    private int line;
    private boolean tooLong;

    /**
     * Makes a row.
     *
     * @param mostCharacters how long it may be, with what stands between its cells
     */
    CsvRow(int mostCharacters) {
        this.mostCharacters = mostCharacters;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        line = (int) Math.min(startingLineNumber, Integer.MAX_VALUE);
        cells = 0;
        filled = 0;
        tooLong = false;
    }

    @Override
    protected void handleField(int fieldIdx, char[] buffer, int offset, int length, boolean inQuotes) {
        int from = filled;
        if (tooLong || from + cells + length > mostCharacters) {
            // Without any cell, it is no row that could be plain.
            tooLong = true;
            cells = 0;
            return;
        }
        if (from + length > characters.length) {
            characters = Arrays.copyOf(characters, Math.max(characters.length * 2, from + length));
        }
        if (cells == ends.length) {
            ends = Arrays.copyOf(ends, cells * 2);
            quoted = Arrays.copyOf(quoted, cells * 2);
        }
        if (length <= SHORT) {
            // Nearly all cells: a loop is done before an intrinsic has begun.
            for (int i = 0; i < length; i++) {
                characters[from + i] = buffer[offset + i];
            }
        } else {
            System.arraycopy(buffer, offset, characters, from, length);
        }
        filled = from + length;
        ends[cells] = filled;
        quoted[cells] = inQuotes;
        cells++;
    }

    @Override
    protected CsvRow buildRecord() {
        return this;
    }

    /** The line on which the row begins, from 1. */
    int line() {
        return line;
    }

    /** The number of cells. */
    int cells() {
        return cells;
    }

    /** Returns whether the row is longer than the limit, with what stands between its cells; it has no cells then. */
    boolean isTooLong() {
        return tooLong;
    }

    /** The characters of the row; those of a cell stand between its start and its end. */
    char[] characters() {
        return characters;
    }

    int start(int cell) {
        return cell == 0 ? 0 : ends[cell - 1];
    }

    int end(int cell) {
        return ends[cell];
    }

    int length(int cell) {
        return ends[cell] - start(cell);
    }

    /** The number of characters of all cells. */
    int length() {
        return filled;
    }

    boolean isQuoted(int cell) {
        return quoted[cell];
    }

    String text(int cell) {
        return new String(characters, start(cell), length(cell));
    }

    /** Returns whether no cell has anything but white space, as in rows that a spreadsheet adds below a table. */
    boolean isBlank() {
        for (int i = 0; i < filled; i++) {
            if (!Character.isWhitespace(characters[i]) && !Character.isSpaceChar(characters[i])) {
                return false;
            }
        }
        return !tooLong;
    }

    /** Returns the first cell with a character, or -1. */
    int cellWith(char character) {
        for (int cell = 0; cell < cells; cell++) {
            for (int i = start(cell); i < end(cell); i++) {
                if (characters[i] == character) {
                    return cell;
                }
            }
        }
        return -1;
    }
}
