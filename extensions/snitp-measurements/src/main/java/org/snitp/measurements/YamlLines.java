package org.snitp.measurements;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a UTF-8 text of any length: only the beginning of each is examined, and it is copied with its line ending. A
 * line ends with LF, CR LF or CR.
 */
final class YamlLines {

    private static final int BEGINNING = 1 << 10;
    private static final int BLOCK = 1 << 16;

    private final InputStream stream;
    private final byte[] block = new byte[BLOCK];
    private int from;
    private int to;
    private boolean ended;

    YamlLines(InputStream stream) {
        this.stream = stream;
    }

    /**
     * Returns the beginning of the next line, one character for each byte, or null if there is none. The previous line must
     * have been copied.
     */
    @Nullable
    String next() throws IOException {
        require(BEGINNING);
        if (from == to) {
            return null;
        }
        int end = endOfLine(Math.min(to, from + BEGINNING));
        return new String(block, from, end - from, StandardCharsets.ISO_8859_1);
    }

    /**
     * Copies the line.
     *
     * @return whether the text is within its limit; if not, the line may be incomplete
     */
    boolean copyTo(YamlText text, int most) throws IOException {
        int end = endOfLine(to);
        while (end == to && from < to) {
            copy(text, end);
            if (text.length() > most) {
                return false;
            }
            require(1);
            end = endOfLine(to);
        }
        if (end < to) {
            copy(text, end);
            require(2);
            boolean two = block[from] == '\r' && from + 1 < to && block[from + 1] == '\n';
            copy(text, from + (two ? 2 : 1));
        }
        return text.length() <= most;
    }

    private void copy(YamlText text, int end) {
        text.append(block, from, end - from);
        from = end;
    }

    private int endOfLine(int limit) {
        int end = from;
        while (end < limit && block[end] != '\n' && block[end] != '\r') {
            end++;
        }
        return end;
    }

    /** Reads until a number of bytes is available, or the end is reached. */
    private void require(int bytes) throws IOException {
        if (to - from >= bytes || ended) {
            return;
        }
        System.arraycopy(block, from, block, 0, to - from);
        to -= from;
        from = 0;
        int count = stream.readNBytes(block, to, BLOCK - to);
        to += count;
        ended = to < BLOCK;
    }
}
