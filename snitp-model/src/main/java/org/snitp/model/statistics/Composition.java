package org.snitp.model.statistics;

import org.snitp.model.internal.term.Terms;

/** How the categories of a breakdown relate to the whole. */
public enum Composition {
    /** They are mutually exclusive and together make the whole, so their values add up to the total. */
    PARTS,

    /** A case may belong to several categories, or only some categories are shown, so their values do not add up. */
    OVERLAPPING;

    /**
     * Returns the constant of a word, as documents and exports have it. JAX-RS asks enums for a method of this name.
     *
     * @throws IllegalArgumentException if there is none; its message lists the words
     */
    public static Composition fromString(String word) {
        return Terms.parse(Composition.class, word);
    }
}
