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
 * What an earlier report published.
 *
 * @param year the year on which it reported
 * @param asOf the day for which it told how everything stood
 * @param plans the ids of the plans on which it reported
 * @param threshold counts of at least 1 and below it were withheld; none: everything was published
 * @param digest the SHA-256 of the publication in hexadecimal digits, by which it is recognised
 * @param figures what it told of the figures of each indicator, by id
 */
public record Edition(
        int year,
        LocalDate asOf,
        Set<String> plans,
        Optional<Integer> threshold,
        String digest,
        Map<String, Map<CountCell, Optional<BigDecimal>>> figures) {

    /** Copies the ids and the figures: of each cell that exists its value, or nothing where it was withheld. */
    public Edition {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(plans, "plans");
        Objects.requireNonNull(threshold, "threshold");
        Objects.requireNonNull(digest, "digest");
        Objects.requireNonNull(figures, "figures");
        // Not Set.copyOf and Map.copyOf, which take a time that grows with the square of how many ids have one hash.
        plans = Collections.unmodifiableSet(new HashSet<>(plans));
        figures = Collections.unmodifiableMap(new HashMap<>(figures));
    }

    /** Returns what it told of the figures of an indicator. */
    Map<CountCell, Optional<BigDecimal>> of(String indicator) {
        return figures.getOrDefault(indicator, Map.of());
    }
}
