package org.snitp.indicators.progress;

import java.util.Comparator;
import java.util.List;
import org.snitp.model.time.Period;
import org.snitp.model.time.PeriodUnit;

/** Periods as whole numbers, which order as the periods do. */
final class PeriodCodes {

    private static final List<PeriodUnit> UNITS = List.of(PeriodUnit.values());
    private static final int MONTHS = 12;

    /** Periods by their last day. */
    static final Comparator<Period> BY_END = Comparator.comparingInt(
            period -> period.year() * MONTHS + period.ordinal() * period.unit().months());

    private PeriodCodes() {}

    static int code(Period period) {
        int start =
                period.year() * MONTHS + (period.ordinal() - 1) * period.unit().months();
        return start * UNITS.size() + UNITS.indexOf(period.unit());
    }

    static Period period(int code) {
        PeriodUnit unit = UNITS.get(code % UNITS.size());
        int start = code / UNITS.size();
        return new Period(unit, start / MONTHS, start % MONTHS / unit.months() + 1);
    }
}
