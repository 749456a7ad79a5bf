package org.snitp.model.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A calendar period: a year, a semester, a quarter, a month, a week of ISO 8601 or a day, or several of them in succession
 * that count as one, such as a fiscal year from October to September.
 *
 * <p>Each run of days is exactly one period: {@code 2024-01/2024-12} is the year {@code 2024}, and
 * {@code 2024-Q4/2025-Q3} the twelve months {@code 2024-10/2025-09}. Several units in succession are whole years if
 * possible, and otherwise whole months, whole weeks or days.
 *
 * <p>Periods are ordered by their first day; of two that start on the same day, the longer one comes first.
 *
 * @param unit the unit of the period
 * @param year the year in which it begins, 1 to 9999; for weeks, the year of ISO 8601, to which the first Thursday belongs
 * @param ordinal the number of the period, or of the first of several, within the year, from 1; always 1 for a year
 * @param length how many units in succession it lasts, at least 1
 */
public record Period(PeriodUnit unit, int year, int ordinal, int length) implements TimeSpan, Comparable<Period> {

    private static final int MONTHS = 12;

    /**
     * Checks that the period exists.
     *
     * @throws IllegalArgumentException if the year, the ordinal or the length is out of range, or if several units have a
     *     shorter name: twelve months from January are a year; see {@link #spanning}
     */
    public Period {
        Objects.requireNonNull(unit, "unit");
        if (year < 1 || year > 9999) {
            throw new IllegalArgumentException("Year out of range 1 to 9999: " + year);
        }
        int units = unit.isOfMonths() ? unit.perYear() : PeriodDays.unitsOf(unit, year);
        if (ordinal < 1 || ordinal > units) {
            throw new IllegalArgumentException(
                    "A year has " + units + " of " + unit + ", there is no number " + ordinal);
        }
        if (length != 1) {
            PeriodDays.requireCanonical(unit, year, ordinal, length);
        }
    }

    /**
     * Returns one unit.
     *
     * @throws IllegalArgumentException if the year or the ordinal is out of range
     */
    public Period(PeriodUnit unit, int year, int ordinal) {
        this(unit, year, ordinal, 1);
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
     * Returns a week of ISO 8601, from Monday to Sunday. The first week of a year is the one with its first Thursday.
     *
     * @param year the year to which the Thursday of the week belongs
     * @param week the number of the week, 1 to 52 or 53
     */
    public static Period week(int year, int week) {
        return new Period(PeriodUnit.WEEK, year, week);
    }

    /**
     * Returns a single day.
     *
     * @throws IllegalArgumentException if the year of the day is out of range
     */
    public static Period day(LocalDate day) {
        return containing(day, PeriodUnit.DAY);
    }

    /**
     * Returns the period of a unit that contains a day.
     *
     * @throws IllegalArgumentException if the year of the day is out of range
     */
    public static Period containing(LocalDate day, PeriodUnit unit) {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(unit, "unit");
        return switch (unit) {
            case DAY -> new Period(unit, day.getYear(), day.getDayOfYear());
            case WEEK -> PeriodDays.week(day);
            default -> new Period(unit, day.getYear(), (day.getMonthValue() - 1) / unit.months() + 1);
        };
    }

    /**
     * Returns the one period from a day to another, both included.
     *
     * @throws IllegalArgumentException if the last day precedes the first one, a year is out of range, or the period is
     *     too long: more than 600 years or, if it is not made of whole months, more than 40 years, or more than nine weeks
     *     outside 1900 to 2199
     */
    public static Period spanning(LocalDate first, LocalDate last) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
        return PeriodDays.spanning(first, last);
    }

    /**
     * Returns the period of a unit in which this one begins. If this one is a single unit of whole months and the other unit
     * is one and not shorter, that period contains this one.
     */
    public Period within(PeriodUnit longer) {
        Objects.requireNonNull(longer, "longer");
        return unit.isOfMonths() && longer.isOfMonths()
                ? new Period(longer, year, (ordinal - 1) * unit.months() / longer.months() + 1)
                : containing(getStart(), longer);
    }

    /**
     * Parses a period: {@code 2025}, {@code 2026-S1}, {@code 2024-Q4}, {@code 2025-03}, {@code 2025-W07} or
     * {@code 2025-05-16}, or two of them with a slash, such as {@code 2024-10/2025-09}, which count as one period.
     *
     * @throws TimeFormatException if the text is not a period; the exception may suggest a spelling
     */
    public static Period parse(String text) {
        Objects.requireNonNull(text, "text");
        return TimeSpelling.period(text);
    }

    /**
     * Parses the spelling, as {@link #parse} does. Spring and JAX-RS find it by this name.
     *
     * @throws IllegalArgumentException if there is none such; its message says what was found
     */
    public static Period valueOf(String text) {
        return parse(text);
    }

    @Override
    public LocalDate getStart() {
        return unit.isOfMonths()
                ? LocalDate.of(year, (ordinal - 1) * unit.months() + 1, 1)
                : PeriodDays.start(unit, year, ordinal);
    }

    @Override
    public LocalDate getEnd() {
        if (length > 1 || !unit.isOfMonths()) {
            return PeriodDays.end(this);
        }
        Month last = Month.of(ordinal * unit.months());
        return LocalDate.of(year, last, last.length(Year.isLeap(year)));
    }

    @Override
    public boolean isForward() {
        return true;
    }

    /** The first of the units of which it consists; itself if it is one unit. */
    public Period first() {
        return length == 1 ? this : new Period(unit, year, ordinal);
    }

    /** The last of the units of which it consists; itself if it is one unit. */
    public Period last() {
        return length == 1 ? this : containing(getEnd(), unit);
    }

    /** The number of months that it lasts; 0 if it is not made of whole months. */
    public int months() {
        return unit.months() * length;
    }

    @Override
    public int compareTo(Period other) {
        // Comparing months is cheaper than comparing days; progress over millions of figures mostly compares periods.
        if (unit.isOfMonths() && other.unit.isOfMonths()) {
            int byStart = Integer.compare(startMonth(), other.startMonth());
            return byStart != 0 ? byStart : Integer.compare(other.months(), months());
        }
        int byStart = getStart().compareTo(other.getStart());
        return byStart != 0 ? byStart : other.getEnd().compareTo(getEnd());
    }

    /** The number of the month in which it begins, counted from the year 0; only for units of months. */
    int startMonth() {
        return year * MONTHS + (ordinal - 1) * unit.months();
    }

    /** The number of the month with which it ends; only for units of months. */
    int endMonth() {
        return startMonth() + months() - 1;
    }

    /** Hand-written, like {@link #hashCode}: the generated methods of a record are bootstrapped on first use (ADR 0030). */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Period period
                && unit == period.unit
                && year == period.year
                && ordinal == period.ordinal
                && length == period.length;
    }

    @Override
    public int hashCode() {
        return ((year * 31 + ordinal) * 31 + unit.perYear()) * 31 + length;
    }

    @Override
    public String toString() {
        return length == 1
                ? PeriodDays.spelling(this)
                : PeriodDays.spelling(first()) + "/" + PeriodDays.spelling(last());
    }
}
