package org.snitp.model.rule;

import java.util.Locale;
import org.snitp.model.time.TimeSpan;
import org.snitp.model.time.Timing;

/**
 * The document to which something belongs, and the time for which it holds.
 *
 * @param kind what it is
 * @param span the period of a plan, or the horizon of a strategy
 */
record Frame(Kind kind, TimeSpan span) {

    /** What sets a time to what stands in it. */
    enum Kind {
        PLAN,
        STRATEGY
    }

    static Frame plan(TimeSpan period) {
        return new Frame(Kind.PLAN, period);
    }

    static Frame strategy(TimeSpan horizon) {
        return new Frame(Kind.STRATEGY, horizon);
    }

    /** The kind as messages have it in their variants. */
    String name() {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** Tells whether a timing lies in a time after the end; one of two ranges that run backwards lies nowhere. */
    boolean isAfter(Timing timing) {
        return timing instanceof TimeSpan other
                && span.isForward()
                && other.isForward()
                && other.getStart().isAfter(span.getEnd());
    }

    /** Tells whether a timing lies in a time before the beginning; one of two ranges that run backwards lies nowhere. */
    boolean isBefore(Timing timing) {
        return timing instanceof TimeSpan other
                && span.isForward()
                && other.isForward()
                && other.getEnd().isBefore(span.getStart());
    }
}
