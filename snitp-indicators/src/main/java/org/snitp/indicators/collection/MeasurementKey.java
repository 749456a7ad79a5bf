package org.snitp.indicators.collection;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.snitp.model.code.Codes;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.time.Period;

/**
 * What a measurement is about. A set has one measurement for each key; who reported it is no part of it, for two
 * institutions with a figure each leave open whether the figures add up or contradict each other.
 *
 * <p>Keys order by indicator, as people order codes, then by period and categories.
 *
 * @param indicator the id of the indicator
 * @param period the period
 * @param dimensions the category of each dimension; empty for the total
 */
public record MeasurementKey(String indicator, Period period, Map<String, String> dimensions)
        implements Comparable<MeasurementKey> {

    private static final Comparator<MeasurementKey> ORDER = Comparator.comparing(
                    MeasurementKey::indicator, Codes.NATURAL_ORDER)
            .thenComparing(MeasurementKey::period)
            .thenComparing(key -> key.dimensions().size())
            .thenComparing(key -> key.dimensions().toString());

    /** Copies the dimensions, in the order of their ids. */
    public MeasurementKey {
        dimensions = Collections.unmodifiableMap(new TreeMap<>(dimensions));
    }

    /** Returns the key of a measurement. */
    public static MeasurementKey of(Measurement measurement) {
        return new MeasurementKey(measurement.getIndicator(), measurement.getPeriod(), measurement.getDimensions());
    }

    @Override
    public int compareTo(MeasurementKey other) {
        return ORDER.compare(this, other);
    }
}
