package org.snitp.io.internal.shape;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snitp.io.internal.shape.access.PropertyAccessor;

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
    private final PropertyAccessor<T, B> access;
    private final int property;

    /** Makes a field for the property of the same name, which holds values of the type. */
    Field(String name, int position, Arity arity, ValueType<V> type, PropertyAccessor<T, B> access) {
        this.name = name;
        this.position = position;
        this.arity = arity;
        this.type = type;
        this.access = access;
        this.property = access.number(name);
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
    @SuppressWarnings("unchecked") // A property holds values of the type of its field.
    public List<V> get(T object) {
        if (arity == Arity.LIST) {
            return (List<V>) access.get(object, property);
        }
        V value = one(object);
        return value == null ? List.of() : List.of(value);
    }

    /** Returns the value of an object, or null; only for a field that is no list. */
    @SuppressWarnings("unchecked") // The same.
    public @Nullable V one(T object) {
        Object value = access.get(object, property);
        if (arity == Arity.REQUIRED) {
            return (V) value;
        }
        if (value instanceof Optional<?> optional) {
            return (V) optional.orElse(null);
        }
        boolean absent = value instanceof Map<?, ?> map ? map.isEmpty() : value.equals(false);
        return absent ? null : (V) value;
    }

    /** Gives values to a builder; one for a field that is no list. */
    public void set(B builder, List<V> values) {
        access.set(builder, property, arity == Arity.LIST ? values : values.get(0));
    }

    /** Gives a value to a builder; only for a field that is no list. */
    public void setOne(B builder, V value) {
        access.set(builder, property, value);
    }
}
