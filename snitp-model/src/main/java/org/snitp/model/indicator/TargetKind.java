package org.snitp.model.indicator;

/** What a target asks of a value. */
public enum TargetKind {
    /** To come from the baseline to the target, or beyond it: the value is on the way, or it is there. */
    REACH,

    /** To stay at the target or over it; a value below is a miss, wherever the baseline lies. */
    AT_LEAST,

    /** To stay at the target or under it; a value above is a miss, wherever the baseline lies. */
    AT_MOST
}
