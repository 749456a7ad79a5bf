package org.snitp.model.indicator;

import org.snitp.model.internal.term.Terms;

/** Which of several responsible institutions report an indicator. */
public enum Reporting {
    /** Each of them reports its own part; the parts together make the whole. */
    EACH,

    /** The first one reports the whole for all of them. */
    LEAD;

    /**
     * Returns the constant of a word, as documents and exports have it. JAX-RS asks enums for a method of this name.
     *
     * @throws IllegalArgumentException if there is none; its message lists the words
     */
    public static Reporting fromString(String word) {
        return Terms.parse(Reporting.class, word);
    }
}
