package org.snitp.io.bind;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snitp.io.diagnostic.Owner;

/**
 * Where every value of a file stands, in a few numbers for each; names and pointers are made only for what is reported.
 *
 * <p>Nodes are numbered in document order. A node that could not be bound is marked as dropped: the lists of the model do
 * not have it.
 */
public final class NodeIndex {

    private static final int NONE = -1;

    private int size;
    private int[] parents = new int[256];
    private long[] starts = new long[256];
    private long[] ends = new long[256];
    private long[] keyStarts = new long[256];
    private @Nullable String[] keys = new String[256];
    private final BitSet dropped = new BitSet();
    private final Map<Integer, Owner> owners = new HashMap<>();

    private int[] firstChildren = {};
    private int[] nextSiblings = {};

    int add(int parent, @Nullable String key, long keyStart, long start, long end) {
        if (size == parents.length) {
            grow();
        }
        parents[size] = parent;
        keys[size] = key;
        keyStarts[size] = keyStart;
        starts[size] = start;
        ends[size] = end;
        return size++;
    }

    private void grow() {
        int capacity = size * 2;
        parents = Arrays.copyOf(parents, capacity);
        keys = Arrays.copyOf(keys, capacity);
        keyStarts = Arrays.copyOf(keyStarts, capacity);
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
    }

    void setEnd(int node, long end) {
        ends[node] = end;
    }

    void drop(int node) {
        dropped.set(node);
    }

    void own(int node, Owner owner) {
        owners.put(node, owner);
    }

    /** The position at which a value begins. */
    public long start(int node) {
        return starts[node];
    }

    /** The position behind a value. */
    public long end(int node) {
        return ends[node];
    }

    /** The nearest object with a code of its own that a node is or lies in. */
    public Optional<Owner> owner(int node) {
        for (int i = node; i != NONE; i = parents[i]) {
            Owner owner = owners.get(i);
            if (owner != null) {
                return Optional.of(owner);
            }
        }
        return Optional.empty();
    }

    /** The JSON Pointer (RFC 6901) of a node. */
    public String pointer(int node) {
        StringBuilder pointer = new StringBuilder();
        for (int i = node; i != NONE && parents[i] != NONE; i = parents[i]) {
            String key = keys[i];
            String token = key != null ? key.replace("~", "~0").replace("/", "~1") : Integer.toString(ordinal(i));
            pointer.insert(0, "/" + token);
        }
        return pointer.toString();
    }

    private int ordinal(int node) {
        linkChildren();
        int ordinal = 0;
        for (int i = firstChildren[parents[node]]; i != node; i = nextSiblings[i]) {
            ordinal++;
        }
        return ordinal;
    }

    /**
     * Returns the node that a path of the model leads to, or the last one on the way that exists.
     *
     * @param from where the path begins
     * @param steps names of fields and indexes of list elements
     */
    public int resolve(int from, List<Object> steps) {
        linkChildren();
        int node = from;
        for (Object step : steps) {
            int child = step instanceof Integer index ? element(node, index) : field(node, (String) step);
            if (child == NONE) {
                return node;
            }
            node = child;
        }
        return node;
    }

    /** Tells whether a node is another one or lies in it. */
    public boolean isWithin(int node, int container) {
        int i = node;
        while (i != NONE && i != container) {
            i = parents[i];
        }
        return i == container;
    }

    private int field(int node, String name) {
        for (int i = firstChildren[node]; i != NONE; i = nextSiblings[i]) {
            if (name.equals(keys[i])) {
                return i;
            }
        }
        return NONE;
    }

    private int element(int node, int index) {
        int left = index;
        for (int i = firstChildren[node]; i != NONE; i = nextSiblings[i]) {
            if (!dropped.get(i) && left-- == 0) {
                return i;
            }
        }
        return NONE;
    }

    private void linkChildren() {
        if (firstChildren.length == size) {
            return;
        }
        firstChildren = new int[size];
        nextSiblings = new int[size];
        Arrays.fill(firstChildren, NONE);
        Arrays.fill(nextSiblings, NONE);
        int[] lastChildren = new int[size];
        for (int i = 0; i < size; i++) {
            int parent = parents[i];
            if (parent == NONE) {
                continue;
            }
            if (firstChildren[parent] == NONE) {
                firstChildren[parent] = i;
            } else {
                nextSiblings[lastChildren[parent]] = i;
            }
            lastChildren[parent] = i;
        }
    }
}
