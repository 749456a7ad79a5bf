package org.snitp.io.internal.bind;

import org.jspecify.annotations.Nullable;
import org.snitp.io.internal.shape.Field;
import org.snitp.io.internal.shape.Shape;

/**
 * Which field of an object came after which in the last object of its shape: mostly the same ones come again, and a name that is
 * expected need not be looked up. Names took a twentieth of the time of reading.
 *
 * @param <T> the type in the model
 * @param <B> its builder
 */
final class FieldOrder<T, B> {

    /** The field after each field, by its position, and last the first one; null where an object ended. */
    private final @Nullable Field<T, B, ?>[] next;

    /** Starts with the order of the shape. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // An array of a generic type.
    FieldOrder(Shape<T, B> shape) {
        int size = shape.fields().size();
        next = new Field[size + 1];
        for (int i = 0; i < size; i++) {
            next[i == 0 ? size : i - 1] = shape.fields().get(i);
        }
    }

    /** Returns the field that is expected after another one, or as the first one; null if the end is. */
    @Nullable
    Field<T, B, ?> after(@Nullable Field<T, B, ?> field) {
        return next[place(field)];
    }

    /** Records which field came after another one, or as the first one; null for the end. */
    void note(@Nullable Field<T, B, ?> field, @Nullable Field<T, B, ?> followed) {
        next[place(field)] = followed;
    }

    private int place(@Nullable Field<T, B, ?> field) {
        return field == null ? next.length - 1 : field.position();
    }
}
