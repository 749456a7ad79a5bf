package org.snitp.indicators.progress;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snitp.indicators.progress.DuePeriods.DuePeriod;
import org.snitp.model.time.Period;
import org.snitp.model.time.TimeSpan;

/**
 * The days that requested reports cover. If the work begins in July, the report of that year covers the days from July on.
 * A report belongs to the period for which it was requested, even if part of that period precedes the work.
 */
final class AskedPeriods {

    /** The days that a report covers, from the first to the last. */
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

    /** Returns whether reports are requested for a period. */
    boolean isAsked(Period period) {
        return asked.containsKey(period);
    }

    /** Returns the first day that a report of a period covers. */
    LocalDate firstDay(Period period) {
        Covered known = asked.get(period);
        return known == null ? period.getStart() : known.first();
    }

    /** Returns whether reports of a period cover its days, neither more nor fewer. */
    boolean areDaysOf(Period period) {
        Covered known = asked.get(period);
        return known == null
                || (known.first().equals(period.getStart()) && known.last().equals(period.getEnd()));
    }

    /** Returns the last day of a period and, if it is another one, the last day that a report of the period covers. */
    Set<LocalDate> lastDays(Period period) {
        Covered known = asked.get(period);
        return known == null || known.last().equals(period.getEnd())
                ? Set.of(period.getEnd())
                : Set.of(period.getEnd(), known.last());
    }

    /** Returns whether a window contains the days that a report of a period covers. */
    boolean isWithin(TimeSpan window, Period period) {
        Covered covered = asked.get(period);
        return window.contains(period)
                || (covered != null
                        && !covered.first().isBefore(window.getStart())
                        && !covered.last().isAfter(window.getEnd()));
    }
}
