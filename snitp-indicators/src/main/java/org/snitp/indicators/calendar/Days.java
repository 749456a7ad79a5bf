package org.snitp.indicators.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.snitp.model.time.Period;
import org.snitp.model.time.PeriodRange;
import org.snitp.model.time.PeriodUnit;
import org.snitp.model.time.TimeSpan;

/**
 * Consecutive days.
 *
 * @param first the first day
 * @param last the last day (inclusive); not before the first one
 */
record Days(LocalDate first, LocalDate last) {

    /** Returns the days of a span; absent if the span runs backwards. */
    static Optional<Days> of(TimeSpan span) {
        return between(span.getStart(), span.getEnd());
    }

    private static Optional<Days> between(LocalDate first, LocalDate last) {
        return last.isBefore(first) ? Optional.empty() : Optional.of(new Days(first, last));
    }

    /** Returns whether they are whole months. */
    boolean areMonths() {
        return first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth();
    }

    Optional<Days> within(Days other) {
        return between(first.isBefore(other.first) ? other.first : first, last.isAfter(other.last) ? other.last : last);
    }

    Optional<Days> until(LocalDate day) {
        return between(first, last.isAfter(day) ? day : last);
    }

    Optional<Days> after(LocalDate day) {
        return last.isAfter(day) ? between(first.isAfter(day) ? first : day.plusDays(1), last) : Optional.empty();
    }

    /** Returns all days from the first of both ranges to the last of both. */
    Days hull(Days other) {
        return new Days(
                first.isBefore(other.first) ? first : other.first, last.isAfter(other.last) ? last : other.last);
    }

    /** Returns the span of these days, in the longest unit that fits their start and end. */
    TimeSpan toSpan() {
        for (PeriodUnit unit : PeriodUnit.values()) {
            Period from = Period.containing(first, unit);
            Period to = Period.containing(last, unit);
            if (from.getStart().equals(first) && to.getEnd().equals(last)) {
                return from.equals(to) ? from : new PeriodRange(from, to);
            }
        }
        throw new IllegalStateException("No unit fits: " + this);
    }
}
