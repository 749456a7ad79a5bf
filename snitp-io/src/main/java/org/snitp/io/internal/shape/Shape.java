package org.snitp.io.internal.shape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.snitp.io.internal.shape.access.LanguageAccess;
import org.snitp.io.internal.shape.access.PropertyAccessor;
import org.snitp.model.document.Extensible;
import org.snitp.model.document.ExtensionValue;
import org.snitp.model.text.LocalizedText;

/**
 * The fields of a type of the model in a document, each listed once. The reader, the writer and the suggestions use
 * this list, so that they agree.
 *
 * @param <T> the type in the model
 * @param <B> its builder
 */
public final class Shape<T, B> {

    /** The maximum number of omitted fields to skip. A search by name is faster after more. */
    private static final int MAX_LEFT_OUT = 5;

    private static final int MAX_FIELDS = Long.SIZE;

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final int number = COUNT.getAndIncrement();
    private final String name;
    private final PropertyAccessor<T, B> access;
    private final List<Field<T, B, ?>> fields = new ArrayList<>();
    private final Map<String, Field<T, B, ?>> byName = new LinkedHashMap<>();

    /** The names of the fields, by their positions: they are compared without a look at each field. */
    private String[] names = {};

    private @Nullable Field<T, B, ?> identity;
    private @Nullable Field<T, B, ?> essence;
    private long required;

    /** The required field that another one may stand for, and that one; null if there is none. */
    private @Nullable Field<T, B, ?> excused;

    private @Nullable Field<T, B, ?> excuse;

    private Shape(String name, PropertyAccessor<T, B> access) {
        this.name = name;
        this.access = access;
    }

    /** Starts a shape, without fields. */
    static <T extends Extensible, B> Shape<T, B> of(PropertyAccessor<T, B> access) {
        return of(access.type().getSimpleName(), access);
    }

    /** Begins a shape, without fields, that documents call otherwise than the type in the model. */
    static <T extends Extensible, B> Shape<T, B> of(String name, PropertyAccessor<T, B> access) {
        return new Shape<>(name, access);
    }

    /** Adds the field that identifies the object: a required text. */
    Shape<T, B> identity(String field) {
        required(field, Scalars.TEXT);
        identity = byName.get(field);
        return this;
    }

    /** Adds a required scalar field that can be written in place of the object if it has no other field. */
    Shape<T, B> essence(String field, ScalarType<?> type) {
        required(field, type);
        essence = byName.get(field);
        return this;
    }

    /** Adds a required field. */
    Shape<T, B> required(String field, ValueType<?> type) {
        return add(field, Field.Arity.REQUIRED, type);
    }

    /** Adds a field that must have a value, unless the text of another field, added before, stands for it. */
    Shape<T, B> requiredUnless(String other, String field, ValueType<?> type) {
        required(field, type);
        excused = byName.get(field);
        excuse = byName.get(other);
        return this;
    }

    /** Returns whether a field may be left out because another one stands for it. */
    public boolean isExcusable(Field<?, ?, ?> field) {
        return field == excused;
    }

    /** The required field that another one may stand for, or null. */
    public @Nullable Field<T, B, ?> excused() {
        return excused;
    }

    /** The field whose text may stand for a required one, or null. */
    public @Nullable Field<T, B, ?> excuse() {
        return excuse;
    }

    /** Adds an optional field. It is absent if its value is an empty map or false. */
    Shape<T, B> optional(String field, ValueType<?> type) {
        return add(field, Field.Arity.OPTIONAL, type);
    }

    /** Adds a field with a list of values. */
    Shape<T, B> list(String field, ValueType<?> type) {
        return add(field, Field.Arity.LIST, type);
    }

    /** Adds a field with a map from names that are chosen by the author. It is absent if the map is empty. */
    Shape<T, B> map(String field, ScalarType<?> values) {
        return optional(field, new MapType<>(values));
    }

    /** Adds a field that is true or false. It is absent if it is false. */
    Shape<T, B> flag(String field) {
        return optional(field, Scalars.FLAG);
    }

    private Shape<T, B> add(String name, Field.Arity arity, ValueType<?> type) {
        if (fields.size() == MAX_FIELDS) {
            throw new IllegalStateException("Which fields an object has is kept in a long: " + this.name);
        }
        Field<T, B, ?> field = new Field<>(name, fields.size(), arity, type, access);
        fields.add(field);
        names = Arrays.copyOf(names, fields.size());
        names[field.position()] = name;
        required |= arity == Field.Arity.REQUIRED ? field.bit() : 0;
        byName.put(name, field);
        return this;
    }

    /** The number of the shape among all shapes, from 0: what is kept for each of them is found without a search. */
    public int number() {
        return number;
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
     * The possible fields of an object, in the order in which they are written: those of the shape or, for a text, one
     * per language.
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

    /** The number of required fields. */
    public int required() {
        return Long.bitCount(required);
    }

    /** The required fields, as bits by their positions. */
    public long requiredBits() {
        return required;
    }

    /** Returns some fields, as bits by their positions. */
    long bits(String... some) {
        long bits = 0;
        for (String field : some) {
            bits |= Objects.requireNonNull(byName.get(field), field).bit();
        }
        return bits;
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
     * @param likely the position where the search starts, because fields are usually in order
     */
    public @Nullable Field<T, B, ?> field(String field, int likely) {
        String[] known = names;
        int end = Math.min(likely + MAX_LEFT_OUT, known.length);
        for (int i = likely; i < end; i++) {
            if (known[i].equals(field)) {
                return fields.get(i);
            }
        }
        return byName.get(field);
    }

    /** The field that identifies the object, if there is one. */
    public Optional<String> identity() {
        return Optional.ofNullable(identity).map(Field::name);
    }

    /** The field whose value can be written in place of the object, or null. */
    public @Nullable Field<T, B, ?> essence() {
        return essence;
    }

    /** Returns whether a field identifies the object. */
    public boolean isIdentity(Field<?, ?, ?> field) {
        return field == identity;
    }

    /** Returns a new builder. */
    public B newBuilder() {
        return access.newBuilder();
    }

    /** Builds the object. All required fields must have been set. */
    public T build(B builder, Map<String, ExtensionValue> extensions) {
        if (!extensions.isEmpty()) {
            access.setExtensions(builder, extensions);
        }
        return access.build(builder);
    }
}
