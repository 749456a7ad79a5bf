package org.snitp.io.diagnostic;

import org.snitp.io.internal.output.TerminalText;

/** The part of a source line around a location that fits into a terminal, and the carets under it. */
final class CodeFrame {

    private static final String CUT = "…";

    private final int[] characters;
    private final int start;
    private final int end;
    private final boolean cutBefore;
    private final boolean cutAfter;
    private int from;
    private int to;

    /**
     * Creates the frame of a location.
     *
     * @param line the line on which the location starts
     * @param width the number of columns of the terminal
     */
    CodeFrame(String line, Location location, int width) {
        int column = Math.max(location.column() - 1, 0);
        if (column > line.length() - width) {
            column = Math.min(column, line.codePointCount(0, line.length()));
        }
        // Lines may be as long as a file, so only the visible part is processed and the rest is skipped.
        int first = Math.max(0, column - width);
        int offset = offset(line, 0, first);
        int last = offset(line, offset, column + 2 * width - first);
        characters = line.substring(offset, last).codePoints().toArray();
        start = Math.min(column - first, characters.length);
        int marked = location.endLine() > location.line() ? characters.length : location.endColumn() - 1 - first;
        end = Math.max(Math.min(marked, characters.length), start);
        cutBefore = first > 0;
        cutAfter = last < line.length();
        choose(width);
    }

    /** Returns the offset after a number of characters, or the end of the line. */
    private static int offset(String line, int from, int count) {
        int at = from;
        for (int i = 0; i < count && at < line.length(); i++) {
            boolean pair = Character.isHighSurrogate(line.charAt(at))
                    && at + 1 < line.length()
                    && Character.isLowSurrogate(line.charAt(at + 1));
            at += pair ? 2 : 1;
        }
        return at;
    }

    private void choose(int width) {
        int length = characters.length;
        if (!cutBefore && !cutAfter && right(0, width) == length) {
            to = length;
        } else if (!cutBefore && right(0, width - 1) >= end) {
            to = right(0, width - 1);
        } else {
            int underlined = Math.min(columns(start, end), width - 2);
            from = left(start, (width - 2 - underlined) / 2);
            to = right(from, width - 2);
            if (to == length && !cutAfter) {
                from = left(length, width - 1);
            }
        }
    }

    /** Returns the source line, truncated with … where it does not fit. */
    String source() {
        StringBuilder source = new StringBuilder(isCutBefore() ? CUT : "");
        for (int i = from; i < to; i++) {
            source.append(TerminalText.shown(characters[i]));
        }
        boolean isCutAfter = cutAfter || to < characters.length;
        return source.append(isCutAfter ? CUT : "").toString().stripTrailing();
    }

    /** Returns the number of columns by which the carets are indented. */
    int indent() {
        return (isCutBefore() ? 1 : 0) + columns(from, start);
    }

    /** Returns the carets under the location; at least one, and none beyond the visible part. */
    String carets() {
        return "^".repeat(Math.max(1, columns(start, Math.min(end, to))));
    }

    private boolean isCutBefore() {
        return cutBefore || from > 0;
    }

    private int columns(int from, int to) {
        int columns = 0;
        for (int i = from; i < to; i++) {
            columns += TerminalText.width(characters[i]);
        }
        return columns;
    }

    private int right(int from, int columns) {
        int to = from;
        for (int used = 0; to < characters.length; to++) {
            used += TerminalText.width(characters[to]);
            if (used > columns) {
                break;
            }
        }
        return to;
    }

    private int left(int to, int columns) {
        int from = to;
        for (int used = 0; from > 0; from--) {
            used += TerminalText.width(characters[from - 1]);
            if (used > columns) {
                break;
            }
        }
        return from;
    }
}
