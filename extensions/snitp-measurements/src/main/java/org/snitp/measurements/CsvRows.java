package org.snitp.measurements;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snitp.io.internal.twin.FastPathOf;

/**
 * The rows of a table, each within the block of characters that was read: nothing is copied, which takes half of the time of a parser. At
 * the first row that is not simple, the parser takes over for the rest: one with a quote within a cell, or longer than a block.
 */
@FastPathOf(value = "de.siegmar.fastcsv.reader.CsvReader", heldBy = "CsvRowsTest")
final class CsvRows implements Iterator<CsvRow> {

    private static final int BLOCK = 1 << 16;
    private static final char QUOTE = '"';

    /** What a look at a cell may find. */
    private static final int MORE = -1;

    private static final int NOT_SIMPLE = -2;
    private static final int WITH_QUOTES = -3;

    private final Reader reader;
    private final char separator;
    private final char highest;
    private final CsvRow row;
    private final Function<Reader, CsvReader<CsvRow>> parser;
    private final char[] block;
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private boolean[] quoted = new boolean[16];

    /** Whether a cell of the last row with quotes was within them. */
    private boolean anyQuoted;

    private int cells;

    /** The characters of the cells of the current row. */
    private int length;

    private int at;
    private int end;
    private boolean ended;
    private long line = 1;

    /** The line breaks within the cells of the current row. */
    private int inner;

    private boolean found;
    private @Nullable Iterator<CsvRow> rest;

    CsvRows(Reader reader, char separator, CsvRow row, Function<Reader, CsvReader<CsvRow>> parser) {
        this(reader, separator, row, parser, BLOCK);
    }

    /** Reads blocks of another length, which a test chooses. */
    CsvRows(Reader reader, char separator, CsvRow row, Function<Reader, CsvReader<CsvRow>> parser, int length) {
        this.reader = reader;
        this.separator = separator;
        this.highest = (char) Math.max(separator, QUOTE);
        this.row = row;
        this.parser = parser;
        this.block = new char[length];
    }

    /** The number of line breaks so far; a negative number if the parser has taken over, which does not tell it. */
    long lines() {
        return rest == null ? line - 1 : -1;
    }

    @Override
    public boolean hasNext() {
        if (rest != null) {
            return rest.hasNext();
        }
        found = found || find();
        return rest != null ? rest.hasNext() : found;
    }

