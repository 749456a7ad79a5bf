package org.snitp.reports.internal.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;

/**
 * A horizontal axis of days, from the first day of a year to the last day of one.
 *
 * @param firstYear the first year
 * @param lastYear the last year
 */
record TimeScale(int firstYear, int lastYear) {

    private static final int MAX_YEARS = 200;
    private static final int MAX_LABELS = 10;

    /** Returns the axis that contains some days; none if they are more than two hundred years apart. */
    static Optional<TimeScale> of(Collection<LocalDate> days) {
        int first = days.stream().mapToInt(LocalDate::getYear).min().orElse(0);
        int last = days.stream().mapToInt(LocalDate::getYear).max().orElse(-1);
        return last < first || last - first >= MAX_YEARS ? Optional.empty() : Optional.of(new TimeScale(first, last));
    }

    /** Returns where a day begins, as a share of the axis. */
    double begin(LocalDate day) {
        LocalDate first = LocalDate.of(firstYear, 1, 1);
        double span =
                ChronoUnit.DAYS.between(first, LocalDate.of(lastYear, 1, 1).plusYears(1));
        return ChronoUnit.DAYS.between(first, day) / span;
    }

    /** Returns where a day ends, as a share of the axis. */
    double end(LocalDate day) {
        return begin(day.plusDays(1));
    }

    /** Returns the number of years from one that is named to the next. */
    int every() {
        int years = lastYear - firstYear + 1;
        return (years + MAX_LABELS - 1) / MAX_LABELS;
    }
}
