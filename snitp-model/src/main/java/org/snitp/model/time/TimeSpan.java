package org.snitp.model.time;

import java.time.LocalDate;
import java.util.Objects;

/** A span of calendar days, both ends included: a {@link Period} or a {@link PeriodRange}. */
public sealed interface TimeSpan extends Timing permits Period, PeriodRange {

    /** The first day. */
    LocalDate getStart();

    /** The last day, included in the span. */
    LocalDate getEnd();

    /**
     * Returns whether another span lies entirely within this one; {@code false} if the other is not
     * {@linkplain #isForward() forward}.
     */
    default boolean contains(TimeSpan other) {
        Objects.requireNonNull(other, "other");
        return SpanBounds.contains(this, other);
    }

    /** Returns whether the span ends on or after its first day. */
    default boolean isForward() {
        return SpanBounds.isForward(this);
    }

    /**
     * Returns whether another span lasts as long as this one. Spans of whole months are compared by months, so that all
     * years and all quarters are equally long, and others by days.
     */
    default boolean isAsLongAs(TimeSpan other) {
        Objects.requireNonNull(other, "other");
        return SpanLength.areEqual(this, other);
    }

    /**
     * Parses a period or a range.
     *
     * @throws TimeFormatException if the text is neither; the exception may suggest a spelling
     */
    static TimeSpan parse(String text) {
        Objects.requireNonNull(text, "text");
        return TimeSpelling.span(text);
    }

    /**
     * Parses the spelling, as {@link #parse} does. Spring and JAX-RS find it by this name.
     *
     * @throws IllegalArgumentException if there is none such; its message says what was found
     */
    static TimeSpan valueOf(String text) {
        return parse(text);
    }
}
