package org.snitp.io.internal.bind;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snitp.io.diagnostic.Subject;
import org.snitp.io.internal.event.EventReader;
import org.snitp.io.internal.event.NodeRanges;
import org.snitp.io.internal.event.PackedPosition;
import org.snitp.model.rule.Path;

/**
 * The positions of all values of a file, in a few numbers each. Names and pointers are created only for what is
 * reported.
 *
 * <p>Nodes are numbered in document order. A node that could not be bound is marked as dropped: it is not in the lists
 * of the model.
 */
public final class NodeIndex {

    private static final int NONE = -1;

    private final NodeRanges spans;
    private final NodeTree nesting = new NodeTree();
    private final BitSet dropped = new BitSet();

    private final SubjectIndex subjects = new SubjectIndex();

    /** Nodes with a problem of their own, or of a node inside them. */
    private final BitSet damaged = new BitSet();

    /** Objects with an unknown field that was skipped, whose value is a list or an object. */
    private final BitSet gaps = new BitSet();

    /** Values in the place of a list, which count as its only element. */
    private final BitSet lone = new BitSet();

    /** Nodes under a misspelt name, with the field that was meant. */
    private final Map<Integer, String> meant = new HashMap<>();

    /** The children of the nodes for which they were requested; of lists, only those in the model. */
    private final Map<Integer, int[]> children = new HashMap<>();

    private final Map<Integer, int[]> kept = new HashMap<>();

    NodeIndex(NodeRanges spans) {
        this.spans = spans;
    }

    /** Records the name at the current event of a reader. The field that is added next has this name. */
    void meetName(EventReader events) {
        spans.meetName(events);
    }

    /** Adds the value of a field, at the current event of a reader. Its name was recorded before. */
    int addField(int parent, EventReader events) {
        spans.add(true, events);
        return nesting.add(parent);
    }

    /** Adds an element of a list, or a document, at the current event of a reader. */
    int addElement(int parent, EventReader events) {
        spans.add(false, events);
        return nesting.add(parent);
    }

    /**
     * Adds the values in an object that was added last. They are as those of an object before it, which is written in the same bytes
     * at the same depth.
     *
     * @param object the object
     * @param before the object before it
     * @param inside the number of values
     */
    void repeat(int object, int before, int inside) {
        spans.repeat(before + 1, inside, spans.start(object) - spans.start(before));
        nesting.repeat(before + 1, inside);
    }

    /** The number of nodes. */
    int size() {
        return nesting.size();
    }

    /** Returns the first field with a name of the object that was added last and is still open. The field must be there. */
    int firstField(int object, String name) {
        int field = object + 1;
        while (!nesting.isNextLevel(field, object) || !name.equals(spans.name(field))) {
            field++;
        }
        return field;
    }

