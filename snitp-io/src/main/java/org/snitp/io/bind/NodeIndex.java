package org.snitp.io.bind;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snitp.io.diagnostic.Owner;
import org.snitp.io.event.Positions;

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

    /** Nodes with a problem in them: their own, or that of a node within. */
    private final BitSet damaged = new BitSet();

    /** Objects of which a field was passed over, with the list or object in it. */
    private final BitSet gaps = new BitSet();

    /** Values that stand where a list is expected, and count as its one element. */
    private final BitSet lone = new BitSet();

    /** Nodes under a misspelt name, with the field that was meant. */
    private final Map<Integer, String> meant = new HashMap<>();

    private final Map<Integer, int[]> kept = new HashMap<>();

    /** The children of a node in document order: from its entry here up to that of the next node. */
    private int[] childrenFrom = {};

    private int[] children = {};

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

    void mean(int node, String field) {
        meant.put(node, field);
    }

    void passOverField(int node) {
        gaps.set(node);
    }

    void takeAsList(int node) {
        lone.set(node);
    }

    /** Notes that a node, and with it everything around it, has a problem. */
    public void damage(int node) {
        for (int i = node; i != NONE && !damaged.get(i); i = parents[i]) {
            damaged.set(i);
        }
    }

    void own(int node, Owner owner) {
        owners.put(node, owner);
    }

    /** The position at which a value begins, as an {@link org.snitp.io.event.EventReader} says it. */
    public long start(int node) {
        return starts[node];
    }

    /** The position at which a field begins: its name. */
    long keyStart(int node) {
        return keyStarts[node];
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
            pointer.insert(0, "/" + (key != null ? token(key) : Integer.toString(ordinal(i))));
        }
        return pointer.toString();
    }

    /** Where a node stands, by codes and ids instead of the numbers of list elements, as in {@code /plan/actions/1.1.1}. */
    public String path(int node) {
        StringBuilder path = new StringBuilder();
        for (int i = node; i != NONE; i = parents[i]) {
            String key = keys[i];
            Owner owner = owners.get(i);
            if (key != null) {
                path.insert(0, "/" + token(key));
            } else if (owner != null) {
                path.insert(0, "/" + token(owner.code()));
            }
        }
        return path.toString();
    }

    private static String token(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private int ordinal(int node) {
        linkChildren();
        int parent = parents[node];
        int from = childrenFrom[parent];
        return Arrays.binarySearch(children, from, childrenFrom[parent + 1], node) - from;
    }

    /**
     * Returns the node that a path of the model leads to, or the last one on the way that exists.
     *
     * @param from where the path begins
     * @param steps names of fields and indexes of list elements
     */
    public int resolve(int from, List<Object> steps) {
        int node = from;
        for (Object step : steps) {
            int child = child(node, step);
            if (child == NONE) {
                return node;
            }
            node = child;
        }
        return node;
    }

    /** Tells whether a path of the model leads to a node; if not, it is about something that is not there. */
    public boolean leadsSomewhere(int from, List<Object> steps) {
        int node = from;
        for (int i = 0; i < steps.size() && node != NONE; i++) {
            node = child(node, steps.get(i));
        }
        return node != NONE;
    }

    private int child(int node, Object step) {
        return step instanceof Integer index ? element(node, index) : field(node, (String) step);
    }

    /**
     * Returns the node that is written at an offset, or the innermost one around it, or -1.
     *
     * @param named whether the name of the node is what is written there, and not its value
     */
    public int writtenAt(long offset, boolean named) {
        int behind = firstBehind(offset);
        int node = behind - 1;
        boolean value = !named && node >= 0 && starts[node] == offset;
        if (!value && behind < size && keys[behind] != null && keyStarts[behind] == offset) {
            return behind;
        }
        while (node != NONE && starts[node] != offset && ends[node] <= offset) {
            node = parents[node];
        }
        return node;
    }

    /** Returns the first node whose value begins behind an offset. */
    private int firstBehind(long offset) {
        int from = 0;
        int to = size;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (Positions.standing(starts[middle]) <= offset) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** Tells whether a problem of syntax or structure was found in a node. */
    public boolean isDamaged(int node) {
        return damaged.get(node);
    }

    /** Tells whether a list or an object in an unknown field of an object was passed over; it may be any field of it. */
    public boolean hasGap(int node) {
        return gaps.get(node);
    }

    /** Returns the node that a node lies in, or -1. */
    public int parent(int node) {
        return parents[node];
    }

    /** Returns the children of a node, in the order of the document. */
    public int[] children(int node) {
        linkChildren();
        return Arrays.copyOfRange(children, childrenFrom[node], childrenFrom[node + 1]);
    }

    /** Returns the field of an object, under its name or under one that is taken for it, or -1. */
    public int field(int node, String name) {
        linkChildren();
        int stand = NONE;
        for (int i = childrenFrom[node]; i < childrenFrom[node + 1]; i++) {
            if (name.equals(keys[children[i]])) {
                return children[i];
            }
            if (stand == NONE && name.equals(meant.get(children[i]))) {
                stand = children[i];
            }
        }
        return stand;
    }

    private int element(int node, int index) {
        if (lone.get(node)) {
            return node;
        }
        int[] elements = kept.computeIfAbsent(
                node,
                list -> Arrays.stream(children(list))
                        .filter(i -> !dropped.get(i))
                        .toArray());
        return index < elements.length ? elements[index] : NONE;
    }

    private void linkChildren() {
        if (children.length == size) {
            return;
        }
        childrenFrom = new int[size + 1];
        for (int i = 0; i < size; i++) {
            if (parents[i] != NONE) {
                childrenFrom[parents[i] + 1]++;
            }
        }
        for (int i = 0; i < size; i++) {
            childrenFrom[i + 1] += childrenFrom[i];
        }
        children = new int[size];
        int[] next = Arrays.copyOf(childrenFrom, size);
        for (int i = 0; i < size; i++) {
            if (parents[i] != NONE) {
                children[next[parents[i]]++] = i;
            }
        }
    }
}
