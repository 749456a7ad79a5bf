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
 * Figures or reports by days on which their periods end: an indicator with a target and a figure for each month would otherwise
 * compare each target with each figure.
 *
 * @param <T> what has such days
 */
final class ByDay<T> {

    private final List<T> all;
    private final NavigableMap<LocalDate, List<Integer>> places = new TreeMap<>();

    ByDay(Collection<T> all, Function<T, Collection<LocalDate>> days) {
        this.all = List.copyOf(all);
        for (int i = 0; i < this.all.size(); i++) {
            for (LocalDate day : days.apply(this.all.get(i))) {
                places.computeIfAbsent(day, unused -> new ArrayList<>()).add(i);
            }
        }
    }

    /** Returns what has a day in a window, or one of some other days, in the order of all. */
    List<T> within(TimeSpan window, Collection<LocalDate> others) {
        LocalDate start = window.getStart();
        if (start.isAfter(window.getEnd())) {
            return all;
        }
        TreeSet<Integer> found = new TreeSet<>();
        places.subMap(start, true, window.getEnd(), true).values().forEach(found::addAll);
        others.forEach(day -> found.addAll(places.getOrDefault(day, List.of())));
        return found.stream().map(all::get).toList();
    }

    /** Returns what has a day up to a given one, by these days: not more of it than a given number, the last. */
    List<T> lastBy(LocalDate day, int most) {
        List<T> last = new ArrayList<>();
        for (List<Integer> some : places.headMap(day, true).descendingMap().values()) {
            if (last.size() >= most) {
                break;
            }
            some.forEach(place -> last.add(all.get(place)));
        }
        return last;
    }
}