    @Override
    public CsvRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        found = false;
        return rest != null ? rest.next() : row;
    }

    /** Finds the next row, if there is one and it is simple; or else lets the parser take over. */
    private boolean find() {
        while (true) {
            skipEmptyLines();
            if (at == end) {
                if (!fill()) {
                    return false;
                }
                continue;
            }
            int stop = look();
            if (stop >= 0) {
                row.place(block, starts, ends, quoted, cells, length, line);
                line += inner;
                at = stop;
                return true;
            }
            if (stop == NOT_SIMPLE || !fill()) {
                handOver();
                return false;
            }
        }
    }

    /** A line break belongs to the row before it, and then to empty lines, which are no rows. */
    private void skipEmptyLines() {
        while (at < end && (block[at] == '\n' || block[at] == '\r')) {
            if (block[at] == '\r' && at + 1 == end && !ended) {
                // Whether a line feed follows is in the next block.
                if (!fill()) {
                    at = end;
                    return;
                }
                continue;
            }
            at += block[at] == '\r' && at + 1 < end && block[at + 1] == '\n' ? 2 : 1;
            line++;
        }
    }

    /** Looks at the row that begins here. Returns where it ends, or why it is not to be had. */
    private int look() {
        inner = 0;
        int stop = lookWithoutQuotes();
        return stop == WITH_QUOTES ? lookWithQuotes() : stop;
    }

    /**
     * Looks at a row without a quote, as nearly all are: in one loop over its characters, with all that it needs in variables, which is
     * faster than a loop for each cell.
     */
    private int lookWithoutQuotes() {
        if (anyQuoted) {
            Arrays.fill(quoted, false);
            anyQuoted = false;
        }
        char[] characters = block;
        int most = end;
        char mark = separator;
        char above = highest;
        int[] begins = starts;
        int[] stops = ends;
        int count = 0;
        int from = at;
        int i = from;
        for (; i < most; i++) {
            char c = characters[i];
            if (c > above) {
                continue;
            }
            if (c == mark) {
                if (count + 1 >= stops.length) {
                    grow();
                    begins = starts;
                    stops = ends;
                }
                begins[count] = from;
                stops[count] = i;
                count++;
                from = i + 1;
            } else if (c == '\n' || c == '\r') {
                break;
            } else if (c == QUOTE) {
                return WITH_QUOTES;
            }
        }
        if (i == most && !ended) {
            return MORE;
        }
        begins[count] = from;
        stops[count] = i;
        cells = count + 1;
        length = i - at - count;
        return i;
    }

    private int lookWithQuotes() {
        anyQuoted = true;
        cells = 0;
        length = 0;
        int i = at;
        while (true) {
            boolean inQuotes = i < end && block[i] == QUOTE;
            int from = inQuotes ? i + 1 : i;
            int to = inQuotes ? endOfQuoted(from) : endOfPlain(from);
            if (to < 0) {
                return to;
            }
            add(from, to, inQuotes);
            i = inQuotes ? to + 1 : to;
            if (i == end) {
                return ended ? i : MORE;
            }
            char after = block[i];
            if (after != separator) {
                return after == '\n' || after == '\r' ? i : NOT_SIMPLE;
            }
            i++;
        }
    }

    private int endOfPlain(int from) {
        char[] characters = block;
        int most = end;
        char mark = separator;
        char above = highest;
        for (int i = from; i < most; i++) {
            char c = characters[i];
            if (c <= above) {
                if (c == mark || c == '\n' || c == '\r') {
                    return i;
                }
                if (c == QUOTE) {
                    return NOT_SIMPLE;
                }
            }
        }
        return ended ? most : MORE;
    }

    private int endOfQuoted(int from) {
        for (int i = from; i < end; i++) {
            if (block[i] == QUOTE) {
                if (i + 1 < end) {
                    return block[i + 1] == QUOTE ? NOT_SIMPLE : i;
                }
                return ended ? i : MORE;
            }
        }
        return ended ? NOT_SIMPLE : MORE;
    }

    private void add(int from, int to, boolean inQuotes) {
        if (cells == ends.length) {
            grow();
        }
        starts[cells] = from;
        ends[cells] = to;
        quoted[cells] = inQuotes;
        cells++;
        length += to - from;
        if (inQuotes) {
            for (int i = from; i < to; i++) {
                boolean half = block[i] == '\r' && i + 1 < to && block[i + 1] == '\n';
                inner += block[i] == '\n' || (block[i] == '\r' && !half) ? 1 : 0;
            }
        }
    }

    private void grow() {
        int more = ends.length * 2;
        starts = Arrays.copyOf(starts, more);
        ends = Arrays.copyOf(ends, more);
        quoted = Arrays.copyOf(quoted, more);
    }

    /** Reads more behind what is left of the block. Returns whether there is more, or the end was reached for the first time. */
    private boolean fill() {
        if (ended) {
            return false;
        }
        System.arraycopy(block, at, block, 0, end - at);
        end -= at;
        at = 0;
        if (end == block.length) {
            return false;
        }
        try {
            int count = reader.read(block, end, block.length - end);
            ended = count < 0;
            end += Math.max(count, 0);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets the parser read from the current row on. */
    private void handOver() {
        row.addLinesBefore(line - 1);
        rest = parser.apply(new Rest(Arrays.copyOfRange(block, at, end), reader))
                .iterator();
    }

    /** Characters that were read, and then those that were not. */
    private static final class Rest extends Reader {

        private final char[] first;
        private final Reader reader;
        private int at;

        Rest(char[] first, Reader reader) {
            this.first = first;
            this.reader = reader;
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            int count = Math.min(length, first.length - at);
            if (count <= 0) {
                return reader.read(buffer, offset, length);
            }
            System.arraycopy(first, at, buffer, offset, count);
            at += count;
            return count;
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }
}
