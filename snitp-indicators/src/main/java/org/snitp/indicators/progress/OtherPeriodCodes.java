package org.snitp.indicators.progress;

import java.time.LocalDate;
import org.snitp.model.time.Period;
import org.snitp.model.time.PeriodUnit;

/**
 * The numbers of weeks, days and periods of several units, above those of {@link PeriodCodes} or negative.
 *
 * <p>A single week or day has the number of its first day, a range of months or years its first month or year and its
 * length, and a range of weeks or days its first day and its length in days. A short range may begin on any day, and a long
 * one in 1899 to 2199.
 */
final class OtherPeriodCodes {

    private static final int DAYS = 1_000_000;
    private static final int WEEKS = 5_000_000;
    private static final int SHORT_RUNS = 1 << 28;
    private static final int YEARS = 1 << 29;
    private static final int MONTH_RUNS = 1 << 30;
    private static final int BITS_OF_LENGTH = 14;
    private static final int BITS_OF_MONTHS = 13;
    private static final int BITS_OF_SHORT = 6;
    private static final int MONTHS = 12;

    /** The first day that a long range of days can have. */
    private static final long FIRST = LocalDate.of(1899, 1, 1).toEpochDay();

    /** The day before all single days. */
    private static final long BEFORE_ALL = LocalDate.of(0, 1, 1).toEpochDay();

    private OtherPeriodCodes() {}

    /** Returns whether a code is one of these. */
    static boolean isOne(int code) {
        return code < 0 || code >= DAYS;
    }

    static int code(Period period) {
        if (period.unit() == PeriodUnit.YEAR) {
            return YEARS | period.year() << BITS_OF_LENGTH | period.length();
        }
        if (period.unit() == PeriodUnit.MONTH) {
            return MONTH_RUNS | (period.year() * MONTHS + period.ordinal() - 1) << BITS_OF_MONTHS | period.length();
        }
        long first = period.getStart().toEpochDay();
        if (period.length() == 1) {
            return (period.unit() == PeriodUnit.WEEK ? WEEKS : DAYS) + (int) (first - BEFORE_ALL);
        }
        int length = (int) (period.getEnd().toEpochDay() - first + 1);
        if (length <= mask(BITS_OF_SHORT)) {
            return SHORT_RUNS + ((int) (first - BEFORE_ALL) << BITS_OF_SHORT | length);
        }
        return Integer.MIN_VALUE | (int) (first - FIRST) << BITS_OF_LENGTH | length;
    }

    static Period period(int code) {
        if (code < 0) {
            int rest = code & Integer.MAX_VALUE;
            LocalDate first = LocalDate.ofEpochDay(FIRST + (rest >> BITS_OF_LENGTH));
            return Period.spanning(first, first.plusDays((rest & mask(BITS_OF_LENGTH)) - 1L));
        }
        if (code >= MONTH_RUNS) {
            int start = (code & mask(30)) >> BITS_OF_MONTHS;
            return new Period(PeriodUnit.MONTH, start / MONTHS, start % MONTHS + 1, code & mask(BITS_OF_MONTHS));
        }
        if (code >= YEARS) {
            return new Period(PeriodUnit.YEAR, (code & mask(29)) >> BITS_OF_LENGTH, 1, code & mask(BITS_OF_LENGTH));
        }
        if (code >= SHORT_RUNS) {
            int rest = code - SHORT_RUNS;
            LocalDate first = LocalDate.ofEpochDay(BEFORE_ALL + (rest >> BITS_OF_SHORT));
            return Period.spanning(first, first.plusDays((rest & mask(BITS_OF_SHORT)) - 1L));
        }
        boolean week = code >= WEEKS;
        LocalDate first = LocalDate.ofEpochDay(BEFORE_ALL + code - (week ? WEEKS : DAYS));
        return Period.containing(first, week ? PeriodUnit.WEEK : PeriodUnit.DAY);
    }

    private static int mask(int bits) {
        return (1 << bits) - 1;
    }
}
