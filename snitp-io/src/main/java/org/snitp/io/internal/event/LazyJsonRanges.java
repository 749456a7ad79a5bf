package org.snitp.io.internal.event;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The ranges of JSON values. Only the start of each value is stored, and everything else is found in the text on
 * demand.
 *
 * <p>This takes two bytes per value instead of twelve. Ranges are needed only for reported values, which are few.
 */
public final class LazyJsonRanges implements NodeRanges {

    /** Loaded for the first name that is asked for: a document without problems needs no parser. */
    private static final class Names {
        static final JsonFactory FACTORY = new JsonFactory();
    }

    private final byte[] bytes;
    private final PositionList starts = new PositionList();

    /** Creates ranges of a document, without values. */
    public LazyJsonRanges(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public void meetName(EventReader events) {
        // The name is before the value.
    }

    @Override
    public void add(boolean named, EventReader events) {
        starts.add(events.start());
    }

    @Override
    public void repeat(int first, int count, long distance) {
        for (int i = 0; i < count; i++) {
            starts.add(starts.get(first + i) + distance);
        }
    }

    @Override
    public void close(int node, EventReader events) {
        // The closing bracket is searched for.
    }

    @Override
    public @Nullable String name(int node) {
        if (colon(node) < 0) {
            return null;
        }
        try (JsonParser parser = Names.FACTORY.createParser(
                ObjectReadContext.empty(), bytes, (int) nameStart(node), (int) (nameEnd(node) - nameStart(node)))) {
            parser.nextToken();
            return parser.getString();
        }
    }

    @Override
    public long nameStart(int node) {
        int quote = (int) nameEnd(node) - 2;
        while (quote > 0 && (bytes[quote] != '"' || isEscaped(quote))) {
            quote--;
        }
        return quote;
    }

    private boolean isEscaped(int offset) {
        int backslash = offset;
        while (backslash > 0 && bytes[backslash - 1] == '\\') {
            backslash--;
        }
        return (offset - backslash) % 2 == 1;
    }

    @Override
    public long nameEnd(int node) {
        int colon = colon(node);
        return colon < 0 ? starts.get(node) : lastBefore(colon) + 1L;
    }

    /** The colon before a value, or -1. */
    private int colon(int node) {
        int before = lastBefore(offset(node));
        return before > 0 && bytes[before] == ':' ? before : -1;
    }

    /** The last character before an offset that is not white space, or -1. */
    private int lastBefore(int offset) {
        int last = offset - 1;
        while (last >= 0 && isSpace(bytes[last])) {
            last--;
        }
        return last;
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\t' || b == '\n' || b == '\r';
    }

    @Override
    public long start(int node) {
        return starts.get(node);
    }

    private int offset(int node) {
        return (int) starts.get(node);
    }

    @Override
    public long end(int node) {
        int start = offset(node);
        return switch (bytes[start]) {
            case '"' -> endOfText(bytes, start);
            case '{', '[' -> endOfContainer(start);
            default -> endOfWord(start);
        };
    }

    /** Returns the offset after the closing quotation mark of a text, or the end of the document. */
    static int endOfText(byte[] bytes, int start) {
        int i = start + 1;
        while (i < bytes.length && bytes[i] != '"') {
            i += bytes[i] == '\\' ? 2 : 1;
        }
        return Math.min(i + 1, bytes.length);
    }

    /** For a container that is not closed, this is after its opening bracket. */
    private int endOfContainer(int start) {
        int depth = 0;
        int i = start;
        while (i < bytes.length) {
            switch (bytes[i]) {
                case '{', '[' -> depth++;
                case '}', ']' -> depth--;
                case '"' -> i = endOfText(bytes, i) - 1;
                default -> {
                    // Any other character neither opens nor closes.
                }
            }
            i++;
            if (depth == 0) {
                return i;
            }
        }
        return start + 1;
    }

    private int endOfWord(int start) {
        int i = start;
        while (i < bytes.length && !isSpace(bytes[i]) && bytes[i] != ',' && bytes[i] != '}' && bytes[i] != ']') {
            i++;
        }
        return i;
    }
}
