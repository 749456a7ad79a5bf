package org.snitp.measurements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snitp.io.diagnostic.Location;

/**
 * The locations of the cells of a row, and the text of its line. Computed only for rows with problems, from the output of
 * the parser: a quoted cell is written with its quotes, and with each inner quote doubled.
 */
final class RowLocations {

    private static final char QUOTE = '"';
    private static final int MAX_LINE = 1 << 12;

    private final String file;
    private final int[] lines;
    private final int[] columns;
    private final List<String> texts = new ArrayList<>();
    private final String text;

    RowLocations(String file, CsvRow row, char separator) {
        this.file = file;
        int cells = row.cells();
        this.lines = new int[cells * 2];
        this.columns = new int[cells * 2];
        StringBuilder written = new StringBuilder();
        int line = row.line();
        int column = 1;
        for (int cell = 0; cell < cells; cell++) {
            lines[cell * 2] = line;
            columns[cell * 2] = column;
            texts.add(row.text(cell));
            String raw = raw(row, cell);
            int lastBreak = row.isOneLine() ? -1 : Math.max(raw.lastIndexOf('\n'), raw.lastIndexOf('\r'));
            line += row.isOneLine() ? 0 : LineBreaks.in(raw);
            column = lastBreak < 0
                    ? column + raw.codePointCount(0, raw.length())
                    : raw.codePointCount(lastBreak + 1, raw.length()) + 1;
            lines[cell * 2 + 1] = line;
            columns[cell * 2 + 1] = column;
            written.append(raw).append(cell + 1 < cells ? String.valueOf(separator) : "");
            column++;
        }
        this.text = written.toString();
    }

    private static String raw(CsvRow row, int cell) {
        String content = row.text(cell);
        return row.isQuoted(cell) ? QUOTE + content.replace("\"", "\"\"") + QUOTE : content;
    }

    /** The content of a cell. */
    String text(int cell) {
        return texts.get(cell);
    }

    /** The location of a cell; for an empty one, where it would be. */
    Location cell(int cell) {
        int from = cell * 2;
        int to = from + 1;
        boolean empty = lines[from] == lines[to] && columns[from] == columns[to];
        return new Location(file, lines[from], columns[from], lines[to], columns[to] + (empty ? 1 : 0), "");
    }

    /** The location of the whole row. */
    Location row() {
        int last = lines.length - 1;
        boolean empty = last < 1 || (lines[0] == lines[last] && columns[last] == 1);
        return new Location(file, lines[0], 1, lines[last], columns[last] + (empty ? 1 : 0), "");
    }

    /**
     * The location of a character of a cell, by its index from 0 in the content; correct for cells without quotes and line
     * breaks.
     */
    Location character(int cell, int index, CsvRow row) {
        String before = row.text(cell).substring(0, index);
        int column = columns[cell * 2] + before.codePointCount(0, before.length()) + (row.isQuoted(cell) ? 1 : 0);
        return new Location(file, lines[cell * 2], column, lines[cell * 2], column + 1, "");
    }

    /** The line, if the row is on a single one that is short enough: each problem stores its line. */
    Optional<String> line() {
        boolean shown = LineBreaks.in(text) == 0 && text.length() <= MAX_LINE;
        return shown ? Optional.of(text) : Optional.empty();
    }
}
