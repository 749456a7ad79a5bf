package org.snitp.model.time;

import org.snitp.model.internal.term.Terms;

/** The unit of a {@link Period}, from the longest to the shortest. */
public enum PeriodUnit {
    /** Twelve months. */
    YEAR(12, 1),

    /** Six months. */
    SEMESTER(6, 2),

    /** Three months. */
    QUARTER(3, 4),

    /** One month. */
    MONTH(1, 12),

    /** A week of ISO 8601: Monday to Sunday, in the year of its Thursday. It may lie in two months, or in two years. */
    WEEK(0, 53),

    /** One day. */
    DAY(0, 366);

    private final int months;
    private final int perYear;

    PeriodUnit(int months, int perYear) {
        this.months = months;
        this.perYear = perYear;
    }

    /** The number of months in one period; 0 for weeks and days, which are no months. */
    public int months() {
        return months;
    }

    /** The number of periods in a year; for weeks and days, that of a long year. */
    public int perYear() {
        return perYear;
    }

    /** Returns whether a period of this unit is one or more whole months. Such periods are nested or disjoint. */
    public boolean isOfMonths() {
        return months > 0;
    }

    /**
     * Returns the constant of a word, as documents and exports have it. JAX-RS asks enums for a method of this name.
     *
     * @throws IllegalArgumentException if there is none; its message lists the words
     */
    public static PeriodUnit fromString(String word) {
        return Terms.parse(PeriodUnit.class, word);
    }
}
