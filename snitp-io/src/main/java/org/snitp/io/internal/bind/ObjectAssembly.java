package org.snitp.io.internal.bind;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snitp.io.internal.constraint.ShapeConstraints;
import org.snitp.io.internal.event.WrittenName;
import org.snitp.io.internal.shape.Field;
import org.snitp.io.internal.shape.Shape;
import org.snitp.model.document.ExtensionValue;
import org.snitp.model.text.LocalizedText;

/**
 * An object while it is read.
 *
 * <p>There is one for each object of a file, so what most objects do not have is created only when needed.
 *
 * @param <T> the type in the model
 * @param <B> its builder
 */
final class ObjectAssembly<T, B> {

    /** The value for the node of a field that was not seen. */
    static final int NONE = -1;

    final Shape<T, B> shape;
    final int node;

    /** The position where the object starts. */
    final long start;

    /** The position after its start. */
    final long end;

    final boolean root;
    final B builder;
    private final ShapeConstraints<T> constraints;

    /** The fields of the shape that were seen, as bits by their position in it. */
    private long seen;

    /** The fields of the shape that have values, as bits by their position in it. */
    private long stated;

    /** Whether all values that were set meet the constraints on their fields. */
    private boolean sound = true;

    private final @Nullable FieldOrder<T, B> order;

    /** The field of the shape that was met last, and the one that is expected next; null if there is none. */
    private @Nullable Field<T, B, ?> last;

    private @Nullable Field<T, B, ?> likely;

    /** The nodes of other fields that were seen, and of fields that were seen twice. */
    private @Nullable Map<String, Integer> others;

    /** The fields that were seen under a misspelt name. */
    private @Nullable Set<String> meant;

    private @Nullable Map<String, ExtensionValue> extensions;

    /** The text that stands for a required field which is not met, or null. */
    @Nullable
    String standIn;

    /** Whether the object can be built, as far as known. */
    boolean complete = true;

    /** Whether the next document seems to have begun in this one, so that what follows does not belong to it. */
    boolean ended;

    /** Whether the code or id of the object is known. */
    boolean identified;

    /** Starts an object of which no order of fields is expected. */
    ObjectAssembly(Shape<T, B> shape, int node, long start, long end) {
        this(shape, node, start, end, false, null);
    }

    ObjectAssembly(Shape<T, B> shape, int node, long start, long end, boolean root, @Nullable FieldOrder<T, B> order) {
        this.shape = shape;
        this.node = node;
        this.start = start;
        this.end = end;
        this.root = root;
        this.builder = shape.newBuilder();
        this.constraints = ShapeConstraints.of(shape);
        this.order = order;
        this.likely = order == null ? null : order.after(null);
    }

    /** Returns a field of the shape by its name, or null. */
    @Nullable
    Field<T, B, ?> field(String name) {
        Field<T, B, ?> expected = likely;
        if (expected != null && expected.name().equals(name)) {
            follow(expected);
            return expected;
        }
        Field<T, B, ?> field = shape.field(name, last == null ? 0 : last.position() + 1);
        if (field != null) {
            noteNext(field);
            follow(field);
        }
        return field;
    }

    private void follow(Field<T, B, ?> field) {
        last = field;
        likely = order == null ? null : order.after(field);
    }

    private void noteNext(@Nullable Field<T, B, ?> field) {
        if (order != null) {
            order.note(last, field);
        }
    }

    /** The name of the field that is expected next; null if none is. */
    @Nullable
    WrittenName likely() {
        return likely == null ? null : likely.written();
    }

    /** Records that the object ends. */
    void end() {
        noteNext(null);
    }

    /** Records a field. Returns the node under which it was seen before, if any. */
    int meet(@Nullable Field<T, B, ?> field, String name, int met, NodeIndex index) {
        if (field != null && (seen & field.bit()) == 0) {
            seen |= field.bit();
            return NONE;
        }
        others = others == null ? new HashMap<>() : others;
        if (field != null) {
            // That a field is repeated is rare, so its node is not kept for all of them.
            return others.computeIfAbsent(name, repeated -> index.firstField(node, repeated));
        }
        Integer first = others.putIfAbsent(name, met);
        return first == null ? NONE : first;
    }

    /** Records a field that was seen under a misspelt name. */
    void mean(String field) {
        meant = meant == null ? new HashSet<>() : meant;
        meant.add(field);
    }

    /** Returns whether a field of the shape was seen. */
    boolean has(Field<?, ?, ?> field) {
        return (seen & field.bit()) != 0 || (meant != null && meant.contains(field.name()));
    }

    /** Returns whether the object states some fields, and nothing else. */
    boolean isOnly(long fields) {
        return seen == fields && others == null && meant == null;
    }

    /** Returns whether the object states some of these fields, and nothing else. */
    boolean isWithin(long fields) {
        return (seen & ~fields) == 0 && others == null && meant == null;
    }

    /** Returns whether a field need not be met, as another one stands for it. */
    boolean isExcused(Field<?, ?, ?> field) {
        return standIn != null && shape.isExcusable(field);
    }

    /** Returns whether all required fields were seen. If not, some may have been seen under a misspelt name. */
    boolean hasRequired() {
        return (seen & shape.requiredBits()) == shape.requiredBits();
    }

    /** Returns whether a field was seen, by its name. */
    boolean hasNamed(String name) {
        Field<T, B, ?> field = shape.field(name);
        boolean other = others != null && others.containsKey(name);
        return field != null ? has(field) : other || (meant != null && meant.contains(name));
    }

    /** The author's own fields. */
    Map<String, ExtensionValue> extensions() {
        extensions = extensions == null ? new LinkedHashMap<>() : extensions;
        return extensions;
    }

    /** Takes over a field of the shape that was read before, by its name, and its value. */
    @SuppressWarnings("unchecked") // The field holds values of that type.
    <V> void resume(String name, V value, NodeIndex index) {
        Field<T, B, V> field = (Field<T, B, V>) Objects.requireNonNull(field(name));
        meet(field, name, node, index);
        set(field, value);
    }

    /** Sets the value of a field that is no list. */
    <V> void set(Field<T, B, V> field, V value) {
        sound &= constraints.allows(field, value);
        field.setOne(builder, value);
    }

    /** Sets the values of a list. */
    <V> void setList(Field<T, B, V> field, List<V> values) {
        stated |= field.bit();
        sound &= constraints.allows(field, values);
        field.set(builder, values);
    }

    /** Gives the object a text. */
    @SuppressWarnings("unchecked") // The field holds texts.
    void setText(Field<T, B, ?> field, LocalizedText text) {
        set((Field<T, B, LocalizedText>) field, text);
    }

    /** Returns whether the object meets the constraints on its own fields. */
    boolean isSound() {
        long needed = constraints.neededLists();
        boolean allowed = extensions == null || constraints.allowsExtensions(extensions.keySet());
        return sound && allowed && (needed & ~stated) == 0;
    }

    /** Builds the object, which must be complete. */
    T build() {
        return shape.build(builder, extensions == null ? Map.of() : extensions);
    }
}
