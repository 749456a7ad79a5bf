package org.snitp.io.internal.shape.access;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.snitp.model.document.ExtensionValue;

/**
 * Gets and sets the properties of a type of the model, each by its number.
 *
 * <p>Method references beside the fields would be simpler, but each is a class that the virtual machine spins on first use:
 * about five hundred for all shapes (ADR 0030, ADR 0037).
 *
 * @param <T> the type in the model
 * @param <B> its builder
 */
public abstract class PropertyAccessor<T, B> {

    private final Class<T> type;
    private final String[] properties;

    /**
     * Made by the generated classes.
     *
     * @param properties the names of the properties, sorted; the place of each is its number
     */
    protected PropertyAccessor(Class<T> type, String... properties) {
        this.type = type;
        this.properties = properties;
    }

    /** The type in the model. */
    public final Class<T> type() {
        return type;
    }

    /** The names of the properties, sorted. */
    public final List<String> properties() {
        return List.of(properties);
    }

    /** Returns the name of a property. */
    protected final String name(int property) {
        return properties[property];
    }

    /** Returns the number of a property. */
    public final int number(String property) {
        int number = Arrays.binarySearch(properties, property);
        if (number < 0) {
            throw new IllegalArgumentException(type.getSimpleName() + " has no " + property);
        }
        return number;
    }

    /** Returns a new builder. */
    public abstract B newBuilder();

    /** Builds the object; all required properties have been set. */
    public abstract T build(B builder);

    /** Gives a builder the fields that the format does not know. */
    public abstract void setExtensions(B builder, Map<String, ExtensionValue> extensions);

    /** Returns a property as its getter does: the value, an optional, a list or a map. */
    public abstract Object get(T object, int property);

    /** Sets a property to a value, or to a list of values. */
    public abstract void set(B builder, int property, Object value);

    /** Made where a class was not generated anew. */
    protected static IndexOutOfBoundsException unknown(int property) {
        return new IndexOutOfBoundsException(property);
    }
}
