package org.snitp.model.time;

import org.snitp.model.internal.term.Terms;

/** Which calendar year gives a fiscal or school year its number. */
public enum FiscalYearNaming {
    /** The year in which it ends: {@code FY2025} runs from October 2024 to September 2025. */
    BY_END,

    /** The year in which it begins: {@code FY2025} runs from September 2025 to August 2026. */
    BY_START;

    /**
     * Returns the constant of a word, as documents and exports have it. JAX-RS asks enums for a method of this name.
     *
     * @throws IllegalArgumentException if there is none; its message lists the words
     */
    public static FiscalYearNaming fromString(String word) {
        return Terms.parse(FiscalYearNaming.class, word);
    }
}
