package org.snitp.annex.export;

import java.util.Locale;

/** How the cells of an annex call institutions. */
public enum InstitutionNaming {
    /** By their abbreviations, as the official annex does; a list at the end of the annex has the full names. */
    SHORT,

    /** By their full names, with the abbreviation in parentheses. */
    FULL;

    /** Returns the choice as users write it: {@code short} or {@code full}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
