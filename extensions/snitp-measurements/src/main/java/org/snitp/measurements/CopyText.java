package org.snitp.measurements;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Rows in the text format of PostgreSQL's {@code COPY}: a line each, cells separated by tabs, {@code \N} for null, and escapes that
 * begin with a backslash.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-copy.html#id-1.9.3.55.9.2">PostgreSQL: COPY, text format</a>
 */
final class CopyText implements MeasurementRows.Source {

    private static final int END = -1;
    private static final int NOTHING = -2;
    private static final int BUFFER = 1 << 16;

    /** Bytes of a character of UTF-8, of which a row of too many characters has at least as many as bytes divided by this. */
    private static final int MOST_BYTES = 4;

    /** No text, which is reported where it stands. */
    private static final String BROKEN = "\uD800";

    private final InputStream stream;
    private final ByteArrayOutputStream cell = new ByteArrayOutputStream();
    private long left;
    private long mostBytes = Long.MAX_VALUE;
    private boolean first;
    private boolean ended;
    private int pushed = NOTHING;

    /**
     * Prepares reading.
     *
     * @param headed whether the first line has the names of the columns
     */
    CopyText(InputStream stream, boolean headed) {
        this.stream = new BufferedInputStream(stream, BUFFER);
        this.first = headed;
    }

    /** Sets how many characters a row may have; a longer one is returned in part, and still longer than that. */
    void limit(int mostCharacters) {
        mostBytes = (mostCharacters + 1L) * MOST_BYTES;
    }

    @Override
    public Optional<List<@Nullable String>> next() throws IOException {
        if (ended) {
            return Optional.empty();
        }
        left = mostBytes;
        List<@Nullable String> row = new ArrayList<>();
        boolean more = true;
        while (more) {
            more = readCell(row);
        }
        if (ended && isNothing(row)) {
            return Optional.empty();
        }
        if (first) {
            first = false;
            row.replaceAll(name -> name == null ? null : MeasurementColumns.named(withoutMark(name)));
        }
        return Optional.of(row);
    }

    /** Returns whether a text that ends has no row here: nothing, or the mark of its end. */
    private static boolean isNothing(List<@Nullable String> row) {
        return row.size() == 1 && "".equals(row.get(0));
    }

    private static String withoutMark(String name) {
        return name.startsWith("\uFEFF") ? name.substring(1) : name;
    }

    /** Reads a cell and what ends it. Returns whether another cell of the row follows. */
    private boolean readCell(List<@Nullable String> row) throws IOException {
        cell.reset();
        boolean isNull = false;
        int next = read();
        while (next != END && next != '\t' && next != '\n' && next != '\r') {
            if (next == '\\') {
                int escaped = read();
                boolean alone = cell.size() == 0 && !isNull;
                if (escaped == 'N' && alone) {
                    isNull = true;
                } else if (escaped == '.' && alone && row.isEmpty() && endsLine()) {
                    ended = true;
                    break;
                } else {
                    isNull = unescape(escaped, isNull);
                }
            } else {
                isNull = take(next, isNull);
            }
            if (left <= 0) {
                ended = true;
                break;
            }
            next = read();
        }
        if (next == END) {
            ended = true;
        } else if (next == '\r') {
            skipLineFeed();
        }
        row.add(isNull ? null : text());
        return next == '\t' && !ended;
    }

    /** Adds a byte; what follows {@code \N} makes it the letter. */
    private boolean take(int value, boolean isNull) {
        if (isNull) {
            cell.write('N');
        }
        cell.write(value);
        return false;
    }

    private boolean unescape(int escaped, boolean isNull) throws IOException {
        return switch (escaped) {
            case 'b' -> take('\b', isNull);
            case 'f' -> take('\f', isNull);
            case 'n' -> take('\n', isNull);
            case 'r' -> take('\r', isNull);
            case 't' -> take('\t', isNull);
            case 'v' -> take(0x0B, isNull);
            case 'x' -> takeNumber('x', 16, 2, isNull);
            case '0', '1', '2', '3', '4', '5', '6', '7' -> {
                unread(escaped);
                yield takeNumber(escaped, 8, 3, isNull);
            }
            case END -> take('\\', isNull);
            default -> take(escaped, isNull);
        };
    }

    /** Adds the byte with a number of at most so many digits, or the letter before them if there are none. */
    private boolean takeNumber(int letter, int radix, int most, boolean isNull) throws IOException {
        int value = 0;
        int digits = 0;
        int next = read();
        while (digits < most && next != END && Character.digit(next, radix) >= 0) {
            value = value * radix + Character.digit(next, radix);
            digits++;
            next = read();
        }
        unread(next);
        return take(digits == 0 ? letter : value, isNull);
    }

    private String text() {
        byte[] bytes = cell.toByteArray();
        if (left <= 0) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return BROKEN;
        }
    }

    /** Returns whether the line ends here, or the text. */
    private boolean endsLine() throws IOException {
        int next = read();
        unread(next);
        return next == '\n' || next == '\r' || next == END;
    }

    private void skipLineFeed() throws IOException {
        int next = read();
        if (next != '\n') {
            unread(next);
        }
    }

    private int read() throws IOException {
        if (pushed != NOTHING) {
            int again = pushed;
            pushed = NOTHING;
            return again;
        }
        left--;
        return stream.read();
    }

    private void unread(int value) {
        pushed = value;
    }
}
