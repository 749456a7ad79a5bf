package org.snitp.io.internal.shape;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snitp.io.internal.event.WrittenName;
import org.snitp.io.internal.shape.access.PropertyAccessor;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.text.LocalizedText;

/**
 * A field of an object.
 *
 * @param <T> the object's type in the model
 * @param <B> the builder of that type
 * @param <V> the type of the value, or of one element for a list
 */
public final class Field<T, B, V> {

    /** The number of values of a field. */
    public enum Arity {
        /** Exactly one value. */
        REQUIRED,
        /** One value or none. */
        OPTIONAL,
        /** Any number of values, in a list. */
        LIST
    }

    private static final String TRUTH = "truthValue";

    private final String name;
    private final WrittenName written;
    private final int position;
    private final Arity arity;
    private final ValueType<V> type;
    private final PropertyAccessor<T, B> access;
    private final int property;

    /** The property with the value if it is true or false rather than a number; none if this is negative. */
    private final int truth;

    /** Creates a field for the property of the same name, with values of the type. */
    Field(String name, int position, Arity arity, ValueType<V> type, PropertyAccessor<T, B> access) {
        this.name = name;
        this.written = new WrittenName(name);
        this.position = position;
        this.arity = arity;
        this.type = type;
        this.access = access;
        this.property = access.number(name);
        this.truth = type == Scalars.VALUE ? access.number(TRUTH) : -1;
    }

    /** The name in the document, which is also the name of the property in the model. */
    public String name() {
        return name;
    }

    /** The name as it is written in JSON. */
    public WrittenName written() {
        return written;
    }

    /** The position among the fields of the shape, from 0. */
    public int position() {
        return position;
    }

    /** The bit of the position in a set of fields of the shape. */
    public long bit() {
        return 1L << position;
    }

    /** The number of values of the field. */
    public Arity arity() {
        return arity;
    }

    /** The type of the value, or of each element of the list. */
    public ValueType<V> type() {
        return type;
    }

    /** Returns the values in an object: none, one or many. */
    @SuppressWarnings("unchecked") // A property holds values of the type of its field.
    public List<V> get(T object) {
        if (arity == Arity.LIST) {
            return (List<V>) access.get(object, property);
        }
        V value = one(object);
        return value == null ? List.of() : List.of(value);
    }

    /** Returns the value in an object, or null. Only for a field that is not a list. */
    @SuppressWarnings("unchecked") // The same.
    public @Nullable V one(T object) {
        Object value = access.get(object, property);
        if (truth >= 0 && ((Optional<?>) access.get(object, truth)).isPresent()) {
            return (V) ((Optional<?>) access.get(object, truth)).get();
        }
        if (arity == Arity.REQUIRED) {
            return isLeftToReference(value, object) ? null : (V) value;
        }
        if (value instanceof Optional<?> optional) {
            return (V) optional.orElse(null);
        }
        boolean absent = value instanceof Map<?, ?> map ? map.isEmpty() : value.equals(false);
        return absent ? null : (V) value;
    }

    /** Returns whether a value is the name of an indicator that its definition has. */
    private static boolean isLeftToReference(Object value, Object object) {
        return value instanceof LocalizedText
                && object instanceof Indicator indicator
                && indicator.isNamedByReference();
    }

    /** Sets the values in a builder. For a field that is not a list, there must be one value. */
    public void set(B builder, List<V> values) {
        if (arity == Arity.LIST) {
            access.set(builder, property, values);
        } else {
            setOne(builder, values.get(0));
        }
    }

    /** Sets the value in a builder. Only for a field that is not a list. */
    public void setOne(B builder, V value) {
        if (truth >= 0 && value instanceof Boolean yes) {
            access.set(builder, property, yes ? BigDecimal.ONE : BigDecimal.ZERO);
            access.set(builder, truth, yes);
        } else {
            access.set(builder, property, value);
        }
    }
}
