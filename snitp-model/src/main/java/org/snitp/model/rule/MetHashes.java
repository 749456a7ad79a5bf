package org.snitp.model.rule;

import java.util.List;
import java.util.function.Function;

/**
 * The hashes of texts that were met. Nearly always all texts are different, and so are their hashes: then no table of texts and
 * places is needed, which takes a path and an entry for each text. Different texts may have one hash.
 */
final class MetHashes {

    private static final int ROOM = 64;
    private static final int SPREAD = 0x9E3779B1;

    /** So many slots are looked at, so that chosen hashes do not take long. */
    private static final int MOST_LOOKS = 32;

    /** The hashes, each at the slot that follows from it or soon after. Zero marks a free slot. */
    private int[] slots = new int[ROOM];

    private int size;
    private boolean crowded;

    /** Returns whether the hashes of the texts of some objects are all different, so that the texts are. */
    static <T> boolean areDifferent(List<? extends T> objects, Function<? super T, String> text) {
        MetHashes met = new MetHashes();
        for (int i = 0; i < objects.size(); i++) {
            if (!met.isNew(text.apply(objects.get(i)).hashCode())) {
                return false;
            }
        }
        return true;
    }

    /** Adds a hash, and returns whether it was certainly not met before. Once it may have been, more hashes are of no use. */
    boolean isNew(int hash) {
        if (2 * size >= slots.length) {
            grow();
        }
        int slot = slotOf(hash);
        if (hash == 0 || crowded || slot < 0 || slots[slot] == hash) {
            return false;
        }
        slots[slot] = hash;
        size++;
        return true;
    }

    /** Returns the slot of a hash, or the free slot for it, or -1 if none is near. */
    private int slotOf(int hash) {
        int mask = slots.length - 1;
        int spread = hash * SPREAD;
        int slot = (spread ^ (spread >>> 16)) & mask;
        for (int looks = 0; looks < MOST_LOOKS; looks++) {
            if (slots[slot] == 0 || slots[slot] == hash) {
                return slot;
            }
            slot = (slot + 1) & mask;
        }
        return -1;
    }

    private void grow() {
        int[] old = slots;
        slots = new int[2 * old.length];
        for (int hash : old) {
            int slot = slotOf(hash);
            crowded |= slot < 0;
            if (slot >= 0) {
                slots[slot] = hash;
            }
        }
    }
}
