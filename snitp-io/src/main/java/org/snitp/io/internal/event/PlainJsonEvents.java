package org.snitp.io.internal.event;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.snitp.io.internal.source.Source;
import org.snitp.io.internal.twin.FastPathOf;
import org.snitp.io.options.Limits;

/**
 * Reads JSON as nearly all documents are written, from their bytes. At the first token that is something else (an error, a number
 * with an exponent, a name with an escape, more than a limit allows) the parser takes over: it passes the events that were read,
 * and what it says holds. So all that is read here is plain JSON (RFC 8259), and no error is judged here.
 *
 * <p>It halves the time for events: names are compared as bytes, texts that are repeated are not decoded again, and nothing is done
 * that only other documents need.
 */
@FastPathOf(value = "org.snitp.io.internal.event.JsonEvents", heldBy = "PlainJsonEventsTest")
public final class PlainJsonEvents implements EventReader {

    /** Longer numbers are left to the parser. */
    private static final int MAX_NUMBER = 40;

    /** A number with so many digits fits into an {@code int}. */
    private static final int MAX_DIGITS = 9;

    private final Source source;
    private final Limits limits;
    private final byte[] bytes;
    private final QuotedTexts texts;

    /** For each open container, whether it is an object. */
    private boolean[] objects = new boolean[16];

    private int depth;

    /** Whether the innermost container has no name or element yet. */
    private boolean empty;

    /** Whether a name was read, whose value follows. */
    private boolean named;

    /** Whether the document is closed. */
    private boolean closed;

    /** Where the next token is looked for. */
    private int at;

    /** The number of events so far. */
    private int passed;

    private int start;
    private int end;

    /** The text of the current event; null for a number until it is asked for. */
    private @Nullable String text = "";

    /** The number that is the current event, if it is whole and has a few digits; otherwise -1. */
    private int number = -1;

    /** The parser, once it has taken over. */
    private @Nullable JsonEvents parser;

    /** Starts to read a source. */
    public PlainJsonEvents(Source source, Limits limits) {
        this.source = source;
        this.limits = limits;
        this.bytes = source.bytes();
        this.texts = new QuotedTexts(bytes);
    }

    @Override
    public Event next() {
        if (parser != null) {
            return parser.next();
        }
        number = -1;
        Event event = passed == 0 ? Event.DOCUMENT_START : closed ? atEnd() : inside();
        if (event == null) {
            return takeOver();
        }
        passed++;
        return event;
    }

    private Event takeOver() {
        JsonEvents rest = new JsonEvents(source, limits);
        parser = rest;
        for (int i = 0; i < passed; i++) {
            rest.next();
        }
        return rest.next();
    }

    private @Nullable Event atEnd() {
        if (at > bytes.length) {
            return Event.STREAM_END;
        }
        if (behindSpace(at) < bytes.length) {
            return null;
        }
        at = bytes.length + 1;
        return Event.DOCUMENT_END;
    }

    /** Reads the next token. Returns null if it is not plain. */
    private @Nullable Event inside() {
        int next = behindSpace(at);
        if (named) {
            named = false;
            return value(next);
        }
        if (depth == 0) {
            // Any other value ends only where the parser says.
            return is(next, '{') || is(next, '[') ? value(next) : null;
        }
        boolean object = objects[depth - 1];
        if (is(next, object ? '}' : ']')) {
            return close(next, object);
        }
        if (!empty) {
            if (!is(next, ',')) {
                return null;
            }
            next = behindSpace(next + 1);
        }
        empty = false;
        return object ? name(next) : value(next);
    }

    private boolean is(int offset, char c) {
        return offset < bytes.length && bytes[offset] == c;
    }

