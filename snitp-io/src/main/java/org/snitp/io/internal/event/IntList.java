package org.snitp.io.internal.event;

import java.util.ArrayList;
import java.util.List;

/** A growing list of numbers in chunks. Growing copies nothing, so that a long list never needs twice its memory. */
public final class IntList {

    private static final int BITS = 12;
    private static final int PIECE = 1 << BITS;

    private final List<int[]> pieces = new ArrayList<>();
    private int[] last = {};
    private int room;
    private int size;

    /** The number of elements. */
    public int size() {
        return size;
    }

    /** Adds a number at the end. */
    public void add(int number) {
        if (room == 0) {
            last = new int[PIECE];
            pieces.add(last);
            room = PIECE;
        }
        last[PIECE - room] = number;
        room--;
        size++;
    }

    /** Returns a number by its position, from 0. */
    public int get(int position) {
        return pieces.get(position >> BITS)[position & (PIECE - 1)];
    }

    /** Returns all numbers, in order. */
    public int[] toArray() {
        int[] all = new int[size];
        for (int i = 0; i < size; i++) {
            all[i] = get(i);
        }
        return all;
    }
}
