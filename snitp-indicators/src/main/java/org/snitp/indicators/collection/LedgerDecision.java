package org.snitp.indicators.collection;

/** The decision about a reported measurement. */
public enum LedgerDecision {
    /** Nothing was known about its indicator, period and categories. */
    CREATED,

    /** It differs from the known measurement and replaces it; the known one is kept as an earlier figure. */
    CHANGED,

    /** It differs from the known measurement but is older; it is kept as an earlier figure of the known one. */
    FILED_AS_EARLIER,

    /** It withdraws the known measurement, which is kept but no longer counts. */
    WITHDRAWN,

    /** It withdraws a measurement that is unknown, or that a later report has replaced. */
    NOTHING_TO_WITHDRAW,

    /** It is already known, as the figure that counts or as an earlier one. */
    UNCHANGED,

    /** Another institution reported a figure for the same indicator, period and categories. */
    OTHER_REPORTER,

    /** The same institution reported a different figure on the same day. */
    SAME_DAY,

    /** A different figure was also reported, and at least one of the two has no date, so that neither is known to be later. */
    UNDATED;

    /** Returns whether the measurement was rejected because it contradicts another one. */
    public boolean isContradiction() {
        return this == NOTHING_TO_WITHDRAW || this == OTHER_REPORTER || this == SAME_DAY || this == UNDATED;
    }
}
