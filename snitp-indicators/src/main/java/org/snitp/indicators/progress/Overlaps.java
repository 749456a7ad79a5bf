package org.snitp.indicators.progress;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.snitp.model.time.Period;
import org.snitp.model.time.PeriodUnit;
import org.snitp.model.time.TimeSpan;

/**
 * Figures of periods that are added, without those of periods that overlap longer ones.
 *
 * @param kept the figures of disjoint periods, in a list that may be sorted
 * @param inside the figures whose periods lie inside longer ones with a figure
 * @param across the figures whose periods lie partly inside one with a figure, so that neither is part of the other: a week
 *     at the turn of a month, or a fiscal year beside a calendar year
 */
record Overlaps(List<Entry> kept, List<Entry> inside, List<Entry> across) {

    /** The longest first, so that contained periods can be detected. */
    private static final Comparator<Entry> LONGEST_FIRST = Comparator.<Entry>comparingInt(
                    entry -> -entry.period().unit().months())
            .thenComparing(Entry::period);

    private static final Comparator<Entry> MOST_DAYS_FIRST = Comparator.<Entry>comparingLong(
                    entry -> entry.period().getStart().toEpochDay()
                            - entry.period().getEnd().toEpochDay())
            .thenComparing(Entry::period);

    private static final List<PeriodUnit> UNITS =
            List.of(PeriodUnit.YEAR, PeriodUnit.SEMESTER, PeriodUnit.QUARTER, PeriodUnit.MONTH);

    /** Returns whether all periods are single units of the same length, of which none contains or overlaps another. */
    static boolean areOfOneUnit(Collection<Period> periods) {
        PeriodUnit unit = null;
        for (Period period : periods) {
            if (period.length() > 1 || (unit != null && period.unit() != unit)) {
                return false;
            }
            unit = period.unit();
        }
        return true;
    }

    static Overlaps of(List<Entry> entries) {
        if (areOfOneUnit(entries)) {
            return new Overlaps(entries, List.of(), List.of());
        }
        return entries.stream().allMatch(entry -> isNested(entry.period())) ? ofNested(entries) : ofAny(entries);
    }

    private static boolean areOfOneUnit(List<Entry> entries) {
        for (Entry entry : entries) {
            if (entry.period().unit() != entries.get(0).period().unit()
                    || entry.period().length() > 1) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether a period is one that is nested in or disjoint from all others of its kind. */
    private static boolean isNested(Period period) {
        return period.length() == 1 && period.unit().isOfMonths();
    }

    private static Overlaps ofNested(List<Entry> entries) {
        Overlaps overlaps = new Overlaps(new ArrayList<>(), new ArrayList<>(), List.of());
        Set<Period> periods = new HashSet<>();
        for (Entry entry : entries.stream().sorted(LONGEST_FIRST).toList()) {
            if (isInside(entry.period(), periods)) {
                overlaps.inside().add(entry);
            } else {
                overlaps.kept().add(entry);
                periods.add(entry.period());
            }
        }
        return overlaps;
    }

    private static Overlaps ofAny(List<Entry> entries) {
        Overlaps overlaps = new Overlaps(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        NavigableMap<Long, Period> kept = new TreeMap<>();
        for (Entry entry : entries.stream().sorted(MOST_DAYS_FIRST).toList()) {
            Period period = entry.period();
            long first = period.getStart().toEpochDay();
            // The periods kept so far are disjoint: only the last one that begins by its end can overlap it.
            Map.Entry<Long, Period> near = kept.floorEntry(period.getEnd().toEpochDay());
            if (near == null || near.getValue().getEnd().toEpochDay() < first) {
                overlaps.kept().add(entry);
                kept.put(first, period);
            } else {
                (isCovered(period, kept) ? overlaps.inside() : overlaps.across()).add(entry);
            }
        }
        return overlaps;
    }

    /** Returns whether every day of a period lies in one of some disjoint periods, by their first days. */
    private static boolean isCovered(Period period, NavigableMap<Long, Period> kept) {
        long day = period.getStart().toEpochDay();
        long last = period.getEnd().toEpochDay();
        while (day <= last) {
            Map.Entry<Long, Period> around = kept.floorEntry(day);
            long end = around == null ? day - 1 : around.getValue().getEnd().toEpochDay();
            if (end < day) {
                return false;
            }
            day = end + 1;
        }
        return true;
    }

    /** Returns whether a week, a day or a range lies partly in a window, so that some days of the window are not counted. */
    static boolean isAcross(Period period, TimeSpan window) {
        return !isNested(period)
                && !window.contains(period)
                && !period.getStart().isAfter(window.getEnd())
                && !period.getEnd().isBefore(window.getStart());
    }

    /** Returns whether one of some periods of months contains a period of months. */
    private static boolean isInside(Period period, Set<Period> others) {
        for (PeriodUnit unit : UNITS) {
            if (unit.months() >= period.unit().months() && others.contains(period.within(unit))) {
                return true;
            }
        }
        return false;
    }
}