    /** Records that a value ends with the current event of a reader. */
    void close(int node, EventReader events) {
        spans.close(node, events);
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

    /** Marks a node, and everything that contains it, as having a problem. */
    void damage(int node) {
        for (int i = node; i != NONE && !damaged.get(i); i = nesting.parent(i)) {
            damaged.set(i);
        }
    }

    /** Records that a node is an object of a type with a code or id. */
    void own(int node, String type, String code) {
        subjects.add(node, type, code);
    }

    /** The position where a value starts, in the units of {@link org.snitp.io.internal.event.EventReader}. */
    public long start(int node) {
        return spans.start(node);
    }

    /** The position where a field starts: its name. */
    long nameStart(int node) {
        return spans.nameStart(node);
    }

    /** The position after the name of a field. */
    long nameEnd(int node) {
        return spans.nameEnd(node);
    }

    /** The position after a value. */
    public long end(int node) {
        return spans.end(node);
    }

    /** The nearest object with its own code that is, or contains, a node. */
    public Optional<Subject> subject(int node) {
        for (int i = node; i != NONE; i = nesting.parent(i)) {
            Subject subject = subjects.at(i);
            if (subject != null) {
                return Optional.of(subject);
            }
        }
        return Optional.empty();
    }

    /** The codes and ids of all objects, including those that could not be built. */
    Set<String> identities() {
        return subjects.identities();
    }

    /** The JSON Pointer (RFC 6901) of a node. */
    public String pointer(int node) {
        StringBuilder pointer = new StringBuilder();
        for (int i = node; i != NONE && nesting.parent(i) != NONE; i = nesting.parent(i)) {
            String key = spans.name(i);
            pointer.insert(0, "/" + (key != null ? token(key) : Integer.toString(ordinal(i, nesting.parent(i)))));
        }
        return pointer.toString();
    }

    /** The path of a node, with codes and ids instead of list positions, such as {@code /plan/actions/1.1.1}. */
    public String path(int node) {
        StringBuilder path = new StringBuilder();
        for (int i = node; i != NONE; i = nesting.parent(i)) {
            String key = spans.name(i);
            Subject subject = subjects.at(i);
            if (key != null) {
                path.insert(0, "/" + token(key));
            } else if (subject != null) {
                path.insert(0, "/" + token(subject.code()));
            }
        }
        return path.toString();
    }

    private static String token(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /**
     * Returns the position of an element in its list as written, from 0, including elements that could not be bound.
     */
    public int ordinal(int node, int list) {
        return Arrays.binarySearch(children(list), node);
    }

    /**
     * Returns the node at a path of the model, or the last existing node on the way.
     *
     * @param from where the path starts
     * @param steps the steps from there
     */
    public int resolve(int from, List<Path.Step> steps) {
        int node = from;
        for (Path.Step step : steps) {
            int child = child(node, step);
            if (child == NONE) {
                return node;
            }
            node = child;
        }
        return node;
    }

    /** Returns whether a path of the model leads to a node. If not, it is about something absent. */
    public boolean leadsSomewhere(int from, List<Path.Step> steps) {
        int node = from;
        for (int i = 0; i < steps.size() && node != NONE; i++) {
            node = child(node, steps.get(i));
        }
        return node != NONE;
    }

    private int child(int node, Path.Step step) {
        return step instanceof Path.Index index
                ? element(node, index.position())
                : field(node, ((Path.Field) step).name());
    }

    /**
     * Returns the node at an offset, or the innermost one around it, or -1.
     *
     * @param named whether the name of the node, rather than its value, is at the offset
     */
    public int writtenAt(long offset, boolean named) {
        int behind = firstBehind(offset);
        int node = behind - 1;
        boolean value = !named && node >= 0 && spans.start(node) == offset;
        if (!value && behind < nesting.size() && spans.name(behind) != null && spans.nameStart(behind) == offset) {
            return behind;
        }
        while (node != NONE && spans.start(node) != offset && spans.end(node) <= offset) {
            node = nesting.parent(node);
        }
        return node;
    }

    /** Returns the first node whose value starts after an offset. */
    private int firstBehind(long offset) {
        int from = 0;
        int to = nesting.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (PackedPosition.standing(spans.start(middle)) <= offset) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** Returns whether a node has a syntax or structure problem. */
    public boolean isDamaged(int node) {
        return damaged.get(node);
    }

    /**
     * Returns whether an object has an unknown field that was skipped, whose value is a list or an object: it may be
     * any of its fields.
     */
    public boolean hasGap(int node) {
        return gaps.get(node);
    }

    /** Returns the parent of a node, or -1. */
    public int parent(int node) {
        return nesting.parent(node);
    }

    /** Returns the children of a node, in document order. */
    public int[] children(int node) {
        return children.computeIfAbsent(node, nesting::children);
    }

    /**
     * Returns the elements of a list, including those that could not be bound. A value in the place of a list is its
     * element.
     */
    public int[] elements(int node) {
        return lone.get(node) ? new int[] {node} : children(node);
    }

    /** Returns whether a node is an element of a list, or a document, rather than a field. */
    public boolean isElement(int node) {
        return spans.name(node) == null;
    }

    /** Returns the nodes without a parent: documents, and lists of documents. */
    public int[] roots() {
        return nesting.roots();
    }

    /** Returns the field of an object under its name, or under a name that is taken for it, or -1. */
    public int field(int node, String name) {
        int stand = NONE;
        for (int child : children(node)) {
            if (name.equals(spans.name(child))) {
                return child;
            }
            if (stand == NONE && name.equals(meant.get(child))) {
                stand = child;
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
}
