package org.snitp.io.shape;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * A field of an object.
 *
 * @param <T> the object's type in the model
 * @param <B> the builder of that type
 * @param <V> the type of the value, or of one element for a list
 */
public final class Field<T, B, V> {

    /** How many values a field has. */
    public enum Arity {
        /** Exactly one. */
        REQUIRED,
        /** One or none. */
        OPTIONAL,
        /** Any number, in a list. */
        LIST
    }

    private final String name;
    private final int position;
    private final Arity arity;
    private final ValueType<V> type;
    private final Function<T, List<V>> getter;
    private final BiConsumer<B, List<V>> setter;

    Field(
            String name,
            int position,
            Arity arity,
            ValueType<V> type,
            Function<T, List<V>> getter,
            BiConsumer<B, List<V>> setter) {
        this.name = name;
        this.position = position;
        this.arity = arity;
        this.type = type;
        this.getter = getter;
        this.setter = setter;
    }

    /** The name in the document, which is also the name of the property in the model. */
    public String name() {
        return name;
    }

    /** The position among the fields of the shape, from 0. */
    public int position() {
        return position;
    }

    /** How many values the field has. */
    public Arity arity() {
        return arity;
    }

    /** The type of the value, or of each element of the list. */
    public ValueType<V> type() {
        return type;
    }

    /** Returns the values of an object; none, one or many. */
    public List<V> get(T object) {
        return getter.apply(object);
    }

    /** Gives values to a builder; one for a field that is no list. */
    public void set(B builder, List<V> values) {
        setter.accept(builder, values);
    }
}
