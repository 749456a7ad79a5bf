package org.snitp.io.internal.bind;

import java.util.ArrayList;
import java.util.List;
import org.snitp.io.internal.event.IntList;

/**
 * The parent/child tree of nodes in document order, stored as one depth per node: two bytes each, in chunks, so that
 * growing copies nothing.
 */
final class NodeTree {

    private static final int NONE = -1;
    private static final int BITS = 12;
    private static final int PIECE = 1 << BITS;
    private static final int BLOCK_BITS = 6;
    private static final int BLOCK = 1 << BLOCK_BITS;

    private final List<char[]> pieces = new ArrayList<>();

    /**
     * The smallest depth in each block of nodes. A block in which no node is less deep than a node does not contain its parent.
     */
    private final IntList least = new IntList();

    private char[] last = {};
    /** The smallest depth in the last block so far. */
    private int leastOfLast;

    private int size;

    int size() {
        return size;
    }

    /**
     * Adds a node and returns its number.
     *
     * @param parent the parent of the node, or -1
     */
    int add(int parent) {
        int depth = parent == NONE ? 0 : depth(parent) + 1;
        int location = size & (PIECE - 1);
        if (location == 0) {
            last = new char[PIECE];
            pieces.add(last);
        }
        if ((location & (BLOCK - 1)) == 0) {
            if (size > 0) {
                least.add(leastOfLast);
            }
            leastOfLast = depth;
        }
        last[location] = (char) depth;
        leastOfLast = Math.min(leastOfLast, depth);
        return size++;
    }

    private int depth(int node) {
        return pieces.get(node >> BITS)[node & (PIECE - 1)];
    }

    /** Returns whether a node is one level deeper than another one. */
    boolean isNextLevel(int node, int other) {
        return depth(node) == depth(other) + 1;
    }

    /** Returns the parent of a node, or -1. */
    int parent(int node) {
        int depth = depth(node);
        int at = node - 1;
        while (depth > 0 && depth(at) >= depth) {
            boolean none = (at & (BLOCK - 1)) == BLOCK - 1 && least.get(at >> BLOCK_BITS) >= depth;
            at -= none ? BLOCK : 1;
        }
        return depth == 0 ? NONE : at;
    }

    /** Returns the children of a node, in order: they follow it, up to the first node that is not deeper. */
    int[] children(int node) {
        int depth = depth(node);
        IntList found = new IntList();
        for (int i = node + 1; i < size && depth(i) > depth; i++) {
            if (depth(i) == depth + 1) {
                found.add(i);
            }
        }
        return found.toArray();
    }

    /** Returns the nodes without a parent. */
    int[] roots() {
        IntList found = new IntList();
        for (int i = 0; i < size; i++) {
            if (depth(i) == 0) {
                found.add(i);
            }
        }
        return found.toArray();
    }
}
