package org.snitp.indicators.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.snitp.model.time.TimeSpan;

/**
 * Figures by days on which their periods end: an indicator with a target and a figure for each month would otherwise compare each
 * target with each figure.
 */
final class ByDay {

    private final List<Entry> all;
    private final NavigableMap<LocalDate, List<Integer>> places = new TreeMap<>();

    ByDay(List<Entry> all, Function<Entry, Collection<LocalDate>> days) {
        this.all = List.copyOf(all);
        for (int i = 0; i < this.all.size(); i++) {
            for (LocalDate day : days.apply(this.all.get(i))) {
                places.computeIfAbsent(day, unused -> new ArrayList<>()).add(i);
            }
        }
    }

    /** Returns the figures with a day in a window, in the order of all. */
    List<Entry> within(TimeSpan window) {
        LocalDate start = window.getStart();
        if (start.isAfter(window.getEnd())) {
            return all;
        }
        TreeSet<Integer> found = new TreeSet<>();
        places.subMap(start, true, window.getEnd(), true).values().forEach(found::addAll);
        return found.stream().map(all::get).toList();
    }
}
