package org.snitp.io.diff;

/** How a time changed. */
public enum TimeChange {
    /** It begins earlier or ends later, and does neither begin later nor end earlier. */
    EXTENDED,
    /** It begins later or ends earlier, and does neither begin earlier nor end later. */
    SHORTENED,
    /** It begins and ends later. */
    LATER,
    /** It begins and ends earlier. */
    EARLIER,
    /** It comes back more often. */
    MORE_OFTEN,
    /** It comes back less often. */
    LESS_OFTEN
}
