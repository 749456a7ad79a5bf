package org.snitp.io.bind;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.snitp.io.shape.Shape;
import org.snitp.model.ExtensionValue;

/**
 * An object while it is read.
 *
 * @param <T> the type in the model
 * @param <B> its builder
 */
final class Frame<T, B> {

    final Shape<T, B> shape;
    final int node;

    /** The position at which the object begins. */
    final long start;

    /** The position behind its beginning. */
    final long end;

    final boolean root;
    final B builder;

    /** The fields that were met, with their nodes. */
    final Map<String, Integer> nodes = new HashMap<>();

    /** The fields that were met under a misspelt name. */
    final Set<String> meant = new HashSet<>();

    final Map<String, ExtensionValue> extensions = new LinkedHashMap<>();

    /** Whether the object can be built as far as is known. */
    boolean complete = true;

    /** Whether the code or id of the object is known. */
    boolean identified;

    Frame(Shape<T, B> shape, int node, long start, long end, boolean root) {
        this.shape = shape;
        this.node = node;
        this.start = start;
        this.end = end;
        this.root = root;
        this.builder = shape.newBuilder();
    }

    boolean has(String field) {
        return nodes.containsKey(field) || meant.contains(field);
    }
}
