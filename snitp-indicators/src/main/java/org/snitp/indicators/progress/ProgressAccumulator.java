package org.snitp.indicators.progress;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collector;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.time.Period;

/**
 * Folds measurements, one by one or part by part, into what progress is computed from.
 *
 * <p>Merging is associative and commutative: the same measurements give an equal accumulator in any order and any split. It
 * keeps one measurement for each indicator, period and cell of its dimensions, however many it was given: the one that was
 * reported last; those that it replaces are counted. Indicators are told apart by their ids alone.
 *
 * <p>An accumulator is not safe for use by several threads; give each its own, and merge them.
 */
public final class ProgressAccumulator {

    private record Key(String indicator, Map<String, String> cell, Period period) {}

    private final Map<Key, Slot> slots = new HashMap<>();

    /** Makes an accumulator that has seen nothing. */
    public ProgressAccumulator() {}

    /** Returns what stream collectors need: each thread folds its own part, and the parts are merged. */
    public static Collector<Measurement, ?, ProgressAccumulator> collector() {
        return Collector.of(
                ProgressAccumulator::new,
                ProgressAccumulator::add,
                ProgressAccumulator::merge,
                Collector.Characteristics.UNORDERED);
    }

    /** Folds a measurement in. */
    public void add(Measurement measurement) {
        Key key = new Key(measurement.getIndicator(), measurement.getDimensions(), measurement.getPeriod());
        slots.merge(key, Slot.of(measurement), Slot::merge);
    }

    /** Folds the measurements of a set in; its reporter stands for those that name none. */
    public void add(MeasurementSet set) {
        for (Measurement measurement : set.getMeasurements()) {
            boolean complete =
                    measurement.getReportedBy().isPresent() || set.getReporter().isEmpty();
            add(complete ? measurement : measurement.withReportedBy(set.getReporter()));
        }
    }

    /**
     * Folds in what another accumulator has seen, which stays as it is.
     *
     * @return this
     */
    public ProgressAccumulator merge(ProgressAccumulator other) {
        other.slots.forEach((key, slot) -> slots.merge(key, slot, Slot::merge));
        return this;
    }

    /** The number of measurements that count: one for each indicator, period and cell. */
    public int size() {
        return slots.size();
    }

    /**
     * Returns the measurements that count, by indicator: one for each period and cell, the total before cells, cells along
     * fewer dimensions before others, and earlier periods before later ones.
     */
    public SortedMap<String, List<Measurement>> measurements() {
        SortedMap<String, List<Measurement>> measurements = new TreeMap<>();
        reports()
                .forEach((indicator, reports) ->
                        measurements.put(indicator, reports.measurements().toList()));
        return measurements;
    }

    /** What was reported, by indicator. */
    SortedMap<String, Reports> reports() {
        SortedMap<String, Reports> reports = new TreeMap<>();
        slots.forEach((key, slot) -> reports.computeIfAbsent(key.indicator(), unused -> new Reports())
                .put(key.cell(), key.period(), slot));
        return reports;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProgressAccumulator that && slots.equals(that.slots);
    }

    @Override
    public int hashCode() {
        return slots.hashCode();
    }

    /** Returns how many measurements count; see {@link #size}. */
    @Override
    public String toString() {
        return "ProgressAccumulator of " + slots.size() + " measurements";
    }
}
