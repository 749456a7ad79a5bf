package org.snitp.model.time;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A range of periods, both ends included: {@code 2024/2026} runs from 1 January 2024 to 31 December 2026.
 *
 * <p>A range whose end comes before its start can be written down, so that the slip is reported where it stands; see
 * {@link #isForward()}.
 *
 * @param from the period with which it starts
 * @param to the period with which it ends
 */
public record PeriodRange(Period from, Period to) implements TimeSpan {
    /** Demands every component. */
    public PeriodRange {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    /**
     * Reads a range: two periods with a slash between them.
     *
     * @throws TimeFormatException if the text is no range; the exception may know what was meant
     */
    public static PeriodRange parse(String text) {
        Objects.requireNonNull(text, "text");
        return TimeSpelling.range(text);
    }

    @Override
    public LocalDate getStart() {
        return from.getStart();
    }

    @Override
    public LocalDate getEnd() {
        return to.getEnd();
    }

    /** Written out, as that of {@link #hashCode}: what a record has by itself is put together when it is first called. */
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
