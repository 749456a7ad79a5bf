package org.snitp.io.diff;

import java.util.Set;

/** Translates the codes in references from the old version to the new one. */
@FunctionalInterface
interface Translation {

    /** The translation that leaves all codes unchanged. */
    Translation NONE = (kinds, code) -> code;

    /** Returns the code in the new version of an item of one of the kinds; unchanged if the item is unknown. */
    String of(Set<ItemKind> kinds, String code);
}
