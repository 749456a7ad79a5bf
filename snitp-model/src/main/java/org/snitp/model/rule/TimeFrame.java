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
record TimeFrame(Kind kind, TimeSpan span) {

    /** What sets a time to what stands in it. */
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

    /** The kind as messages have it in their variants. */
    String name() {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** Returns whether a timing lies in a time after the end; one of two ranges that run backwards lies nowhere. */
    boolean isAfter(Timing timing) {
        return timing instanceof TimeSpan other
                && span.isForward()
                && other.isForward()
                && other.getStart().isAfter(span.getEnd());
    }

    /** Returns whether a timing lies in a time before the beginning; one of two ranges that run backwards lies nowhere. */
    boolean isBefore(Timing timing) {
        return timing instanceof TimeSpan other
                && span.isForward()
                && other.isForward()
                && other.getEnd().isBefore(span.getStart());
    }
}
