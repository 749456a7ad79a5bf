package org.snitp.indicators.disclosure;

import java.util.Objects;
import java.util.Set;

/**
 * Figures that cannot all be correct.
 *
 * @param cell the figure that does not fit
 * @param kind the kind of contradiction
 * @param dimensions the dimensions along which its parts are broken down; empty unless the kind is
 *     {@link Kind#CATEGORIES_EXCEED_TOTAL}
 */
public record Contradiction(CountCell cell, Kind kind, Set<String> dimensions) {

    /** The kind of a contradiction. */
    public enum Kind {
        /** The sum of its categories exceeds it. */
        CATEGORIES_EXCEED_TOTAL,
        /** The sum of the periods inside its own exceeds it. */
        PERIODS_EXCEED_TOTAL,
        /** It is lower than an earlier figure that it includes. */
        FELL,
        /** It is lower than the baseline that it includes. */
        BELOW_BASELINE,
        /** It is a negative count. */
        NEGATIVE
    }

    /** Copies the set. */
    public Contradiction {
        Objects.requireNonNull(cell, "cell");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(dimensions, "dimensions");
        dimensions = Set.copyOf(dimensions);
    }
}
