package org.snitp.indicators.collection;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.snitp.model.code.Codes;
import org.snitp.model.indicator.Reporters;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.time.Period;

/**
 * The identity of a measurement. A set has one measurement for each key. If several institutions report a part each, the
 * institution belongs to the key; otherwise the figures of two institutions contradict each other.
 *
 * <p>Keys are ordered by indicator, in the natural order of codes, then by period, categories and institution.
 *
 * @param indicator the id of the indicator
 * @param period the period
 * @param dimensions the category of each dimension; empty for the total
 * @param part the id of the institution that reports a part; absent for the whole
 */
public record MeasurementKey(String indicator, Period period, Map<String, String> dimensions, Optional<String> part)
        implements Comparable<MeasurementKey> {

    private static final Comparator<MeasurementKey> ORDER = Comparator.comparing(
                    MeasurementKey::indicator, Codes.NATURAL_ORDER)
            .thenComparing(MeasurementKey::period)
            .thenComparing(key -> key.dimensions().size())
            .thenComparing(key -> key.dimensions().toString())
            .thenComparing(key -> key.part().orElse(""));

    /** Copies the dimensions, ordered by id. */
    public MeasurementKey {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(dimensions, "dimensions");
        Objects.requireNonNull(part, "part");
        dimensions = Collections.unmodifiableMap(new TreeMap<>(dimensions));
    }

    /** The key of a figure of the whole. */
    public MeasurementKey(String indicator, Period period, Map<String, String> dimensions) {
        this(indicator, period, dimensions, Optional.empty());
    }

    /** Returns the key of a measurement of the whole. */
    public static MeasurementKey of(Measurement measurement) {
        return of(measurement, Reporters.NOBODY);
    }

    /**
     * Returns the key of a measurement.
     *
     * @param reporters who reports the indicator
     */
    public static MeasurementKey of(Measurement measurement, Reporters reporters) {
        Objects.requireNonNull(measurement, "measurement");
        Objects.requireNonNull(reporters, "reporters");
        return new MeasurementKey(
                measurement.getIndicator(),
                measurement.getPeriod(),
                measurement.getDimensions(),
                measurement.getReportedBy().flatMap(reporters::partOf));
    }

    @Override
    public int compareTo(MeasurementKey other) {
        return ORDER.compare(this, other);
    }
}
