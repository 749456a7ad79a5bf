package org.snitp.annex;

/** What became of a field of an action. */
public enum FieldStatus {
    /** It was taken, as it stands or by a rule that leaves no doubt. */
    TAKEN,

    /** It was taken, and should be looked at. */
    DOUBTFUL,

    /** Some of it, or all, was not taken. */
    NOT_TAKEN,

    /** The annex has nothing in it. */
    EMPTY
}
