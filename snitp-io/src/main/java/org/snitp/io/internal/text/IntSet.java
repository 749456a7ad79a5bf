package org.snitp.io.internal.text;

/** A growing set of hashes, without an object per element. */
final class IntSet {

    private static final int SPREAD = 0x9E3779B1;
    private static final int SIEVE = 256;

    /** A bit for each shorter hash with an element. It rejects most values without a slot. */
    private final long[] sieve = new long[SIEVE];

    /** The slots, at least half of them free. Zero marks a free slot, and is stored separately as an element. */
    private int[] slots = new int[64];

    private int size;
    private boolean hasZero;

    void add(int value) {
        sieve[(value >>> 6) & (SIEVE - 1)] |= 1L << value;
        if (value == 0) {
            hasZero = true;
            return;
        }
        if (2 * size >= slots.length) {
            grow();
        }
        int slot = slotOf(value);
        if (slots[slot] == 0) {
            slots[slot] = value;
            size++;
        }
    }

    int size() {
        return size;
    }

    boolean contains(int value) {
        boolean possible = (sieve[(value >>> 6) & (SIEVE - 1)] & 1L << value) != 0;
        return possible && (value == 0 ? hasZero : slots[slotOf(value)] == value);
    }

    /** Returns the slot of a value, or the free slot for it. */
    private int slotOf(int value) {
        int mask = slots.length - 1;
        int spread = value * SPREAD;
        int slot = (spread ^ (spread >>> 16)) & mask;
        while (slots[slot] != 0 && slots[slot] != value) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        int[] old = slots;
        slots = new int[2 * old.length];
        for (int value : old) {
            if (value != 0) {
                slots[slotOf(value)] = value;
            }
        }
    }
}
