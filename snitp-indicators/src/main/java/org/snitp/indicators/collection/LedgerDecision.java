package org.snitp.indicators.collection;

/** What becomes of a measurement that was reported. */
public enum LedgerDecision {
    /** Nothing was known about its indicator, period and categories. */
    CREATED,

    /** It says something else than what was known, which it replaces; what was known is kept as an earlier figure. */
    CHANGED,

    /** It says something else than what is known, and is older: it is kept as an earlier figure of what is known. */
    FILED_AS_EARLIER,

    /** It takes back what was known, which is kept and counts no longer. */
    WITHDRAWN,

    /** It takes back what is not known, or what a later report has replaced since. */
    NOTHING_TO_WITHDRAW,

    /** It says what is known already, as the figure that counts or as an earlier one. */
    UNCHANGED,

    /** Another institution reported something for the same indicator, period and categories. */
    OTHER_REPORTER,

    /** The same institution reported something else on the same day. */
    SAME_DAY,

    /** Something else was reported as well, and at least one of the two has no day, so that none is known to be later. */
    UNDATED;

    /** Returns whether the measurement was not taken, for it contradicts another one. */
    public boolean isContradiction() {
        return this == NOTHING_TO_WITHDRAW || this == OTHER_REPORTER || this == SAME_DAY || this == UNDATED;
    }
}
