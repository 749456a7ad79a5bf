package org.snitp.model.time;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A range of periods, both ends included: {@code 2024/2026} runs from 1 January 2024 to 31 December 2026.
 *
 * <p>The end of a range may precede its start, so that the error can be reported where it occurs; see {@link #isForward()}.
 *
 * @param from the first period
 * @param to the last period
 */
public record PeriodRange(Period from, Period to) implements TimeSpan {
    /**
     * Checks the ends.
     *
     * @throws IllegalArgumentException if an end is itself a range, such as {@code 2024-10/2025-09}
     */
    public PeriodRange {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (from.length() > 1 || to.length() > 1) {
            throw new IllegalArgumentException("A range does not begin or end with a range: " + from + ", " + to);
        }
    }

    /**
     * Parses a range: two periods separated by a slash.
     *
     * @throws TimeFormatException if the text is not a range; the exception may suggest a spelling
     */
    public static PeriodRange parse(String text) {
        Objects.requireNonNull(text, "text");
        return TimeSpelling.range(text);
    }

    /**
     * Parses the spelling, as {@link #parse} does. Spring and JAX-RS find it by this name.
     *
     * @throws IllegalArgumentException if there is none such; its message says what was found
     */
    public static PeriodRange valueOf(String text) {
        return parse(text);
    }

    @Override
    public LocalDate getStart() {
        return from.getStart();
    }

    @Override
    public LocalDate getEnd() {
        return to.getEnd();
    }

    /** Hand-written, like {@link #hashCode}: the generated methods of a record are bootstrapped on first use (ADR 0030). */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PeriodRange range && from.equals(range.from) && to.equals(range.to);
    }

    @Override
    public int hashCode() {
        return 31 * from.hashCode() + to.hashCode();
    }

    @Override
    public String toString() {
        return from + "/" + to;
    }
}
