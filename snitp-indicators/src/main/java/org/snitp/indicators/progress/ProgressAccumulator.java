package org.snitp.indicators.progress;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collector;
import org.snitp.model.indicator.Reporters;
import org.snitp.model.measurement.CellOrder;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.MeasurementSet;

/**
 * Collects measurements, one by one or in parts, for the computation of progress.
 *
 * <p>Merging is associative and commutative: the same measurements give an equal accumulator in any order and any split. It
 * keeps one measurement for each indicator, period, cell of its dimensions and reporting institution: the one reported
 * last. The replaced ones are counted. Indicators and institutions are identified by their ids.
 *
 * <p>An accumulator is not thread-safe. Use one for each thread, and merge them.
 */
public final class ProgressAccumulator {

    /** Keys are ordered, so that a lookup stays fast even if many of them have the same hash. */
    private record Key(String indicator, Map<String, String> cell, String reporter) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            int order = indicator.compareTo(other.indicator);
            order = order != 0 ? order : CellOrder.ORDER.compare(cell, other.cell);
            return order != 0 ? order : reporter.compareTo(other.reporter);
        }
    }

    private final Map<Key, FigureSeries> series = new HashMap<>();

    /** Creates an empty accumulator. */
    public ProgressAccumulator() {}

    /** Returns a collector for streams: each thread accumulates its own part, and the parts are merged. */
    public static Collector<Measurement, ?, ProgressAccumulator> collector() {
        return Collector.of(
                ProgressAccumulator::new,
                ProgressAccumulator::add,
                ProgressAccumulator::merge,
                Collector.Characteristics.UNORDERED);
    }

    /** Adds a measurement. */
    public void add(Measurement measurement) {
        Objects.requireNonNull(measurement, "measurement");
        series(
                        measurement.getIndicator(),
                        measurement.getDimensions(),
                        measurement.getReportedBy().orElse(""))
                .add(measurement);
    }

    /**
     * Returns the part of the accumulator for one indicator, one cell and one institution, for readers that add many of its
     * figures.
     *
     * @param indicator the id of the indicator
     * @param cell the category of each dimension; empty for the total
     * @param reporter the id of the reporting institution; empty if unknown
     */
    public FigureSeries series(String indicator, Map<String, String> cell, String reporter) {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(cell, "cell");
        Objects.requireNonNull(reporter, "reporter");
        Key key = new Key(indicator, cell, reporter);
        FigureSeries known = series.get(key);
        if (known == null) {
            Key own = new Key(indicator, copy(cell), reporter);
            known = new FigureSeries(indicator, own.cell(), reporter);
            series.put(own, known);
        }
        return known;
    }

    /** Returns a map that stays as it is; one of a single category, as most are, is compact, and not copied again if it was. */
    private static Map<String, String> copy(Map<String, String> cell) {
        return cell.size() <= 1 ? Map.copyOf(cell) : Collections.unmodifiableMap(new HashMap<>(cell));
    }

    /**
     * Returns the series with a figure, in the order of the ids of their indicators, their cells and the ids of their
     * institutions. A state that travels consists of them.
     *
     * @since 0.1.0
     */
    public List<FigureSeries> series() {
        return series.entrySet().stream()
                .filter(part -> part.getValue().size() > 0)
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    /**
     * Shows the series with a figure, in any order, which is much faster than to sort them.
     *
     * @param action sees each series, and must not change it
     * @since 0.1.0
     */
    public void forEachSeries(Consumer<? super FigureSeries> action) {
        Objects.requireNonNull(action, "action");
        series.values().stream().filter(part -> part.size() > 0).forEach(action);
    }

    /** Adds the measurements of a set, {@linkplain #complete completed} with the data of the set. */
    public void add(MeasurementSet set) {
        Objects.requireNonNull(set, "set");
        for (Measurement measurement : set.getMeasurements()) {
            add(complete(measurement, set));
        }
    }

    /** Returns a measurement with the reporter and the version of the plan of its set, unless it has its own. */
    public static Measurement complete(Measurement measurement, MeasurementSet set) {
        Objects.requireNonNull(measurement, "measurement");
        Objects.requireNonNull(set, "set");
        Measurement reported =
                measurement.getReportedBy().isPresent() || set.getReporter().isEmpty()
                        ? measurement
                        : measurement.withReportedBy(set.getReporter());
        return reported.getPlanVersion().isPresent() || set.getPlanVersion().isEmpty()
                ? reported
                : reported.withPlanVersion(set.getPlanVersion());
    }

    /**
     * Adds the contents of another accumulator, which is not changed.
     *
     * @return this
     */
    public ProgressAccumulator merge(ProgressAccumulator other) {
        Objects.requireNonNull(other, "other");
        other.series.forEach((key, part) ->
                series(key.indicator(), key.cell(), key.reporter()).merge(part));
        return this;
    }

    /**
     * Takes the contents of another accumulator, which is empty afterwards: what both have is merged, and the rest changes hands, which is
     * much faster. Each pair of series of the same indicator, cell and institution is shown before it is merged.
     *
     * @param met sees the series of this accumulator and that of the other one, and must not change them
     * @return this
     * @since 0.1.0
     */
    @SuppressWarnings("ReferenceEquality") // One that is equal is another one, and can be taken.
    public ProgressAccumulator take(ProgressAccumulator other, BiConsumer<FigureSeries, FigureSeries> met) {
        Objects.requireNonNull(other, "other");
        Objects.requireNonNull(met, "met");
        if (other == this) {
            throw new IllegalArgumentException("An accumulator cannot take from itself");
        }
        other.series.forEach((key, part) -> {
            FigureSeries known = series.putIfAbsent(key, part);
            if (known != null) {
                if (known.size() > 0 && part.size() > 0) {
                    met.accept(known, part);
                }
                known.merge(part);
            }
        });
        other.series.clear();
        return this;
    }

    /** The number of measurements that count: one for each indicator, period, cell and institution. */
    public int size() {
        return series.values().stream().mapToInt(FigureSeries::size).sum();
    }

    /**
     * Returns the measurements that count, by indicator: one for each period, cell and institution, the total before cells,
     * cells along fewer dimensions before others, earlier periods before later ones, and institutions by id.
     */
    public SortedMap<String, List<Measurement>> measurements() {
        SortedMap<String, List<Measurement>> measurements = new TreeMap<>();
        byIndicator().forEach((indicator, parts) -> measurements.put(indicator, Reports.listed(parts)));
        return measurements;
    }

    /**
     * Returns the measurements that count if the reporters are known, by indicator, in the same order: the last one if
     * several institutions report the whole, and one for each institution that reports a part.
     *
     * @param reporters returns who reports an indicator, by its id
     */
    public SortedMap<String, List<Measurement>> measurements(Function<String, Reporters> reporters) {
        Objects.requireNonNull(reporters, "reporters");
        SortedMap<String, List<Measurement>> measurements = new TreeMap<>();
        byIndicator()
                .forEach((indicator, parts) ->
                        measurements.put(indicator, Reports.counting(reporters.apply(indicator), parts)));
        return measurements;
    }

    /** The reports, by indicator. */
    SortedMap<String, List<FigureSeries>> byIndicator() {
        SortedMap<String, List<FigureSeries>> indicators = new TreeMap<>();
        series.forEach((key, part) -> {
            if (part.size() > 0) {
                indicators
                        .computeIfAbsent(key.indicator(), unused -> new ArrayList<>())
                        .add(part);
            }
        });
        return indicators;
    }

    /** The series with a figure; a series that was only requested is empty. */
    private Map<Key, FigureSeries> filled() {
        Map<Key, FigureSeries> filled = new HashMap<>(series);
        filled.values().removeIf(part -> part.size() == 0);
        return filled;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProgressAccumulator that && filled().equals(that.filled());
    }

    @Override
    public int hashCode() {
        return filled().hashCode();
    }

    /** Returns how many measurements count; see {@link #size}. */
    @Override
    public String toString() {
        return "ProgressAccumulator of " + size() + " measurements";
    }
}
