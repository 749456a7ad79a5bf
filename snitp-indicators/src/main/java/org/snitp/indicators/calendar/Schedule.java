package org.snitp.indicators.calendar;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.snitp.model.time.OpenTiming;
import org.snitp.model.time.Period;
import org.snitp.model.time.PeriodRange;
import org.snitp.model.time.Recurrence;
import org.snitp.model.time.TimeSpan;
import org.snitp.model.time.Timing;

/**
 * When work is evaluated.
 *
 * @param timings recurrences and single evaluations, in any combination
 */
record Schedule(List<Timing> timings) {

    private static final Period ANY_YEAR = Period.year(2000);

    /**
     * Returns the reports of some work: the days that each report covers, by the period under which it is made.
     *
     * @param ends only periods that end on one of these days are needed
     */
    SortedMap<Period, Days> reports(Work work, Days ends) {
        SortedMap<Period, Days> reports = new TreeMap<>();
        for (Timing timing : timings) {
            if (timing instanceof Recurrence recurrence) {
                add(work.by(recurrence, ends), reports);
            } else if (timing instanceof TimeSpan evaluation && evaluation.isForward()) {
                work.until(evaluation.getEnd()).ifPresent(days -> add(Map.of(lastPeriod(evaluation), days), reports));
            }
        }
        return reports;
    }

    private static void add(Map<Period, Days> more, Map<Period, Days> reports) {
        more.forEach((period, days) -> reports.merge(period, days, Days::hull));
    }

    /** The period under which an evaluation is reported: the last one of a range, unless that is a year of its own. */
    private static Period lastPeriod(TimeSpan evaluation) {
        if (evaluation instanceof PeriodRange range) {
            return isYear(range) ? Period.spanning(range.getStart(), range.getEnd()) : range.to();
        }
        return (Period) evaluation;
    }

    /** A fiscal year may also begin on another day than the first of a month. */
    private static boolean isYear(PeriodRange range) {
        return range.isAsLongAs(ANY_YEAR)
                || (range.isForward()
                        && range.getEnd().equals(range.getStart().plusYears(1).minusDays(1)));
    }

    /** Returns whether any report of some work has a date. */
    boolean asksFor(Work work) {
        return timings.stream()
                .anyMatch(timing -> timing instanceof Recurrence
                        ? !work.windows().isEmpty()
                        : timing instanceof TimeSpan evaluation
                                && evaluation.isForward()
                                && work.until(evaluation.getEnd()).isPresent());
    }

    /** Returns why no report has a date, given that there is none. */
    UndatedReason reason() {
        if (timings.isEmpty()) {
            return UndatedReason.NO_SCHEDULE;
        }
        if (timings.stream().anyMatch(timing -> !(timing instanceof OpenTiming))) {
            return UndatedReason.NO_WORK;
        }
        return timings.contains(OpenTiming.PERMANENT) ? UndatedReason.CONTINUOUS : UndatedReason.ON_DEMAND;
    }
}
