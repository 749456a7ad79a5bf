package org.snitp.indicators.progress;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** Counts by the constants of an enumeration. */
public final class Counts {

    private Counts() {}

    /** Returns immutable counts for every constant, with 0 for missing ones, in enum order. */
    public static <E extends Enum<E>> Map<E, Integer> complete(Class<E> type, Map<E, Integer> counts) {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(counts, "counts");
        Map<E, Integer> all = new EnumMap<>(type);
        for (E constant : type.getEnumConstants()) {
            all.put(constant, counts.getOrDefault(constant, 0));
        }
        return Collections.unmodifiableMap(all);
    }

    /** Returns the sums of two counts, both of which contain every constant. */
    public static <E extends Enum<E>> Map<E, Integer> sum(Map<E, Integer> one, Map<E, Integer> other) {
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
        Map<E, Integer> sums = new EnumMap<>(one);
        other.forEach((constant, count) -> sums.merge(constant, count, Integer::sum));
        return sums;
    }
}
