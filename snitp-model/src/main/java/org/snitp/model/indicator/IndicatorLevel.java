package org.snitp.model.indicator;

import org.snitp.model.internal.term.Terms;

/** The place of an indicator in the results chain (OECD-DAC glossary of key terms in evaluation). */
public enum IndicatorLevel {
    /** Money, staff and material that are put in. */
    INPUT,

    /** Work that is done. */
    PROCESS,

    /** Products and services that result from the work. */
    OUTPUT,

    /** The change that the outputs bring about. */
    OUTCOME,

    /** The lasting effect on society. */
    IMPACT;

    /**
     * Returns the constant of a word, as documents and exports have it. JAX-RS asks enums for a method of this name.
     *
     * @throws IllegalArgumentException if there is none; its message lists the words
     */
    public static IndicatorLevel fromString(String word) {
        return Terms.parse(IndicatorLevel.class, word);
    }
}
