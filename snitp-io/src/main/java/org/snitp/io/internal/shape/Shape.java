package org.snitp.io.internal.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snitp.io.internal.shape.access.LanguageAccess;
import org.snitp.io.internal.shape.access.PropertyAccessor;
import org.snitp.model.document.Extensible;
import org.snitp.model.document.ExtensionValue;
import org.snitp.model.text.LocalizedText;

/**
 * The fields of a type of the model as they stand in a document, each listed once: the reader, the writer and the
 * suggestions all come from here, so they cannot disagree.
 *
 * @param <T> the type in the model
 * @param <B> its builder
 */
public final class Shape<T, B> {

    /** How many fields that are left out in a row are passed over faster than the next one is found by its name. */
    private static final int MAX_LEFT_OUT = 5;

    private final String name;
    private final PropertyAccessor<T, B> access;
    private final List<Field<T, B, ?>> fields = new ArrayList<>();
    private final Map<String, Field<T, B, ?>> byName = new LinkedHashMap<>();
    private @Nullable Field<T, B, ?> identity;
    private @Nullable Field<T, B, ?> essence;
    private int required;

    private Shape(String name, PropertyAccessor<T, B> access) {
        this.name = name;
        this.access = access;
    }

    /** Begins a shape, without fields. */
    static <T extends Extensible, B> Shape<T, B> of(PropertyAccessor<T, B> access) {
        return of(access.type().getSimpleName(), access);
    }

    /** Begins a shape, without fields, that documents call otherwise than the type in the model. */
    static <T extends Extensible, B> Shape<T, B> of(String name, PropertyAccessor<T, B> access) {
        return new Shape<>(name, access);
    }

    /** Adds the field that names the object: a required text. */
    Shape<T, B> identity(String field) {
        required(field, Scalars.TEXT);
        identity = byName.get(field);
        return this;
    }

    /** Adds the field that must have a value, a scalar, and that can stand for the whole object if it has no other. */
    Shape<T, B> essence(String field, ScalarType<?> type) {
        required(field, type);
        essence = byName.get(field);
        return this;
    }

    /** Adds a field that must have a value. */
    Shape<T, B> required(String field, ValueType<?> type) {
        return add(field, Field.Arity.REQUIRED, type);
    }

    /** Adds a field that may have a value: none where it is an empty map, or false. */
    Shape<T, B> optional(String field, ValueType<?> type) {
        return add(field, Field.Arity.OPTIONAL, type);
    }

    /** Adds a field with a list of values. */
    Shape<T, B> list(String field, ValueType<?> type) {
        return add(field, Field.Arity.LIST, type);
    }

    /** Adds a field with a map from names that the author chooses; absent where the map is empty. */
    Shape<T, B> map(String field, ScalarType<?> values) {
        return optional(field, new MapType<>(values));
    }

    /** Adds a field that is true or false; absent where it is false. */
    Shape<T, B> flag(String field) {
        return optional(field, Scalars.FLAG);
    }

    private Shape<T, B> add(String name, Field.Arity arity, ValueType<?> type) {
        Field<T, B, ?> field = new Field<>(name, fields.size(), arity, type, access);
        fields.add(field);
        required += arity == Field.Arity.REQUIRED ? 1 : 0;
        byName.put(name, field);
        return this;
    }

    /** The type in the model. */
    public Class<T> type() {
        return access.type();
    }

    /** The name in documents: but for profiles, the simple name of the type in the model. */
    public String name() {
        return name;
    }

    /** The fields in the order in which they are written. */
    public List<Field<T, B, ?>> fields() {
        return fields;
    }

    /**
     * The fields that an object may have, in the order in which they are written: those of the shape, or for a text one for each of
     * its languages.
     */
    @SuppressWarnings("unchecked") // A text has the shape of texts.
    public List<Field<T, B, ?>> fields(T object) {
        if (!(object instanceof LocalizedText text) || isUsual(text.languages())) {
            return fields;
        }
        List<Field<T, B, ?>> languages = new ArrayList<>();
        text.languages().forEach(tag -> languages.add((Field<T, B, ?>) language(tag)));
        return languages;
    }

    private static boolean isUsual(List<String> languages) {
        return languages.get(0).equals("ro")
                && (languages.size() == 1
                        || (languages.size() == 2 && languages.get(1).equals("en")));
    }

    /** Returns the field with the text in a language. */
    public static Field<LocalizedText, LocalizedText.Builder, String> language(String tag) {
        return new Field<>(tag, 0, Field.Arity.OPTIONAL, Scalars.TEXT, new LanguageAccess(tag));
    }

    /** How many fields must have a value. */
    public int required() {
        return required;
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
        int end = Math.min(likely + MAX_LEFT_OUT, fields.size());
        for (int i = likely; i < end; i++) {
            if (fields.get(i).name().equals(field)) {
                return fields.get(i);
            }
        }
        return byName.get(field);
    }

    /** The field that names the object, if there is one. */
    public Optional<String> identity() {
        return Optional.ofNullable(identity).map(Field::name);
    }

    /** The field whose value alone can be written for the object, or null. */
    public @Nullable Field<T, B, ?> essence() {
        return essence;
    }

    /** Returns whether a field is the one that names the object. */
    public boolean isIdentity(Field<?, ?, ?> field) {
        return field == identity;
    }

    /** Returns a new builder. */
    public B newBuilder() {
        return access.newBuilder();
    }

    /** Builds the object; all required fields have been set. */
    public T build(B builder, Map<String, ExtensionValue> extensions) {
        if (!extensions.isEmpty()) {
            access.setExtensions(builder, extensions);
        }
        return access.build(builder);
    }
}
