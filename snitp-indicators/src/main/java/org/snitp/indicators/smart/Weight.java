package org.snitp.indicators.smart;

/** The weight of an aspect in the verdict of its criterion. */
public enum Weight {
    /** Must be found for {@link Verdict#MET}; at least one of them for {@link Verdict#PARTLY}. */
    REQUIRED,

    /** Prevents {@link Verdict#MET} if it fails or cannot be made, and is not evidence by itself. */
    CHECK,

    /** Never changes a verdict. */
    ADVISED
}
