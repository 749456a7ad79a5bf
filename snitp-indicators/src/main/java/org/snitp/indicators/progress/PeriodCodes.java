package org.snitp.indicators.progress;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snitp.model.time.Period;
import org.snitp.model.time.PeriodUnit;

/**
 * Periods as numbers, so that a series of figures needs no objects. Years, semesters, quarters and months are ordered by
 * their numbers; all other periods have numbers of their own, without an order.
 */
final class PeriodCodes {

    private static final List<PeriodUnit> UNITS =
            List.of(PeriodUnit.YEAR, PeriodUnit.SEMESTER, PeriodUnit.QUARTER, PeriodUnit.MONTH);

    private static final int MONTHS = 12;
    private static final int LAST_YEAR = 9999;

    /** Periods by their last day. */
    static final Comparator<Period> BY_END = PeriodCodes::compareEnds;

    /** The periods of the years 1990 to 2089, cached on first use; a race between threads is harmless. */
    private static final int FIRST_NEAR = 1990 * MONTHS * UNITS.size();

    private static final @Nullable Period[] NEAR = new Period[100 * MONTHS * UNITS.size()];

    private PeriodCodes() {}

    private static int compareEnds(Period one, Period other) {
        return one.unit().isOfMonths() && other.unit().isOfMonths()
                ? Integer.compare(lastMonth(one), lastMonth(other))
                : one.getEnd().compareTo(other.getEnd());
    }

    /** Returns whether a period has ended by a day. */
    static boolean endsBy(Period period, LocalDate day, int lastMonthOfDay) {
        return period.unit().isOfMonths()
                ? lastMonth(period) <= lastMonthOfDay
                : !period.getEnd().isAfter(day);
    }

    /** The number of the last month of a period of whole months, counted from year 0. */
    private static int lastMonth(Period period) {
        return period.year() * MONTHS
                + (period.ordinal() - 1 + period.length()) * period.unit().months();
    }

    /** The number of the last month that ends by a day, counted in the same way. */
    static int lastMonthBy(LocalDate day) {
        int year = Math.max(0, Math.min(LAST_YEAR + 1, day.getYear()));
        boolean ended = day.getDayOfMonth() == day.lengthOfMonth();
        return year * MONTHS + day.getMonthValue() - (ended ? 0 : 1);
    }

    static int code(Period period) {
        if (period.length() > 1 || !period.unit().isOfMonths()) {
            return OtherPeriodCodes.code(period);
        }
        int start =
                period.year() * MONTHS + (period.ordinal() - 1) * period.unit().months();
        return start * UNITS.size() + UNITS.indexOf(period.unit());
    }

    /** Returns the period with a code, from the cache if possible. */
    static Period period(int code) {
        int near = code - FIRST_NEAR;
        if (near < 0 || near >= NEAR.length) {
            return make(code);
        }
        Period known = NEAR[near];
        if (known == null) {
            known = make(code);
            NEAR[near] = known;
        }
        return known;
    }

    private static Period make(int code) {
        if (OtherPeriodCodes.isOne(code)) {
            return OtherPeriodCodes.period(code);
        }
        PeriodUnit unit = UNITS.get(code % UNITS.size());
        int start = code / UNITS.size();
        return new Period(unit, start / MONTHS, start % MONTHS / unit.months() + 1);
    }
}
