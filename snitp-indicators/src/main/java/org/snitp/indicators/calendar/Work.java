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
 * When there is work.
 *
 * @param windows days of work, inside the time for which the plan or strategy holds
 */
record Work(List<Days> windows) {

    /**
     * Returns the work of implementation windows.
     *
     * @param windows when work is done; what has no dates of its own lasts the whole time, and so does work without windows
     * @param whole the time for which the plan or strategy holds
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

    /** Returns the days of windows that may overlap, given by their first days, as windows that do not. */
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
     * Returns, for each calendar period that has work in it, the first to the last day of work there.
     *
     * @param ends only the periods are needed that end on one of these days
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

    /** Returns what is left of a window from the period on in which a day lies. */
    private static Optional<Days> from(Days window, PeriodUnit unit, LocalDate day) {
        return day.isAfter(window.first())
                ? window.after(Period.containing(day, unit).getStart().minusDays(1))
                : Optional.of(window);
    }

    /** Returns the first to the last day of work up to a day, which counts. */
    Optional<Days> until(LocalDate day) {
        return windows.stream()
                .map(window -> window.until(day))
                .flatMap(Optional::stream)
                .reduce(Days::hull);
    }
}
