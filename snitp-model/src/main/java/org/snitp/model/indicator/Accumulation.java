package org.snitp.model.indicator;

/** How the values of successive periods combine. */
public enum Accumulation {
    /** Each value is of its period alone; values add up. */
    PERIODIC,

    /** Each value already contains the earlier ones; the latest counts. */
    CUMULATIVE,

    /** Each value is the state at the end of its period; the latest counts. */
    SNAPSHOT,

    /** Each value is the change within its period; the changes are added to the baseline. */
    INCREMENTAL,

    /** Formed anew from summed numerators and denominators. */
    FROM_COMPONENTS
}
