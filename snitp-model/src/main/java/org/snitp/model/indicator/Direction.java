package org.snitp.model.indicator;

/** Which change of an indicator is progress. */
public enum Direction {
    /** Higher is better. */
    INCREASE,

    /** Lower is better. */
    DECREASE,

    /** Neither: the figure informs only. */
    NONE
}
