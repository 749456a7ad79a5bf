package org.snitp.io.diff;

import java.util.Set;

/** Translates the codes that references name: from the old version into the new one. */
@FunctionalInterface
interface Translation {

    /** The translation that leaves every code as it is. */
    Translation NONE = (kinds, code) -> code;

    /** Returns the code that a thing of one of the kinds has in the new version; the same where nothing is known of it. */
    String of(Set<ItemKind> kinds, String code);
}
