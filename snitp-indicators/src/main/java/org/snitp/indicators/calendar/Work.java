package org.snitp.indicators.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.snitp.model.time.Period;
import org.snitp.model.time.PeriodUnit;
import org.snitp.model.time.TimeSpan;
import org.snitp.model.time.Timing;

/**
 * The days of work.
 *
 * @param windows days of work, inside the period of the plan or strategy
 */
record Work(List<Days> windows) {

    /**
     * Returns the work in implementation windows.
     *
     * @param windows the windows; a window without dates lasts the whole time, and so does work without windows
     * @param whole the period of the plan or strategy
     */
    static Work of(List<Timing> windows, TimeSpan whole) {
        Optional<Days> limits = Days.of(whole);
        if (limits.isEmpty()) {
            return new Work(List.of());
        }
        if (windows.isEmpty()) {
            return new Work(List.of(limits.get()));
        }
        return new Work(united(windows.stream()
                .map(window -> window instanceof TimeSpan span ? Days.of(span) : limits)
                .flatMap(Optional::stream)
                .map(days -> days.within(limits.get()))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Days::first))
                .toList()));
    }

    /** Merges windows that may overlap, given by their first days, into windows that do not. */
    private static List<Days> united(List<Days> windows) {
        List<Days> united = new ArrayList<>();
        for (Days window : windows) {
            Days last = united.isEmpty() ? window : united.remove(united.size() - 1);
            if (window.first().isAfter(last.last())) {
                united.add(last);
                united.add(window);
            } else {
                united.add(last.hull(window));
            }
        }
        return united;
    }

    /**
     * Returns the first to the last day of work in each calendar period that contains work.
     *
     * @param ends only periods that end on one of these days are needed
     */
    SortedMap<Period, Days> by(PeriodUnit unit, Days ends) {
        SortedMap<Period, Days> periods = new TreeMap<>();
        for (Days window : windows) {
            Optional<Days> rest = from(window, unit, ends.first());
            while (rest.isPresent() && !rest.get().first().isAfter(ends.last())) {
                Period period = Period.containing(rest.get().first(), unit);
                rest.get().until(period.getEnd()).ifPresent(days -> periods.merge(period, days, Days::hull));
                rest = rest.get().after(period.getEnd());
            }
        }
        return periods;
    }

    /** Returns the rest of a window, from the period that contains a day. */
    private static Optional<Days> from(Days window, PeriodUnit unit, LocalDate day) {
        return day.isAfter(window.first())
                ? window.after(Period.containing(day, unit).getStart().minusDays(1))
                : Optional.of(window);
    }

    /** Returns the first to the last day of work up to and including a day. */
    Optional<Days> until(LocalDate day) {
        return windows.stream()
                .map(window -> window.until(day))
                .flatMap(Optional::stream)
                .reduce(Days::hull);
    }
}
