package org.snitp.model.indicator;

import org.snitp.model.internal.term.Terms;

/** What a target requires of a value. */
public enum TargetKind {
    /** To move from the baseline to the target or beyond: the value is under way or has arrived. */
    REACH,

    /** To stay at or above the target; a lower value is a miss, wherever the baseline lies. */
    AT_LEAST,

    /** To stay at or below the target; a higher value is a miss, wherever the baseline lies. */
    AT_MOST,

    /** To lie between two values, both included. */
    BETWEEN,

    /** To be exactly the value. */
    EQUAL,

    /** To come true: a statement, such as "The law is adopted". Reports of delivery say whether it has; no number does. */
    TEXT,

    /** The same by a stated day or period: a milestone. */
    MILESTONE;

    /** Returns whether the target is a statement, which reports of delivery decide, and not a number. */
    public boolean isStatement() {
        return this == TEXT || this == MILESTONE;
    }

    /**
     * Returns the constant of a word, as documents and exports have it. JAX-RS asks enums for a method of this name.
     *
     * @throws IllegalArgumentException if there is none; its message lists the words
     */
    public static TargetKind fromString(String word) {
        return Terms.parse(TargetKind.class, word);
    }
}
