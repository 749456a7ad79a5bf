package org.snitp.indicators.progress;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.time.Period;

/**
 * Makes one entry of each period: the total where it is reported, else what the cells along the fewest dimensions make
 * together. Counts and amounts are added; percentages, ratios and means are formed from summed components; nothing else is
 * ever combined.
 */
final class CellTotals {

    private static final Set<MeasureType> ADDED = EnumSet.of(MeasureType.COUNT, MeasureType.AMOUNT);

    private final Optional<MeasureType> type;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Omission> leftOut = new ArrayList<>();

    CellTotals(Reports reports, Optional<MeasureType> type) {
        this.type = type;
        // The cells of a period stay in the order of the reports.
        SortedMap<Period, Map<Map<String, String>, Measurement>> periods = new TreeMap<>();
        reports.cells()
                .forEach((cell, slots) ->
                        slots.forEach((period, slot) -> periods.computeIfAbsent(period, unused -> new LinkedHashMap<>())
                                .put(cell, slot.latest())));
        periods.forEach(this::add);
    }

    List<Entry> entries() {
        return entries;
    }

    List<Omission> leftOut() {
        return leftOut;
    }

    private void add(Period period, Map<Map<String, String>, Measurement> cells) {
        Measurement total = cells.get(Map.<String, String>of());
        if (total != null) {
            entries.add(Entry.of(period, total, type));
            return;
        }
        Set<String> along = cells.keySet().iterator().next().keySet();
        List<Measurement> parts = new ArrayList<>();
        List<Set<String>> others = new ArrayList<>();
        cells.forEach((cell, measurement) -> {
            if (cell.keySet().equals(along)) {
                parts.add(measurement);
            } else if (!others.contains(cell.keySet())) {
                others.add(cell.keySet());
                leftOut.add(new Omission(
                        period + " " + String.join(" × ", cell.keySet()), Omission.Reason.OTHER_BREAKDOWN));
            }
        });
        combine(period, parts);
    }

    private void combine(Period period, List<Measurement> parts) {
        BigDecimal above = BigDecimal.ZERO;
        BigDecimal below = BigDecimal.ZERO;
        int used = 0;
        int notApplicable = 0;
        for (Measurement part : parts) {
            Entry entry = Entry.of(period, part, type);
            Optional<Omission.Reason> obstacle = obstacle(entry);
            if (obstacle.isPresent()) {
                leftOut.add(new Omission(name(part), obstacle.get()));
                notApplicable += entry.notApplicable() ? 1 : 0;
            } else {
                used++;
                above = above.add((isAdded() ? entry.value() : entry.weighted()).orElseThrow());
                below = below.add(entry.number().orElse(BigDecimal.ZERO));
            }
        }
        if (used == 0) {
            entries.add(Entry.empty(period, notApplicable == parts.size()));
        } else {
            entries.add(isAdded() ? Entry.ofValue(period, above) : Entry.ofFraction(period, above, below));
        }
    }

    private boolean isAdded() {
        return type.filter(ADDED::contains).isPresent();
    }

    private Optional<Omission.Reason> obstacle(Entry entry) {
        if (entry.notApplicable()) {
            return Optional.of(Omission.Reason.NOT_APPLICABLE);
        }
        if (entry.value().isEmpty() && !entry.hasFraction()) {
            return Optional.of(Omission.Reason.NO_FIGURE);
        }
        if (isAdded()) {
            return entry.value().isPresent() ? Optional.empty() : Optional.of(Omission.Reason.NO_FIGURE);
        }
        if (type.filter(MeasureType::isFraction).isEmpty()) {
            return Optional.of(Omission.Reason.NOT_ADDITIVE);
        }
        if (entry.dividesByZero()) {
            return Optional.of(Omission.Reason.ZERO_DENOMINATOR);
        }
        return entry.number().isPresent() ? Optional.empty() : Optional.of(missing(type));
    }

    static Omission.Reason missing(Optional<MeasureType> type) {
        return type.equals(Optional.of(MeasureType.MEAN)) ? Omission.Reason.NO_WEIGHT : Omission.Reason.NO_COMPONENTS;
    }

    /** The period and the cell of a measurement, as in {@code 2025 county=AB, sex=f}. */
    static String name(Measurement measurement) {
        List<String> categories = new ArrayList<>();
        new TreeMap<>(measurement.getDimensions())
                .forEach((dimension, category) -> categories.add(dimension + "=" + category));
        return categories.isEmpty()
                ? measurement.getPeriod().toString()
                : measurement.getPeriod() + " " + String.join(", ", categories);
    }
}
