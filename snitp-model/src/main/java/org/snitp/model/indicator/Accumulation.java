package org.snitp.model.indicator;

import org.snitp.model.internal.term.Terms;

/** How the values of successive periods combine. */
public enum Accumulation {
    /** Each value covers its own period only; values add up. */
    PERIODIC,

    /** Each value includes the earlier ones; the latest counts. */
    CUMULATIVE,

    /** Each value is the state at the end of its period; the latest counts. */
    SNAPSHOT,

    /** Each value is the change within its period; the changes are added to the baseline. */
    INCREMENTAL,

    /** Recomputed from summed numerators and denominators. */
    FROM_COMPONENTS;

    /**
     * Returns the constant of a word, as documents and exports have it. JAX-RS asks enums for a method of this name.
     *
     * @throws IllegalArgumentException if there is none; its message lists the words
     */
    public static Accumulation fromString(String word) {
        return Terms.parse(Accumulation.class, word);
    }
}
