package org.snitp.indicators.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.snitp.model.time.FiscalYear;
import org.snitp.model.time.Period;
import org.snitp.model.time.PeriodUnit;
import org.snitp.model.time.Recurrence;
import org.snitp.model.time.TimeSpan;
import org.snitp.model.time.Timing;

/**
 * The days of work.
 *
 * @param windows days of work, inside the period of the plan or strategy
 * @param whole the period of the plan or strategy, from whose beginning long intervals are counted; absent if it runs
 *     backwards, so that there is no work
 * @param year the year by which recurring reports are asked for; absent if they follow the calendar
 */
record Work(List<Days> windows, Optional<Days> whole, Optional<FiscalYear> year) {

    /** Until this year, periods may begin and end inside of months; after it, years are counted as in the calendar. */
    private static final int LAST_COUNTED = 2190;

    /**
     * Returns the work in implementation windows.
     *
     * @param windows the windows; a window without dates lasts the whole time, and so does work without windows
     * @param whole the period of the plan or strategy
     * @param year the year by which recurring reports are asked for; absent if they follow the calendar
     */
    static Work of(List<Timing> windows, TimeSpan whole, Optional<FiscalYear> year) {
        Optional<Days> limits = Days.of(whole);
        if (limits.isEmpty()) {
            return new Work(List.of(), limits, year);
        }
        if (windows.isEmpty()) {
            return new Work(List.of(limits.get()), limits, year);
        }
        return new Work(
                united(windows.stream()
                        .map(window -> window instanceof TimeSpan span ? Days.of(span) : limits)
                        .flatMap(Optional::stream)
                        .map(days -> days.within(limits.get()))
                        .flatMap(Optional::stream)
                        .sorted(Comparator.comparing(Days::first))
                        .toList()),
                limits,
                year);
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
     * Returns the first to the last day of work in each period of a recurrence that contains work.
     *
     * @param ends only periods that end on one of these days are needed
     */
    SortedMap<Period, Days> by(Recurrence recurrence, Days ends) {
        SortedMap<Period, Days> periods = new TreeMap<>();
        for (Days window : windows) {
            Optional<Days> rest = from(window, recurrence, ends.first());
            while (rest.isPresent() && !rest.get().first().isAfter(ends.last())) {
                Period period = containing(rest.get().first(), recurrence);
                rest.get().until(period.getEnd()).ifPresent(days -> periods.merge(period, days, Days::hull));
                rest = rest.get().after(period.getEnd());
            }
        }
        return periods;
    }

    /** Returns the rest of a window, from the period that contains a day. */
    private Optional<Days> from(Days window, Recurrence recurrence, LocalDate day) {
        return day.isAfter(window.first())
                ? window.after(containing(day, recurrence).getStart().minusDays(1))
                : Optional.of(window);
    }

    /**
     * Returns the period of a recurrence that contains a day of the work. Several years or weeks are counted from the
     * beginning of the plan, and the last of them end with it.
     */
    private Period containing(LocalDate day, Recurrence recurrence) {
        PeriodUnit unit = recurrence.unit();
        if (recurrence.count() == 1) {
            return year.isPresent() && unit.months() > 1
                    ? year.get().part(day, unit.months())
                    : Period.containing(day, unit);
        }
        return unit == PeriodUnit.WEEK ? weeks(day, recurrence.count()) : years(day, recurrence.count());
    }

    private Period weeks(LocalDate day, int count) {
        LocalDate begin =
                Period.containing(whole.orElseThrow().first(), PeriodUnit.WEEK).getStart();
        int days = count * 7;
        LocalDate first = day.minusDays(Math.floorMod(day.toEpochDay() - begin.toEpochDay(), days));
        return Period.spanning(first, first.plusDays(days - 1L));
    }

    private Period years(LocalDate day, int count) {
        Days limits = whole.orElseThrow();
        LocalDate begin = limits.first();
        LocalDate within = day.isAfter(limits.last()) ? limits.last() : day;
        if (!limits.areMonths() && within.getYear() + count > LAST_COUNTED) {
            return Period.containing(within, PeriodUnit.YEAR);
        }
        long passed = ChronoUnit.YEARS.between(begin, within) / count * count;
        LocalDate last = begin.plusYears(passed + count).minusDays(1);
        return Period.spanning(begin.plusYears(passed), last.isAfter(limits.last()) ? limits.last() : last);
    }

    /** Returns the first to the last day of work up to and including a day. */
    Optional<Days> until(LocalDate day) {
        return windows.stream()
                .map(window -> window.until(day))
                .flatMap(Optional::stream)
                .reduce(Days::hull);
    }
}
