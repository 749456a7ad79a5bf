package org.snitp.io.internal.bind;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snitp.io.internal.shape.Field;
import org.snitp.io.internal.shape.Shape;
import org.snitp.model.document.ExtensionValue;

/**
 * An object while it is read.
 *
 * <p>What most objects do not have is made only when it is met: there is a frame for each object of a file.
 *
 * @param <T> the type in the model
 * @param <B> its builder
 */
final class ObjectAssembly<T, B> {

    /** What stands for the node of a field that was not met. */
    static final int NONE = -1;

    final Shape<T, B> shape;
    final int node;

    /** The position at which the object begins. */
    final long start;

    /** The position behind its beginning. */
    final long end;

    final boolean root;
    final B builder;

    /** The nodes of the fields of the shape, by their position in it, from 1; 0 for a field that was not met. */
    private final int[] nodes;

    /** How many of the fields that the shape requires were met under their names. */
    private int required;

    /** The position of the field that probably comes next. */
    private int likely;

    /** The nodes of other fields that were met. */
    private @Nullable Map<String, Integer> others;

    /** The fields that were met under a misspelt name. */
    private @Nullable Set<String> meant;

    private @Nullable Map<String, ExtensionValue> extensions;

    /** Whether the object can be built as far as is known. */
    boolean complete = true;

    /** Whether the code or id of the object is known. */
    boolean identified;

    ObjectAssembly(Shape<T, B> shape, int node, long start, long end, boolean root) {
        this.shape = shape;
        this.node = node;
        this.start = start;
        this.end = end;
        this.root = root;
        this.builder = shape.newBuilder();
        this.nodes = new int[shape.fields().size()];
    }

    /** Returns the field of the shape with a name, or null. */
    @Nullable
    Field<T, B, ?> field(String name) {
        Field<T, B, ?> field = shape.field(name, likely);
        likely = field == null ? likely : field.position() + 1;
        return field;
    }

    /** Notes that a field was met, and returns the node under which it was met before, if it was. */
    int meet(@Nullable Field<T, B, ?> field, String name, int met) {
        if (field == null) {
            others = others == null ? new HashMap<>() : others;
            Integer first = others.putIfAbsent(name, met);
            return first == null ? NONE : first;
        }
        int first = nodes[field.position()] - 1;
        if (first == NONE) {
            nodes[field.position()] = met + 1;
            required += field.arity() == Field.Arity.REQUIRED ? 1 : 0;
        }
        return first;
    }

    /** Notes that a field was met under a misspelt name. */
    void mean(String field) {
        meant = meant == null ? new HashSet<>() : meant;
        meant.add(field);
    }

    /** Returns whether a field of the shape was met. */
    boolean has(Field<?, ?, ?> field) {
        return nodes[field.position()] != 0 || (meant != null && meant.contains(field.name()));
    }

    /** Returns whether all fields that the shape requires were met; if not, some may have been under a misspelt name. */
    boolean hasRequired() {
        return required == shape.required();
    }

    /** Returns whether a field was met, by its name. */
    boolean hasNamed(String name) {
        Field<T, B, ?> field = shape.field(name);
        boolean other = others != null && others.containsKey(name);
        return field != null ? has(field) : other || (meant != null && meant.contains(name));
    }

    /** The fields of the author's own. */
    Map<String, ExtensionValue> extensions() {
        extensions = extensions == null ? new LinkedHashMap<>() : extensions;
        return extensions;
    }

    /** Builds the object, which is complete. */
    T build() {
        return shape.build(builder, extensions == null ? Map.of() : extensions);
    }
}
