package org.snitp.model.indicator;

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
    FROM_COMPONENTS
}
