package org.snitp.indicators.progress;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.snitp.indicators.progress.DuePeriods.DuePeriod;
import org.snitp.model.time.Period;
import org.snitp.model.time.TimeSpan;

/**
 * What the answers cover that are asked for: of a year under which the work from July on is reported, the days from July on. An
 * answer counts under the period under which it was asked for, however much of that period lies before the work.
 */
final class AskedPeriods {

    /** What a report covers, from its first day to its last. */
    private record Covered(LocalDate first, LocalDate last) {

        static Covered of(TimeSpan span) {
            return new Covered(span.getStart(), span.getEnd());
        }

        Covered hull(Covered other) {
            return new Covered(
                    first.isBefore(other.first) ? first : other.first, last.isAfter(other.last) ? last : other.last);
        }
    }

    private final Map<Period, Covered> asked = new HashMap<>();

    AskedPeriods(List<DuePeriod> due) {
        for (DuePeriod expected : due) {
            expected.reportedAs()
                    .filter(period -> expected.period().isForward())
                    .ifPresent(period -> asked.merge(period, Covered.of(expected.period()), Covered::hull));
        }
    }

    /** Returns whether reports are asked for under a period. */
    boolean isAsked(Period period) {
        return asked.containsKey(period);
    }

    /** Returns the first day that a report of a period covers. */
    LocalDate firstDay(Period period) {
        Covered known = asked.get(period);
        return known == null ? period.getStart() : known.first();
    }

    /** Returns whether a window contains what a report of a period covers. */
    boolean isWithin(TimeSpan window, Period period) {
        Covered covered = asked.get(period);
        return window.contains(period)
                || (covered != null
                        && !covered.first().isBefore(window.getStart())
                        && !covered.last().isAfter(window.getEnd()));
    }
}