    private int behindSpace(int offset) {
        int i = offset;
        while (i < bytes.length && isSpace(bytes[i])) {
            i++;
        }
        return i;
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    private Event close(int offset, boolean object) {
        depth--;
        empty = false;
        closed = depth == 0;
        range(offset, offset + 1);
        return object ? Event.OBJECT_END : Event.LIST_END;
    }

    private void range(int from, int to) {
        start = from;
        end = to;
        at = to;
    }

    private @Nullable Event name(int offset) {
        if (!is(offset, '"') || !texts.find(offset) || texts.length() > limits.textLength()) {
            return null;
        }
        String name = texts.name();
        int colon = behindSpace(texts.end());
        if (name == null || !is(colon, ':')) {
            return null;
        }
        text = name;
        range(offset, texts.end());
        at = colon + 1;
        named = true;
        return Event.KEY;
    }

    @Override
    public boolean passName(WrittenName expected) {
        if (parser != null || depth == 0 || !objects[depth - 1]) {
            return false;
        }
        int next = behindSpace(at);
        if (!empty) {
            if (!is(next, ',')) {
                return false;
            }
            next = behindSpace(next + 1);
        }
        int to = next + expected.length();
        if (!texts.isAt(next, expected) || expected.length() - 2 > limits.textLength()) {
            return false;
        }
        int colon = behindSpace(to);
        if (!is(colon, ':')) {
            return false;
        }
        empty = false;
        text = expected.name();
        number = -1;
        range(next, to);
        at = colon + 1;
        named = true;
        passed++;
        return true;
    }

    private @Nullable Event value(int offset) {
        if (offset >= bytes.length) {
            return null;
        }
        return switch (bytes[offset]) {
            case '"' -> text(offset);
            case '{' -> open(offset, true);
            case '[' -> open(offset, false);
            case 't' -> word(offset, "true", Event.BOOLEAN);
            case 'f' -> word(offset, "false", Event.BOOLEAN);
            case 'n' -> word(offset, "null", Event.NULL);
            default -> number(offset);
        };
    }

    private @Nullable Event text(int offset) {
        if (!texts.find(offset) || texts.length() > limits.textLength()) {
            return null;
        }
        String found = texts.text();
        if (found == null) {
            return null;
        }
        text = found;
        range(offset, texts.end());
        return Event.TEXT;
    }

    private @Nullable Event open(int offset, boolean object) {
        if (depth == limits.depth()) {
            return null;
        }
        if (depth == objects.length) {
            objects = Arrays.copyOf(objects, 2 * depth);
        }
        objects[depth] = object;
        depth++;
        empty = true;
        range(offset, offset + 1);
        return object ? Event.OBJECT_START : Event.LIST_START;
    }

    private @Nullable Event word(int offset, String word, Event event) {
        int to = offset + word.length();
        for (int i = 0; i < word.length(); i++) {
            if (!is(offset + i, word.charAt(i))) {
                return null;
            }
        }
        if (!isEnd(to)) {
            return null;
        }
        text = word;
        range(offset, to);
        return event;
    }

    /** Returns whether a number or a word can end before an offset. */
    private boolean isEnd(int offset) {
        return is(offset, ',')
                || is(offset, '}')
                || is(offset, ']')
                || (offset < bytes.length && isSpace(bytes[offset]));
    }

    /** Reads a number without an exponent. */
    private @Nullable Event number(int offset) {
        int whole = is(offset, '-') ? offset + 1 : offset;
        int to = behindDigits(whole);
        if (to == whole || (bytes[whole] == '0' && to > whole + 1)) {
            return null;
        }
        if (is(to, '.')) {
            int fraction = to + 1;
            to = behindDigits(fraction);
            if (to == fraction) {
                return null;
            }
        }
        if (to - offset > Math.min(MAX_NUMBER, limits.numberLength()) || !isEnd(to)) {
            return null;
        }
        text = null;
        number = whole == offset ? fewDigits(offset, to) : -1;
        range(offset, to);
        return Event.NUMBER;
    }

    /** Returns the number with some digits; -1 if there are too many, or what is written is no whole number. */
    private int fewDigits(int from, int to) {
        if (to - from > MAX_DIGITS) {
            return -1;
        }
        int value = 0;
        for (int i = from; i < to; i++) {
            if (bytes[i] == '.') {
                return -1;
            }
            value = 10 * value + bytes[i] - '0';
        }
        return value;
    }

    private int behindDigits(int offset) {
        int i = offset;
        while (i < bytes.length && bytes[i] >= '0' && bytes[i] <= '9') {
            i++;
        }
        return i;
    }

    @Override
    public String text() {
        if (parser != null) {
            return parser.text();
        }
        String known = text;
        if (known == null) {
            known = new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
            text = known;
        }
        return known;
    }

    @Override
    public int wholeNumber() {
        return parser == null ? number : -1;
    }

    /** The source is valid UTF-8, and texts with such an escape are left to the parser. */
    @Override
    public boolean isWhole() {
        return parser == null;
    }

    @Override
    public long start() {
        return parser != null ? parser.start() : start;
    }

    @Override
    public long end() {
        return parser != null ? parser.end() : end;
    }

    @Override
    public int looks(int words) {
        int first = behindSpace(at);
        return parser == null && first + words * Long.BYTES <= bytes.length ? texts.looks(first, words) : -1;
    }

    @Override
    public void begin(Stretch object) {
        object.start = start;
        object.length = 0;
        object.depth = depth;
        object.events = passed;
    }

    @Override
    public void end(Stretch object) {
        object.events = passed - object.events;
        object.length = parser == null ? end - object.start : 0;
    }

    /** The next one is compared with this one, as the bytes of the last one are nearest in the caches of the processor. */
    @Override
    public boolean repeat(Stretch object) {
        int to = start + object.length;
        if (object.length == 0
                || object.depth != depth
                || to > bytes.length
                || !Arrays.equals(bytes, start, to, bytes, object.start, object.start + object.length)) {
            return false;
        }
        object.start = start;
        passed += object.events;
        close(to - 1, true);
        return true;
    }

    @Override
    public NodeRanges spans() {
        return new LazyJsonRanges(bytes);
    }
}
