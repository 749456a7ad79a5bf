package org.snitp.io.shape;

import java.util.List;
import org.jspecify.annotations.Nullable;

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
    private final Access<T, B, V> access;

    Field(String name, int position, Arity arity, ValueType<V> type, Access<T, B, V> access) {
        this.name = name;
        this.position = position;
        this.arity = arity;
        this.type = type;
        this.access = access;
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
        return access.all(object);
    }

    /** Returns the value of an object, or null; only for a field that is no list. */
    public @Nullable V one(T object) {
        return access.one(object);
    }

    /** Gives values to a builder; one for a field that is no list. */
    public void set(B builder, List<V> values) {
        access.setAll(builder, values);
    }

    /** Gives a value to a builder; only for a field that is no list. */
    public void setOne(B builder, V value) {
        access.setOne(builder, value);
    }
}
