package org.snitp.measurements;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Rows as a table in CSV, of which no more is made than is read. So rows have the rules, the locations and the limits of a
 * table, because they are one. If a later row has more columns, the table ends before it and {@linkplain #startNext another}
 * begins. A failure of the source ends everything, and is told by {@link #rethrow}.
 */
final class RowStream extends InputStream {

    /** No byte of UTF-8: what stands in the place of a text that is none, so that it is reported where it stands. */
    private static final byte[] BROKEN = {(byte) 0xFF};

    private final RowTables source;
    private final CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder();
    private final StringBuilder line = new StringBuilder();
    private ByteBuffer bytes;
    private boolean ended;
    private long lines;
    private @Nullable Exception failure;

    RowStream(RowTables source) {
        this.source = source;
        this.bytes = head();
    }

    private ByteBuffer head() {
        return source.columns().map(this::encode).orElseGet(() -> ByteBuffer.allocate(0));
    }

    /** Starts the next table, if the last one has been read to its end and there is one more. */
    boolean startNext() {
        if (failure != null || !source.startNext()) {
            return false;
        }
        bytes = head();
        ended = false;
        return true;
    }

    @Override
    public int read() {
        return fill() ? bytes.get() & 0xFF : -1;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        int count = 0;
        while (count < length && fill()) {
            int part = Math.min(length - count, bytes.remaining());
            bytes.get(buffer, offset + count, part);
            count += part;
        }
        return count == 0 ? -1 : count;
    }

    /** Returns whether there is a byte to read. */
    private boolean fill() {
        while (!bytes.hasRemaining() && !ended) {
            Optional<List<@Nullable String>> row = next();
            if (row.isPresent()) {
                bytes = encode(row.get());
                lines++;
            } else {
                ended = true;
            }
        }
        return bytes.hasRemaining();
    }

    private Optional<List<@Nullable String>> next() {
        try {
            return source.next();
        } catch (Exception e) {
            failure = e;
            return Optional.empty();
        }
    }

    private ByteBuffer encode(List<? extends @Nullable String> cells) {
        line.setLength(0);
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                line.append(',');
            }
            String cell = cells.get(i);
            if (cell != null) {
                append(cell);
            }
        }
        line.append('\n');
        try {
            return encoder.encode(CharBuffer.wrap(line));
        } catch (CharacterCodingException e) {
            return ByteBuffer.wrap(BROKEN);
        }
    }

    private void append(String cell) {
        if (isPlain(cell)) {
            line.append(cell);
        } else {
            line.append('"').append(cell.replace("\"", "\"\"")).append('"');
        }
    }

    /** The number of rows so far, each of which is one line; without the names of the columns. */
    long lines() {
        return lines;
    }

    private static boolean isPlain(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char character = cell.charAt(i);
            if (character == ',' || character == '"' || character == '\n' || character == '\r') {
                return false;
            }
        }
        return true;
    }

    /** Throws what the source of the rows threw, if it did. */
    void rethrow() {
        if (failure instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        if (failure != null) {
            throw new IllegalStateException("The rows cannot be read", failure);
        }
    }
}
