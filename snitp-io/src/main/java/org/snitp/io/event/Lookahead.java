package org.snitp.io.event;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.snitp.io.Limits;

/**
 * Reads ahead to find what a document says of itself, and gives the events read again afterwards. Keeps the limit on the
 * number of values, since what is read ahead has to be held.
 */
public final class Lookahead extends SteppedReader {

    private final EventReader reader;
    private final Limits limits;
    private final Deque<Step> ahead = new ArrayDeque<>();
    private @Nullable SyntaxException failure;
    private int values;

    /** Wraps a reader. */
    public Lookahead(EventReader reader, Limits limits) {
        this.reader = reader;
        this.limits = limits;
    }

    /**
     * Returns the scalar of a field of the object that the current event begins, or null if it has none. Reading stops when
     * it is found, which is soon where it comes early, or at the end of the object.
     *
     * <p>An error of syntax on the way is kept until reading comes to its place.
     */
    public @Nullable String find(String field) {
        try {
            int depth = 1;
            while (depth > 0) {
                Step step = readAhead();
                boolean sought =
                        depth == 1 && step.event() == Event.KEY && step.text().equals(field);
                if (sought) {
                    step = readAhead();
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

    private Step readAhead() {
        Step step = read();
        ahead.add(step);
        return step;
    }

    private Step read() {
        Event event = reader.next();
        boolean worded = event == Event.KEY || event.isScalar();
        Step step = new Step(event, worded ? reader.text() : "", reader.start(), reader.end());
        if ((event.isScalar() || event.depthChange() > 0) && ++values > limits.values()) {
            throw SyntaxException.limit("values", limits.values(), Positions.standing(step.start()));
        }
        return step;
    }

    @Override
    public Event next() {
        Step buffered = ahead.poll();
        if (buffered == null && failure != null) {
            throw failure;
        }
        return goTo(buffered != null ? buffered : read());
    }

    @Override
    public Locator locator() {
        return reader.locator();
    }
}
