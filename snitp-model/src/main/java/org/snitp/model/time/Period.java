package org.snitp.model.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A calendar period: a year, a semester, a quarter or a month.
 *
 * <p>Periods are ordered by their first day; of two that start on the same day, the longer one comes first.
 *
 * @param unit the unit of the period
 * @param year the year, 1 to 9999
 * @param ordinal the number of the period within the year, from 1; always 1 for a year
 */
public record Period(PeriodUnit unit, int year, int ordinal) implements TimeSpan, Comparable<Period> {

    private static final int MONTHS = 12;

    /**
     * Checks that the period exists.
     *
     * @throws IllegalArgumentException if the year or the ordinal is out of range
     */
    public Period {
        Objects.requireNonNull(unit, "unit");
        if (year < 1 || year > 9999) {
            throw new IllegalArgumentException("Year out of range 1 to 9999: " + year);
        }
        if (ordinal < 1 || ordinal > unit.perYear()) {
            throw new IllegalArgumentException(
                    "A year has " + unit.perYear() + " of " + unit + ", there is no number " + ordinal);
        }
    }

    /** Returns a whole year. */
    public static Period year(int year) {
        return new Period(PeriodUnit.YEAR, year, 1);
    }

    /** Returns a semester: 1 is January to June, 2 is July to December. */
    public static Period semester(int year, int semester) {
        return new Period(PeriodUnit.SEMESTER, year, semester);
    }

    /** Returns a quarter, 1 to 4. */
    public static Period quarter(int year, int quarter) {
        return new Period(PeriodUnit.QUARTER, year, quarter);
    }

    /** Returns a month, 1 to 12. */
    public static Period month(int year, int month) {
        return new Period(PeriodUnit.MONTH, year, month);
    }

    /**
     * Returns the period of a unit that contains a day.
     *
     * @throws IllegalArgumentException if the year of the day is out of range
     */
    public static Period containing(LocalDate day, PeriodUnit unit) {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(unit, "unit");
        return new Period(unit, day.getYear(), (day.getMonthValue() - 1) / unit.months() + 1);
    }

    /** Returns the period of a unit in which this one begins. If the unit is not shorter, that period contains this one. */
    public Period within(PeriodUnit longer) {
        Objects.requireNonNull(longer, "longer");
        return new Period(longer, year, (ordinal - 1) * unit.months() / longer.months() + 1);
    }

    /**
     * Parses a period: {@code 2025}, {@code 2026-S1}, {@code 2024-Q4} or {@code 2025-03}.
     *
     * @throws TimeFormatException if the text is not a period; the exception may suggest a spelling
     */
    public static Period parse(String text) {
        Objects.requireNonNull(text, "text");
        return TimeSpelling.period(text);
    }

    @Override
    public LocalDate getStart() {
        return LocalDate.of(year, (ordinal - 1) * unit.months() + 1, 1);
    }

    @Override
    public LocalDate getEnd() {
        Month last = Month.of(ordinal * unit.months());
        return LocalDate.of(year, last, last.length(Year.isLeap(year)));
    }

    @Override
    public boolean isForward() {
        return true;
    }

    @Override
    public int compareTo(Period other) {
        // Comparing months is cheaper than comparing days; progress over millions of figures mostly compares periods.
        int byStart = Integer.compare(startMonth(), other.startMonth());
        return byStart != 0 ? byStart : unit.compareTo(other.unit);
    }

    private int startMonth() {
        return year * MONTHS + (ordinal - 1) * unit.months();
    }

    /** Hand-written, like {@link #hashCode}: the generated methods of a record are bootstrapped on first use (ADR 0030). */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Period period
                && unit == period.unit
                && year == period.year
                && ordinal == period.ordinal;
    }

    @Override
    public int hashCode() {
        return (year * 31 + ordinal) * 31 + unit.months();
    }

    @Override
    public String toString() {
        String padded = Integer.toString(year + 10_000).substring(1);
        return switch (unit) {
            case YEAR -> padded;
            case SEMESTER -> padded + "-S" + ordinal;
            case QUARTER -> padded + "-Q" + ordinal;
            case MONTH -> padded + (ordinal < 10 ? "-0" : "-") + ordinal;
        };
    }
}
