package org.snitp.model.rule;

import java.util.Locale;
import org.snitp.model.time.TimeSpan;
import org.snitp.model.time.Timing;

/**
 * The kind and the period of the document to which something belongs.
 *
 * @param kind the kind of document
 * @param span the period of a plan, or the horizon of a strategy
 */
record TimeFrame(Kind kind, TimeSpan span) {

    /** The kind of document that limits the time of its contents. */
    enum Kind {
        PLAN,
        STRATEGY
    }

    static TimeFrame plan(TimeSpan period) {
        return new TimeFrame(Kind.PLAN, period);
    }

    static TimeFrame strategy(TimeSpan horizon) {
        return new TimeFrame(Kind.STRATEGY, horizon);
    }

    /** The kind as a variant of messages. */
    String name() {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** Returns whether a timing lies entirely after the end; {@code false} if a range runs backwards. */
    boolean isAfter(Timing timing) {
        return timing instanceof TimeSpan other
                && span.isForward()
                && other.isForward()
                && other.getStart().isAfter(span.getEnd());
    }

    /** Returns whether a timing lies entirely before the beginning; {@code false} if a range runs backwards. */
    boolean isBefore(Timing timing) {
        return timing instanceof TimeSpan other
                && span.isForward()
                && other.isForward()
                && other.getEnd().isBefore(span.getStart());
    }
}
