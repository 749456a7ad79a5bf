package org.snitp.io.internal.bind;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snitp.io.internal.event.IntList;

/**
 * The parent/child tree of nodes in document order, stored as one depth per node: one byte each, in chunks, so that
 * growing copies nothing. Only where a chunk has a depth of more than a byte, it takes two.
 */
final class NodeTree {

    private static final int NONE = -1;
    private static final int BITS = 12;
    private static final int PIECE = 1 << BITS;
    private static final int LARGEST_BYTE = 0xFF;
    private static final int BLOCK_BITS = 6;
    private static final int BLOCK = 1 << BLOCK_BITS;

    private final List<byte[]> pieces = new ArrayList<>();

    /** The upper bytes of the depths in each chunk up to the last one that has such depths; null for those that have none. */
    private final List<byte @Nullable []> upper = new ArrayList<>();

    /**
     * The smallest depth in each block of nodes. A block in which no node is less deep than a node does not contain its parent.
     */
    private final IntList least = new IntList();

    private byte[] last = {};

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
        return addAt(parent == NONE ? 0 : depth(parent) + 1);
    }

    /** Adds nodes that are as deep as others in order. */
    void repeat(int first, int count) {
        for (int i = 0; i < count; i++) {
            addAt(depth(first + i));
        }
    }

    private int addAt(int depth) {
        int location = size & (PIECE - 1);
        if (location == 0) {
            last = new byte[PIECE];
            pieces.add(last);
        }
        if ((location & (BLOCK - 1)) == 0) {
            if (size > 0) {
                least.add(leastOfLast);
            }
            leastOfLast = depth;
        }
        last[location] = (byte) depth;
        if (depth > LARGEST_BYTE) {
            upper()[location] = (byte) (depth >> Byte.SIZE);
        }
        leastOfLast = Math.min(leastOfLast, depth);
        return size++;
    }

    /** The upper bytes of the last chunk. */
    private byte[] upper() {
        while (upper.size() < pieces.size()) {
            upper.add(null);
        }
        byte[] bytes = upper.get(pieces.size() - 1);
        if (bytes == null) {
            bytes = new byte[PIECE];
            upper.set(pieces.size() - 1, bytes);
        }
        return bytes;
    }

    private int depth(int node) {
        int piece = node >> BITS;
        int location = node & (PIECE - 1);
        int lower = pieces.get(piece)[location] & LARGEST_BYTE;
        byte[] bytes = piece < upper.size() ? upper.get(piece) : null;
        return bytes == null ? lower : (bytes[location] & LARGEST_BYTE) << Byte.SIZE | lower;
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
