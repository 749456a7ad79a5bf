package org.snitp.measurements;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.nio.CharBuffer;
import java.util.Arrays;

/**
 * The last parsed row of a table: its characters and the ends of its cells. Rows are not converted to texts, because nearly
 * every cell is a known text or a number.
 */
final class CsvRow extends AbstractBaseCsvCallbackHandler<CsvRow> {

    private static final int SHORT = 16;

    private final int mostCharacters;
    private long linesBefore;
    private final boolean lineEach;
    /** Where cells are copied to; and where they are. */
    private char[] copied = new char[256];

    private char[] characters = copied;
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private boolean[] quoted = new boolean[16];
    private int cells;

    /** The number of characters of all cells, which is the start of the next one where cells are copied. */
    private int filled;

    private int line;
    private boolean tooLong;

    /** The line breaks within cells so far, where a row is one line all the same. */
    private long breaks;

    /**
     * Creates a row.
     *
     * @param mostCharacters its maximum length, including separators
     * @param linesBefore the number of lines before the table
     * @param lineEach whether a row is one line, whatever line breaks are in its cells
     */
    CsvRow(int mostCharacters, int linesBefore, boolean lineEach) {
        this.mostCharacters = mostCharacters;
        this.linesBefore = linesBefore;
        this.lineEach = lineEach;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        line = (int) Math.min(Math.max(startingLineNumber - breaks + linesBefore, 1), Integer.MAX_VALUE);
        cells = 0;
        filled = 0;
        tooLong = false;
        characters = copied;
    }

    /** Says that the table goes on in another text. */
    void addLinesBefore(long lines) {
        linesBefore += lines;
    }

    /**
     * Takes cells where they are; what is given stays that of the caller, who does not change it while the row is used.
     *
     * @param length the number of characters of all cells
     */
    void place(char[] block, int[] starts, int[] ends, boolean[] quoted, int count, int length, long startingLine) {
        handleBegin(startingLine);
        characters = block;
        this.starts = starts;
        this.ends = ends;
        this.quoted = quoted;
        cells = count;
        filled = length;
        for (int cell = 0; lineEach && cell < count; cell++) {
            if (quoted[cell]) {
                breaks += LineBreaks.in(CharBuffer.wrap(block, starts[cell], ends[cell] - starts[cell]));
            }
        }
        if (filled + count - 1 > mostCharacters) {
            tooLong = true;
            cells = 0;
        }
    }

    @Override
    protected void handleField(int fieldIdx, char[] buffer, int offset, int length, boolean inQuotes) {
        int from = filled;
        if (lineEach && inQuotes) {
            breaks += LineBreaks.in(CharBuffer.wrap(buffer, offset, length));
        }
        if (tooLong || from + cells + length > mostCharacters) {
            // A row without cells is not plain.
            tooLong = true;
            cells = 0;
            return;
        }
        if (from + length > copied.length) {
            copied = Arrays.copyOf(copied, Math.max(copied.length * 2, from + length));
            characters = copied;
        }
        if (cells == ends.length) {
            starts = Arrays.copyOf(starts, cells * 2);
            ends = Arrays.copyOf(ends, cells * 2);
            quoted = Arrays.copyOf(quoted, cells * 2);
        }
        if (length <= SHORT) {
            // Most cells are short, so a loop is faster than an intrinsic.
            for (int i = 0; i < length; i++) {
                copied[from + i] = buffer[offset + i];
            }
        } else {
            System.arraycopy(buffer, offset, copied, from, length);
        }
        filled = from + length;
        starts[cells] = from;
        ends[cells] = filled;
        quoted[cells] = inQuotes;
        cells++;
    }

    @Override
    protected CsvRow buildRecord() {
        return this;
    }

    /** The line on which the row starts, from 1. */
    int line() {
        return line;
    }

    /** Returns whether it is one line, whatever line breaks are in its cells. */
    boolean isOneLine() {
        return lineEach;
    }

    /** The number of cells. */
    int cells() {
        return cells;
    }

    /** Returns whether the row, including separators, exceeds the limit; it then has no cells. */
    boolean isTooLong() {
        return tooLong;
    }

    /** The characters of the row, with each cell between its start and its end. */
    char[] characters() {
        return characters;
    }

    int start(int cell) {
        return starts[cell];
    }

    int end(int cell) {
        return ends[cell];
    }

    int length(int cell) {
        return ends[cell] - starts[cell];
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

    /** Returns whether all cells are blank, as in rows that a spreadsheet adds below a table. */
    boolean isBlank() {
        for (int cell = 0; cell < cells; cell++) {
            for (int i = starts[cell]; i < ends[cell]; i++) {
                if (!Character.isWhitespace(characters[i]) && !Character.isSpaceChar(characters[i])) {
                    return false;
                }
            }
        }
        return !tooLong;
    }

    /** Returns the first cell that contains a character, or -1. */
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
