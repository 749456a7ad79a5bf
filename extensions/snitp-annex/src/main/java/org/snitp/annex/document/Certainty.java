package org.snitp.annex.document;

/** How sure it is that something was read as it was meant. */
public enum Certainty {
    /** It was read otherwise than it is written, by a rule that leaves no doubt. */
    READ_AS,

    /** It was read, and should be looked at. */
    DOUBTFUL,

    /** It was not taken. */
    NOT_TAKEN
}
