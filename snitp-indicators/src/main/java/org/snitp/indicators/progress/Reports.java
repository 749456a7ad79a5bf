package org.snitp.indicators.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.time.Period;

/** What was reported about one indicator, by cell and period, in an order that does not depend on when it came. */
final class Reports {

    /** Cells along fewer dimensions come first; the total is the first of all. */
    static final Comparator<Map<String, String>> CELLS = Comparator.<Map<String, String>>comparingInt(Map::size)
            .thenComparing(cell -> new TreeMap<>(cell).keySet(), Reports::compare)
            .thenComparing(cell -> new TreeMap<>(cell).values(), Reports::compare);

    private final SortedMap<Map<String, String>, SortedMap<Period, Slot>> cells = new TreeMap<>(CELLS);
    private final List<Measurement> withdrawn = new ArrayList<>();
    private final Set<String> versions = new TreeSet<>();

    private static int compare(Collection<String> one, Collection<String> other) {
        return Arrays.compare(one.toArray(String[]::new), other.toArray(String[]::new));
    }

    /** Takes the series of an indicator, as they are now; what was withdrawn is kept apart. */
    static Reports of(List<FigureSeries> series) {
        Reports reports = new Reports();
        for (FigureSeries part : series) {
            SortedMap<Period, Slot> periods = new TreeMap<>();
            for (int i = 0; i < part.size(); i++) {
                Slot slot = part.slot(i);
                if (slot.latest().getWithdrawn().isPresent()) {
                    reports.withdrawn.add(slot.latest());
                } else {
                    periods.put(part.period(i), slot);
                    slot.latest().getPlanVersion().ifPresent(reports.versions::add);
                }
            }
            if (!periods.isEmpty()) {
                reports.cells.put(part.cell(), periods);
            }
        }
        return reports;
    }

    SortedMap<Map<String, String>, SortedMap<Period, Slot>> cells() {
        return cells;
    }

    /** Returns the reports of which the latest meets a condition; what was withdrawn is not among them. */
    Reports filter(Predicate<Measurement> condition) {
        Reports some = new Reports();
        cells.forEach((cell, periods) -> {
            SortedMap<Period, Slot> kept = new TreeMap<>(periods);
            kept.values().removeIf(slot -> !condition.test(slot.latest()));
            if (!kept.isEmpty()) {
                some.cells.put(cell, kept);
            }
        });
        return some;
    }

    /** The versions of the plan under which something was reported, as far as the reports name them. */
    Set<String> versions() {
        return versions;
    }

    /** What was reported and withdrawn, and has nothing in its place. */
    List<Measurement> withdrawn() {
        return withdrawn;
    }

    Stream<Slot> slots() {
        return cells.values().stream().flatMap(periods -> periods.values().stream());
    }

    Stream<Measurement> measurements() {
        return slots().map(Slot::latest);
    }

    long superseded() {
        return slots().mapToLong(Slot::superseded).sum();
    }

    /** The measurement of the latest period that had ended by a day; the total where there are several. */
    Optional<Measurement> latest(LocalDate day) {
        return measurements()
                .filter(measurement -> !measurement.getPeriod().getEnd().isAfter(day))
                .reduce((one, other) ->
                        other.getPeriod().getEnd().isAfter(one.getPeriod().getEnd()) ? other : one);
    }
}
