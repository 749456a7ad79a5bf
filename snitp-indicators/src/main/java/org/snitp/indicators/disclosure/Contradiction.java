package org.snitp.indicators.disclosure;

import java.util.Objects;
import java.util.Set;

/**
 * Figures that cannot all be right.
 *
 * @param cell the figure that does not fit
 * @param kind what is wrong with it
 * @param dimensions the dimensions along which its parts are broken down; empty for anything but
 *     {@link Kind#CATEGORIES_EXCEED_TOTAL}
 */
public record Contradiction(CountCell cell, Kind kind, Set<String> dimensions) {

    /** What is wrong with a figure. */
    public enum Kind {
        /** Its categories make more than it is. */
        CATEGORIES_EXCEED_TOTAL,
        /** The periods inside its own make more than it is. */
        PERIODS_EXCEED_TOTAL,
        /** It is lower than an earlier one that it contains. */
        FELL,
        /** It is lower than the baseline that it contains. */
        BELOW_BASELINE,
        /** It counts less than nothing. */
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
