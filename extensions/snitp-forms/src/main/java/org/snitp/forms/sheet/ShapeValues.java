package org.snitp.forms.sheet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snitp.io.internal.shape.CommonShapes;
import org.snitp.io.internal.shape.Field;
import org.snitp.io.internal.shape.ObjectType;
import org.snitp.io.internal.shape.Scalars;
import org.snitp.io.internal.shape.Shape;
import org.snitp.io.internal.shape.ValueType;
import org.snitp.model.document.Extensible;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.plan.Action;
import org.snitp.model.text.LocalizedText;

/** Reads and replaces the values of an object by field path, such as {@code measure.unit.ro}. */
final class ShapeValues {

    private final Map<String, List<?>> values;
    private final Set<String> missing;

    /** The language in which texts must be. */
    private final String official;

    private ShapeValues(Map<String, List<?>> values, Set<String> missing, String official) {
        this.values = values;
        this.missing = missing;
        this.official = official;
    }

    private static String official(Object object) {
        if (object instanceof Indicator indicator) {
            return indicator.getName().officialLanguage();
        }
        return object instanceof Action action ? action.getTitle().officialLanguage() : "ro";
    }

    /** Returns the values at a path; empty if one of its fields is absent. */
    static <T> List<?> get(Shape<T, ?> shape, T object, String path) {
        if (object instanceof LocalizedText text) {
            return text.get(path).map(List::of).orElse(List.of());
        }
        String[] names = path.split("\\.", 2);
        Field<T, ?, ?> field = shape.field(names[0]);
        return field == null ? List.of() : get(field, object, names.length == 1 ? "" : names[1]);
    }

    private static <T, V> List<?> get(Field<T, ?, V> field, T object, String rest) {
        List<V> here = field.get(object);
        return rest.isEmpty() || here.isEmpty() || !(field.type() instanceof ObjectType<V> type)
                ? here
                : get(type.shape(), here.get(0), rest);
    }

    /** Returns the type of the values at a path, if there is such a field. */
    static Optional<ValueType<?>> type(Shape<?, ?> shape, String path) {
        String[] names = path.split("\\.", 2);
        Field<?, ?, ?> field = shape.field(names[0]);
        if (field == null) {
            return Optional.empty();
        }
        if (names.length == 1) {
            return Optional.of(field.type());
        }
        if (field.type() == CommonShapes.LOCALIZED_TEXT) {
            return names[1].indexOf('.') < 0 ? Optional.of(Scalars.TEXT) : Optional.empty();
        }
        return field.type() instanceof ObjectType<?> type ? type(type.shape(), names[1]) : Optional.empty();
    }

    /**
     * Returns an object with other values.
     *
     * @param values the values by path, each of the type of its field
     * @param missing receives the paths of missing required fields
     * @return the object; unchanged if a field is missing
     */
    static <T> T with(Shape<T, ?> shape, T object, Map<String, List<?>> values, Set<String> missing) {
        T changed = new ShapeValues(values, missing, official(object)).with(shape, object, "");
        return changed == null ? object : changed;
    }

    private <T, B> @Nullable T with(Shape<T, B> shape, @Nullable T object, String prefix) {
        B builder = shape.newBuilder();
        boolean whole = true;
        for (Field<T, B, ?> field : fields(shape, object, prefix)) {
            whole &= set(builder, field, object, prefix + field.name());
        }
        if (object == null && shape.type() == LocalizedText.class && !values.containsKey(prefix + official)) {
            missing.add(prefix + official);
            return null;
        }
        return whole ? shape.build(builder, object instanceof Extensible own ? own.getExtensions() : Map.of()) : null;
    }

    /** The fields of the shape; of a text those of its languages, and of the ones in which it is given. */
    @SuppressWarnings("unchecked") // A text has the shape of texts.
    private <T, B> List<Field<T, B, ?>> fields(Shape<T, B> shape, @Nullable T object, String prefix) {
        if (shape.type() != LocalizedText.class) {
            return shape.fields();
        }
        Set<String> languages = new LinkedHashSet<>();
        if (object == null) {
            languages.add(official);
        } else {
            languages.addAll(((LocalizedText) object).languages());
        }
        values.keySet().stream()
                .filter(path -> path.startsWith(prefix))
                .map(path -> path.substring(prefix.length()))
                .forEach(languages::add);
        List<Field<T, B, ?>> fields = new ArrayList<>();
        languages.forEach(language -> fields.add((Field<T, B, ?>) Shape.language(language)));
        return fields;
    }

    private <T, B, V> boolean set(B builder, Field<T, B, V> field, @Nullable T object, String path) {
        List<V> now = value(field, object == null ? List.of() : field.get(object), path);
        if (!now.isEmpty()) {
            field.set(builder, now);
            return true;
        }
        if (field.arity() == Field.Arity.REQUIRED) {
            missing.add(path);
            return false;
        }
        return true;
    }

    @SuppressWarnings("unchecked") // The values are those of the type of the field.
    private <V> List<V> value(Field<?, ?, V> field, List<V> was, String path) {
        List<?> given = values.get(path);
        if (given != null) {
            return (List<V>) given;
        }
        boolean inside = values.keySet().stream().anyMatch(other -> other.startsWith(path + "."));
        if (inside && field.arity() != Field.Arity.LIST && field.type() instanceof ObjectType<V> type) {
            V changed = with(type.shape(), was.isEmpty() ? null : was.get(0), path + ".");
            return changed == null ? was : List.of(changed);
        }
        return was;
    }
}
