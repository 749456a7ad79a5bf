package org.snitp.io.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.snitp.model.Extensible;
import org.snitp.model.ExtensionValue;

/**
 * The fields of a type of the model as they stand in a document, each listed once: the reader, the writer and the
 * suggestions all come from here, so they cannot disagree.
 *
 * @param <T> the type in the model
 * @param <B> its builder
 */
public final class Shape<T, B> {

    /** How many fields that are left out in a row are passed over faster than the next one is found by its name. */
    private static final int MOST_LEFT_OUT = 5;

    private final String name;
    private final Supplier<B> newBuilder;
    private final Function<B, T> build;
    private final BiConsumer<B, Map<String, ExtensionValue>> setExtensions;
    private final List<Field<T, B, ?>> fields = new ArrayList<>();
    private final Map<String, Field<T, B, ?>> byName = new LinkedHashMap<>();
    private @Nullable String identity;

    private Shape(
            String name,
            Supplier<B> newBuilder,
            Function<B, T> build,
            BiConsumer<B, Map<String, ExtensionValue>> setExtensions) {
        this.name = name;
        this.newBuilder = newBuilder;
        this.build = build;
        this.setExtensions = setExtensions;
    }

    /** Begins a shape, without fields. */
    static <T extends Extensible, B> Shape<T, B> of(
            String name,
            Supplier<B> newBuilder,
            Function<B, T> build,
            BiConsumer<B, Map<String, ExtensionValue>> setExtensions) {
        return new Shape<>(name, newBuilder, build, setExtensions);
    }

    /** Adds the field that names the object: a required text. */
    Shape<T, B> identity(String field, Function<T, String> getter, BiConsumer<B, String> setter) {
        identity = field;
        return required(field, Scalars.TEXT, getter, setter);
    }

    /** Adds a field that must have a value. */
    <V> Shape<T, B> required(String field, ValueType<V> type, Function<T, V> getter, BiConsumer<B, V> setter) {
        return add(field, Field.Arity.REQUIRED, type, new Access.One<>(getter::apply, setter));
    }

    /** Adds a field that may have a value. */
    <V> Shape<T, B> optional(
            String field, ValueType<V> type, Function<T, Optional<V>> getter, BiConsumer<B, V> setter) {
        return add(
                field,
                Field.Arity.OPTIONAL,
                type,
                new Access.One<>(object -> getter.apply(object).orElse(null), setter));
    }

    /** Adds a field with a list of values. */
    <V> Shape<T, B> list(String field, ValueType<V> type, Function<T, List<V>> getter, BiConsumer<B, List<V>> setter) {
        return add(field, Field.Arity.LIST, type, new Access.Many<>(getter, setter));
    }

    /** Adds a field with a map from names that the author chooses; absent where the map is empty. */
    <V> Shape<T, B> map(
            String field,
            ScalarType<V> values,
            Function<T, Map<String, V>> getter,
            BiConsumer<B, Map<String, V>> setter) {
        return optional(
                field,
                new MapType<>(values),
                object -> Optional.of(getter.apply(object)).filter(map -> !map.isEmpty()),
                setter);
    }

    /** Adds a field that is true or false; absent where it is false. */
    Shape<T, B> flag(String field, Predicate<T> getter, BiConsumer<B, Boolean> setter) {
        return optional(
                field, Scalars.FLAG, object -> getter.test(object) ? Optional.of(true) : Optional.empty(), setter);
    }

    private <V> Shape<T, B> add(String field, Field.Arity arity, ValueType<V> type, Access<T, B, V> access) {
        Field<T, B, V> added = new Field<>(field, fields.size(), arity, type, access);
        fields.add(added);
        byName.put(field, added);
        return this;
    }

    /** The simple name of the type in the model. */
    public String name() {
        return name;
    }

    /** The fields in the order in which they are written. */
    public List<Field<T, B, ?>> fields() {
        return fields;
    }

    /** The names of the fields. */
    public List<String> fieldNames() {
        return List.copyOf(byName.keySet());
    }

    /** Returns the field with a name, or null. */
    public @Nullable Field<T, B, ?> field(String field) {
        return byName.get(field);
    }

    /**
     * Returns the field with a name, or null.
     *
     * @param likely the position from which on it probably is, as fields come in order
     */
    public @Nullable Field<T, B, ?> field(String field, int likely) {
        int end = Math.min(likely + MOST_LEFT_OUT, fields.size());
        for (int i = likely; i < end; i++) {
            if (fields.get(i).name().equals(field)) {
                return fields.get(i);
            }
        }
        return byName.get(field);
    }

    /** The field that names the object, if there is one. */
    public Optional<String> identity() {
        return Optional.ofNullable(identity);
    }

    /** Tells whether a field is the one that names the object. */
    public boolean isIdentity(Field<?, ?, ?> field) {
        return field.name().equals(identity);
    }

    /** Returns a new builder. */
    public B newBuilder() {
        return newBuilder.get();
    }

    /** Builds the object; all required fields have been set. */
    public T build(B builder, Map<String, ExtensionValue> extensions) {
        if (!extensions.isEmpty()) {
            setExtensions.accept(builder, extensions);
        }
        return build.apply(builder);
    }
}
