package org.snitp.model.time;

/** The length of a {@link Period}, from the longest to the shortest. */
public enum PeriodUnit {
    /** Twelve months. */
    YEAR(12),

    /** Six months. */
    SEMESTER(6),

    /** Three months. */
    QUARTER(3),

    /** One month. */
    MONTH(1);

    private final int months;

    PeriodUnit(int months) {
        this.months = months;
    }

    /** The number of months in one period. */
    public int months() {
        return months;
    }

    /** The number of periods in a year. */
    public int perYear() {
        return 12 / months;
    }
}
