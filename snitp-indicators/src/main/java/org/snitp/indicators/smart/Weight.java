package org.snitp.indicators.smart;

/** What an aspect counts for in the verdict of its criterion. */
public enum Weight {
    /** Must be found for {@link Verdict#MET}, and one of them for {@link Verdict#PARTLY}. */
    REQUIRED,

    /** Bars {@link Verdict#MET} when it fails or cannot be made, and is no evidence by itself. */
    CHECK,

    /** Never changes a verdict. */
    ADVISED
}
