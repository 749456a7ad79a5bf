package org.snitp.model.indicator;

/** Which of several responsible institutions report an indicator. */
public enum Reporting {
    /** Each of them reports its own part; the parts together make the whole. */
    EACH,

    /** The first one reports the whole for all of them. */
    LEAD
}
