package org.snitp.model.time;

/**
 * How often something recurs. Usual intervals have a word, and each has a duration of ISO 8601 as well: {@code annual} and
 * {@code P1Y} are the same.
 */
public enum Recurrence implements Timing {
    /** Once a year. */
    ANNUAL(PeriodUnit.YEAR, 1, "P1Y", "annual"),

    /** Twice a year. */
    SEMIANNUAL(PeriodUnit.SEMESTER, 1, "P6M", "semiannual"),

    /** Four times a year. */
    QUARTERLY(PeriodUnit.QUARTER, 1, "P3M", "quarterly"),

    /** Twelve times a year. */
    MONTHLY(PeriodUnit.MONTH, 1, "P1M", "monthly"),

    /** Every week of ISO 8601. */
    WEEKLY(PeriodUnit.WEEK, 1, "P1W", "weekly"),

    /** Every two weeks. */
    EVERY_2_WEEKS(PeriodUnit.WEEK, 2, "P2W", "P2W"),

    /** Every two years. */
    EVERY_2_YEARS(PeriodUnit.YEAR, 2, "P2Y", "P2Y"),

    /** Every three years. */
    EVERY_3_YEARS(PeriodUnit.YEAR, 3, "P3Y", "P3Y"),

    /** Every four years. */
    EVERY_4_YEARS(PeriodUnit.YEAR, 4, "P4Y", "P4Y"),

    /** Every five years. */
    EVERY_5_YEARS(PeriodUnit.YEAR, 5, "P5Y", "P5Y");

    private final PeriodUnit unit;
    private final int count;
    private final String duration;
    private final String spelling;

    Recurrence(PeriodUnit unit, int count, String duration, String spelling) {
        this.unit = unit;
        this.count = count;
        this.duration = duration;
        this.spelling = spelling;
    }

    /** The unit in which the interval is counted. */
    public PeriodUnit unit() {
        return unit;
    }

    /**
     * The number of {@linkplain #unit units} after which it recurs. Intervals of one unit follow the calendar; longer ones
     * are counted from the beginning of the plan or strategy.
     */
    public int count() {
        return count;
    }

    /** The interval as a duration of ISO 8601, such as {@code P1Y}. */
    public String duration() {
        return duration;
    }

    /** Returns the spelling in documents: the word if there is one, and otherwise the duration. */
    @Override
    public String toString() {
        return spelling;
    }

    /**
     * Returns the recurrence of a word or a duration, as {@code annual} or {@code P1Y}. JAX-RS asks enums for a method of this
     * name.
     *
     * @throws TimeFormatException if the text is neither
     */
    public static Recurrence fromString(String text) {
        if (Timing.parse(text) instanceof Recurrence recurrence) {
            return recurrence;
        }
        throw new TimeFormatException(text, "a recurrence", null);
    }
}
