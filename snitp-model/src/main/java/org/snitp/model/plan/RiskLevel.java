package org.snitp.model.plan;

import org.snitp.model.internal.term.Terms;

/** How likely a risk is, or how grave. */
public enum RiskLevel {
    /** Little. */
    LOW,

    /** Neither little nor much. */
    MEDIUM,

    /** Much. */
    HIGH;

    /**
     * Returns the constant of a word, as documents and exports have it. JAX-RS asks enums for a method of this name.
     *
     * @throws IllegalArgumentException if there is none; its message lists the words
     */
    public static RiskLevel fromString(String word) {
        return Terms.parse(RiskLevel.class, word);
    }
}
