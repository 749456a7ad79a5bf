package org.snitp.indicators.disclosure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The contents of an earlier report.
 *
 * @param year the year of the report
 * @param asOf the day for which it was computed
 * @param plans the ids of its plans
 * @param threshold counts from 1 and below it were withheld; absent if everything was published
 * @param digest the SHA-256 of the publication in hexadecimal digits, which identifies it
 * @param figures its figures of each indicator, by id
 */
public record Edition(
        int year,
        LocalDate asOf,
        Set<String> plans,
        Optional<Integer> threshold,
        String digest,
        Map<String, Map<CountCell, Optional<BigDecimal>>> figures) {

    /** Copies the ids and the figures: the value of each existing cell, or empty if it was withheld. */
    public Edition {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(plans, "plans");
        Objects.requireNonNull(threshold, "threshold");
        Objects.requireNonNull(digest, "digest");
        Objects.requireNonNull(figures, "figures");
        // Not Set.copyOf and Map.copyOf: their time is quadratic in the number of ids with the same hash.
        plans = Collections.unmodifiableSet(new HashSet<>(plans));
        figures = Collections.unmodifiableMap(new HashMap<>(figures));
    }

    /** Returns what it told of the figures of an indicator. */
    Map<CountCell, Optional<BigDecimal>> of(String indicator) {
        return figures.getOrDefault(indicator, Map.of());
    }
}
