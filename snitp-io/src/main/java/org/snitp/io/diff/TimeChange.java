package org.snitp.io.diff;

/** The kind of change of a time. */
public enum TimeChange {
    /** It begins earlier or ends later, without beginning later or ending earlier. */
    EXTENDED,
    /** It begins later or ends earlier, without beginning earlier or ending later. */
    SHORTENED,
    /** It begins and ends later. */
    LATER,
    /** It begins and ends earlier. */
    EARLIER,
    /** It recurs more often. */
    MORE_OFTEN,
    /** It recurs less often. */
    LESS_OFTEN
}
