package org.snitp.model.time;

import java.time.LocalDate;
import java.util.Objects;

/** A span of the calendar, from one day to another, both included: a {@link Period} or a {@link PeriodRange}. */
public sealed interface TimeSpan extends Timing permits Period, PeriodRange {

    /** The first day. */
    LocalDate getStart();

    /** The last day, which belongs to the span. */
    LocalDate getEnd();

    /** Returns whether a span lies wholly within this one; one that is not {@linkplain #isForward() forward} does not. */
    default boolean contains(TimeSpan other) {
        Objects.requireNonNull(other, "other");
        return other.isForward()
                && !other.getStart().isBefore(getStart())
                && !other.getEnd().isAfter(getEnd());
    }

    /** Returns whether the span ends on or after the day on which it starts. */
    default boolean isForward() {
        return !getEnd().isBefore(getStart());
    }

    /**
     * Reads a period or a range.
     *
     * @throws TimeFormatException if the text is neither; the exception may know what was meant
     */
    static TimeSpan parse(String text) {
        Objects.requireNonNull(text, "text");
        return TimeSpelling.span(text);
    }
}
