package org.snitp.indicators.progress;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.snitp.model.measurement.CellOrder;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.time.Period;

/**
 * The reports that belong together, by cell and period: those of the whole, or of the part of one institution.
 *
 * @param reporter the id of the institution; empty for the whole
 * @param cells the reports of each cell; the total comes first
 * @param ownCategory what replaces a missing total: if figures are broken down by institution, the category that is the
 *     institution itself
 */
record Part(
        String reporter,
        SortedMap<Map<String, String>, SortedMap<Period, Slot>> cells,
        SortedMap<Period, Slot> ownCategory) {

    Part(String reporter) {
        this(reporter, new TreeMap<>(CellOrder.ORDER), new TreeMap<>());
    }

    /**
     * Adds the reports of one institution; if several report the same, the last report counts.
     *
     * @param withdrawn receives withdrawn reports, which do not count
     */
    void add(FigureSeries series, List<Measurement> withdrawn) {
        SortedMap<Period, Slot> periods = new TreeMap<>();
        for (int i = 0; i < series.size(); i++) {
            Slot slot = series.slot(i);
            if (!slot.isPlain() && slot.latest().getWithdrawn().isPresent()) {
                withdrawn.add(slot.latest());
            } else {
                periods.put(series.period(i), slot);
            }
        }
        if (!periods.isEmpty()) {
            SortedMap<Period, Slot> known = cells.putIfAbsent(series.cell(), periods);
            if (known != null) {
                periods.forEach((period, slot) -> known.merge(period, slot, Part::merge));
            }
        }
    }

    private static Slot merge(Slot one, Slot other) {
        return one.kept().merge(other.kept());
    }

    /** Adds the institution's own category of some dimensions, whose categories are the institutions. */
    void takeOwnCategory(List<String> byInstitution) {
        for (String dimension : byInstitution) {
            Map<Period, Slot> own = cells.get(Map.of(dimension, reporter));
            if (own != null) {
                own.forEach((period, slot) -> ownCategory.putIfAbsent(period, slot));
            }
        }
    }

    /** Copies the figures whose latest report meets a condition to an empty part. */
    void copyTo(Part other, Predicate<Measurement> condition) {
        cells.forEach((cell, periods) -> {
            SortedMap<Period, Slot> kept = kept(periods, condition);
            if (!kept.isEmpty()) {
                other.cells.put(cell, kept);
            }
        });
        other.ownCategory.putAll(kept(ownCategory, condition));
    }

    private static SortedMap<Period, Slot> kept(SortedMap<Period, Slot> periods, Predicate<Measurement> condition) {
        SortedMap<Period, Slot> kept = new TreeMap<>(periods);
        kept.values().removeIf(slot -> !condition.test(slot.latest()));
        return kept;
    }

    /** The last day of the latest reported period. */
    Optional<LocalDate> lastDay() {
        return cells.values().stream()
                .flatMap(periods -> periods.keySet().stream())
                .map(Period::getEnd)
                .max(Comparator.naturalOrder());
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    /** Visits all slots, cell by cell. Faster than a stream for many figures. */
    void forEach(Consumer<Slot> use) {
        for (SortedMap<Period, Slot> periods : cells.values()) {
            periods.forEach((period, slot) -> use.accept(slot));
        }
    }

    /** How many figures were replaced by others. */
    long superseded() {
        long sum = 0;
        for (SortedMap<Period, Slot> periods : cells.values()) {
            for (Slot slot : periods.values()) {
                sum += slot.superseded();
            }
        }
        return sum;
    }

    Stream<Slot> slots() {
        return cells.values().stream().flatMap(periods -> periods.values().stream());
    }
}
