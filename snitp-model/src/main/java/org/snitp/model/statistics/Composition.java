package org.snitp.model.statistics;

/** How the categories of a breakdown relate to the whole. */
public enum Composition {
    /** They are mutually exclusive and together make the whole, so their values add up to the total. */
    PARTS,

    /** A case may belong to several categories, or only some categories are shown, so their values do not add up. */
    OVERLAPPING
}
