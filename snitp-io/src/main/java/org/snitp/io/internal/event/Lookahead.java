package org.snitp.io.internal.event;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snitp.io.options.Limits;

/**
 * Reads ahead to find a field of a document, and repeats the events afterwards. It enforces the limit on the number of
 * values, because events that were read ahead are kept.
 *
 * <p>Only events that were read ahead are buffered; otherwise the reader is asked.
 */
public final class Lookahead implements EventReader {

    private final EventReader reader;
    private final Limits limits;
    private final Deque<BufferedEvent> ahead = new ArrayDeque<>();

    /** The current event, if it was read ahead. */
    private @Nullable BufferedEvent held;

    /** The text of the current event, if it was not read ahead; null for a whole number, of which none may be needed. */
    private @Nullable String text = "";

    private @Nullable SyntaxException failure;
    private int values;

    /** Wraps a reader. */
    public Lookahead(EventReader reader, Limits limits) {
        this.reader = reader;
        this.limits = limits;
    }

    /**
     * Returns the scalar of a field of the object that the current event starts, or null if it has none. Reading stops
     * at the field, or at the end of the object.
     *
     * <p>A syntax error on the way is reported when reading reaches it.
     */
    public @Nullable String find(String field) {
        held = held != null ? held : new BufferedEvent(Event.OBJECT_START, "", reader.start(), reader.end());
        try {
            int depth = 1;
            Iterator<BufferedEvent> known = List.copyOf(ahead).iterator();
            while (depth > 0 && (known.hasNext() || failure == null)) {
                BufferedEvent step = known.hasNext() ? known.next() : readAhead();
                boolean sought =
                        depth == 1 && step.event() == Event.KEY && step.text().equals(field);
                if (sought) {
                    step = known.hasNext() ? known.next() : readAhead();
                    if (step.event().isScalar()) {
                        return step.event() == Event.NULL ? null : step.text();
                    }
                }
                depth += step.event().depthChange();
            }
        } catch (SyntaxException e) {
            failure = e;
        }
        return null;
    }

    private BufferedEvent readAhead() {
        Event event = read();
        BufferedEvent step = new BufferedEvent(event, readText(), reader.start(), reader.end());
        ahead.add(step);
        return step;
    }

    private Event read() {
        Event event = reader.next();
        boolean scalar = event.isScalar();
        // Texts are parsed at once, so that errors in unused texts are found as well.
        if (event == Event.NUMBER && reader.wholeNumber() >= 0) {
            text = null;
        } else {
            text = scalar || event == Event.KEY ? reader.text() : "";
        }
        if ((scalar || event.depthChange() > 0) && ++values > limits.values()) {
            throw SyntaxException.limit("values", limits.values(), PackedPosition.standing(reader.start()));
        }
        return event;
    }

    @Override
    public Event next() {
        if (!ahead.isEmpty()) {
            held = ahead.remove();
            return held.event();
        }
        held = null;
        if (failure != null) {
            throw failure;
        }
        return read();
    }

    @Override
    public String text() {
        return held != null ? held.text() : readText();
    }

    private String readText() {
        String known = text;
        return known == null ? reader.text() : known;
    }

    @Override
    public int wholeNumber() {
        return held == null ? reader.wholeNumber() : -1;
    }

    @Override
    public boolean isWhole() {
        return held == null && reader.isWhole();
    }

    @Override
    public long start() {
        return held != null ? held.start() : reader.start();
    }

    @Override
    public long end() {
        return held != null ? held.end() : reader.end();
    }

    @Override
    public boolean hasComments() {
        return reader.hasComments();
    }

    @Override
    public boolean isCutByComment(long end) {
        return reader.isCutByComment(end);
    }

    @Override
    public boolean isTouchedByComment(long end) {
        return reader.isTouchedByComment(end);
    }

    @Override
    public boolean passName(WrittenName expected) {
        boolean passed = held == null && failure == null && reader.passName(expected);
        text = passed ? expected.name() : text;
        return passed;
    }

    @Override
    public int looks(int words) {
        return held == null ? reader.looks(words) : -1;
    }

    @Override
    public void begin(Stretch object) {
        reader.begin(object);
        object.values = values;
    }

    @Override
    public void end(Stretch object) {
        object.values = values - object.values;
        reader.end(object);
    }

    /** An object in which the limit is reached is read, so that the limit is reported where it is reached. */
    @Override
    public boolean repeat(Stretch object) {
        boolean repeated = object.values <= limits.values() - values && reader.repeat(object);
        values += repeated ? object.values : 0;
        return repeated;
    }

    @Override
    public NodeRanges spans() {
        return reader.spans();
    }
}
