package org.snitp.io.shape;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How the value of a field is read from an object and given to a builder.
 *
 * @param <T> the object's type in the model
 * @param <B> the builder of that type
 * @param <V> the type of the value, or of one element for a list
 */
sealed interface Access<T, B, V> {

    /** Returns the values of an object; none, one or many. */
    List<V> all(T object);

    /** Returns the value of an object that has no more than one, or null. */
    @Nullable
    V one(T object);

    /** Gives values to a builder. */
    void setAll(B builder, List<V> values);

    /** Gives the only value to a builder. */
    void setOne(B builder, V value);

    /** A field with one value at most; without a list around it, as one around each value showed in the time of reading. */
    record One<T, B, V>(Function<T, @Nullable V> getter, BiConsumer<B, V> setter) implements Access<T, B, V> {

        @Override
        public List<V> all(T object) {
            V value = one(object);
            return value == null ? List.of() : List.of(value);
        }

        @Override
        public @Nullable V one(T object) {
            return getter.apply(object);
        }

        @Override
        public void setAll(B builder, List<V> values) {
            setOne(builder, values.get(0));
        }

        @Override
        public void setOne(B builder, V value) {
            setter.accept(builder, value);
        }
    }

    /** A field with a list of values. */
    record Many<T, B, V>(Function<T, List<V>> getter, BiConsumer<B, List<V>> setter) implements Access<T, B, V> {

        @Override
        public List<V> all(T object) {
            return getter.apply(object);
        }

        @Override
        public V one(T object) {
            throw new IllegalStateException("A list has no single value");
        }

        @Override
        public void setAll(B builder, List<V> values) {
            setter.accept(builder, values);
        }

        @Override
        public void setOne(B builder, V value) {
            setAll(builder, List.of(value));
        }
    }
}
