package org.snitp.peers;

import java.util.Locale;

/** What becomes of a field of others. */
enum Fate {
    /** It is held as it is written. */
    HELD,

    /** It is held, in the words or codes of this format. */
    CODED,

    /** It is kept, but under a field that means something wider, or joined with others. */
    APPROXIMATED,

    /** It has no place. */
    LOST,

    /** It says nothing about plans, actions, indicators and figures: how a page looks, who may see it. */
    OUTSIDE;

    /** The word in tables. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
