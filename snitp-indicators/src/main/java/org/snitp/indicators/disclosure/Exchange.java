package org.snitp.indicators.disclosure;

import java.util.BitSet;

/**
 * Another table that agrees with a publication: the same one, with some figures raised and others lowered.
 *
 * @param raised the figures that are higher in it
 * @param lowered the figures that are lower in it
 */
record Exchange(BitSet raised, BitSet lowered) {

    /** The figures that differ. */
    BitSet changed() {
        BitSet changed = (BitSet) raised.clone();
        changed.or(lowered);
        return changed;
    }
}
