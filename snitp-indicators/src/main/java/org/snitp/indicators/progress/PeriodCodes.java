package org.snitp.indicators.progress;

import java.util.Comparator;
import org.snitp.model.time.Period;
import org.snitp.model.time.PeriodUnit;

/** Periods as whole numbers, which order as the periods do. */
final class PeriodCodes {

    private static final PeriodUnit[] UNITS = PeriodUnit.values();
    private static final int MONTHS = 12;

    /** Periods by their last day. */
    static final Comparator<Period> BY_END = Comparator.comparingInt(
            period -> period.year() * MONTHS + period.ordinal() * period.unit().months());

    private PeriodCodes() {}

    static int code(Period period) {
        int start =
                period.year() * MONTHS + (period.ordinal() - 1) * period.unit().months();
        return start * UNITS.length + period.unit().ordinal();
    }

    static Period period(int code) {
        PeriodUnit unit = UNITS[code % UNITS.length];
        int start = code / UNITS.length;
        return new Period(unit, start / MONTHS, start % MONTHS / unit.months() + 1);
    }
}
