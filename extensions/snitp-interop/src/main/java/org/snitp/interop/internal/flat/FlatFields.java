package org.snitp.interop.internal.flat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snitp.io.internal.shape.Field;
import org.snitp.io.internal.shape.ModelTypes;
import org.snitp.io.internal.shape.ObjectType;
import org.snitp.io.internal.shape.ScalarType;
import org.snitp.io.internal.shape.Shape;
import org.snitp.io.internal.shape.ValueType;
import org.snitp.model.text.LocalizedText;

/**
 * The flat fields of an object: numbers, words and texts, alone or in a list, and those of a single object in it, whose paths have
 * a dot. Lists of objects, maps and extensions are not flat.
 */
public final class FlatFields {

    /**
     * A value.
     *
     * @param path the path of its field, as {@code measure.type}
     * @param value a word or a number; absent for a text
     * @param text a text for people; absent for a word
     */
    public record Entry(String path, Optional<String> value, Optional<LocalizedText> text) {
        /** Creates an entry of a word. */
        public static Entry of(String path, String value) {
            return new Entry(path, Optional.of(value), Optional.empty());
        }

        /** Creates an entry of a text. */
        public static Entry of(String path, LocalizedText text) {
            return new Entry(path, Optional.empty(), Optional.of(text));
        }
    }

    private FlatFields() {}

    /** Returns the values of an object, in the order of its fields. */
    public static <T> List<Entry> of(Class<T> type, T object) {
        List<Entry> entries = new ArrayList<>();
        visit(shape(type), object, "", entries);
        return entries;
    }

    /** Returns the names of the flat fields of a type and of the objects in it, as {@code Indicator.measure}. */
    public static Set<String> names(Class<?> type) {
        Set<String> names = new LinkedHashSet<>();
        names(shape(type), names);
        return names;
    }

    private static void names(Shape<?, ?> shape, Set<String> names) {
        for (Field<?, ?, ?> field : shape.fields()) {
            if (isPlain(field.type())) {
                names.add(shape.name() + "." + field.name());
            } else if (isInner(field)) {
                names.add(shape.name() + "." + field.name());
                names(((ObjectType<?>) field.type()).shape(), names);
            }
        }
    }

    @SuppressWarnings("unchecked") // The type is that of the shape.
    private static <T> Shape<T, ?> shape(Class<T> type) {
        return (Shape<T, ?>) ((ObjectType<T>) Objects.requireNonNull(ModelTypes.find(type), type.getName())).shape();
    }

    private static boolean isPlain(ValueType<?> type) {
        return type instanceof ScalarType<?>
                || (type instanceof ObjectType<?> object && object.shape().type() == LocalizedText.class);
    }

    private static boolean isInner(Field<?, ?, ?> field) {
        return field.arity() != Field.Arity.LIST && field.type() instanceof ObjectType<?> && !isPlain(field.type());
    }

    private static <T, B> void visit(Shape<T, B> shape, T object, String prefix, List<Entry> entries) {
        for (Field<T, B, ?> field : shape.fields()) {
            visit(field, object, prefix + field.name(), entries);
        }
    }

    private static <T, B, V> void visit(Field<T, B, V> field, T object, String path, List<Entry> entries) {
        List<V> values = field.get(object);
        if (isInner(field)) {
            ObjectType<V> inner = (ObjectType<V>) field.type();
            values.forEach(value -> visit(inner.shape(), value, path + ".", entries));
        } else if (field.type() instanceof ScalarType<V> scalar) {
            values.forEach(value -> entries.add(Entry.of(path, scalar.format(value))));
        } else if (isPlain(field.type())) {
            values.forEach(value -> entries.add(Entry.of(path, (LocalizedText) value)));
        }
    }

    /**
     * Makes an object.
     *
     * @param entries the values, by path
     * @param problems receives the paths of values that are not understood, and of required ones that are absent
     * @return the object; null if a required value is absent
     */
    public static <T> @Nullable T object(Class<T> type, Map<String, List<Entry>> entries, List<String> problems) {
        return object(shape(type), entries, "", problems);
    }

    private static <T, B> @Nullable T object(
            Shape<T, B> shape, Map<String, List<Entry>> entries, String prefix, List<String> problems) {
        B builder = shape.newBuilder();
        boolean whole = true;
        for (Field<T, B, ?> field : shape.fields()) {
            boolean set = set(field, builder, entries, prefix + field.name(), problems);
            if (!set && field.arity() == Field.Arity.REQUIRED) {
                problems.add(prefix + field.name());
                whole = false;
            }
        }
        return whole ? shape.build(builder, Map.of()) : null;
    }

    private static <T, B, V> boolean set(
            Field<T, B, V> field, B builder, Map<String, List<Entry>> entries, String path, List<String> problems) {
        List<V> values = new ArrayList<>();
        if (isInner(field)) {
            if (entries.keySet().stream().anyMatch(key -> key.startsWith(path + "."))) {
                V inner = object(((ObjectType<V>) field.type()).shape(), entries, path + ".", problems);
                if (inner != null) {
                    values.add(inner);
                }
            }
        } else if (isPlain(field.type())) {
            for (Entry entry : entries.getOrDefault(path, List.of())) {
                V value = value(field.type(), entry);
                if (value == null) {
                    problems.add(path);
                } else {
                    values.add(value);
                }
            }
        }
        if (values.isEmpty()) {
            return false;
        }
        field.set(builder, values);
        return true;
    }

    @SuppressWarnings("unchecked") // A plain type that is not scalar is that of texts.
    private static <V> @Nullable V value(ValueType<V> type, Entry entry) {
        if (type instanceof ScalarType<V> scalar) {
            return entry.value().map(scalar::value).orElse(null);
        }
        return (V) entry.text().orElse(null);
    }
}
