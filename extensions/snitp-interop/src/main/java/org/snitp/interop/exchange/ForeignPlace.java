package org.snitp.interop.exchange;

import java.util.Objects;

/**
 * A place in a file of others.
 *
 * @param file the name of the file
 * @param line the line, from 1; 0 for the whole file
 * @param column the column, from 1; 0 for the whole line, and for a cell of a table
 * @param cell the head of the column in a table; empty elsewhere
 */
public record ForeignPlace(String file, int line, int column, String cell) {
    /** Checks that no component is null. */
    public ForeignPlace {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(cell, "cell");
    }

    /** Returns the place of a whole file. */
    public static ForeignPlace of(String file) {
        return new ForeignPlace(file, 0, 0, "");
    }

    /** Returns the place in the format of compilers, {@code data.csv:12}, and the head of the column of a cell behind it. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(file);
        if (line > 0) {
            text.append(':').append(line);
        }
        if (column > 0) {
            text.append(':').append(column);
        }
        if (!cell.isEmpty()) {
            text.append(" [").append(cell).append(']');
        }
        return text.toString();
    }
}
