package org.snitp.io.internal.profile;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snitp.io.internal.shape.DocumentShapes;
import org.snitp.io.internal.shape.Field;
import org.snitp.io.internal.shape.ObjectType;
import org.snitp.io.internal.shape.Shape;
import org.snitp.model.code.Spelling;
import org.snitp.model.text.LocalizedText;

/** The path of a field from an object of a type on, as profiles write it: {@code measure.unit}. */
final class FieldPath {

    /** The types that documents can hold, by their names. */
    private static final class Types {

        private static final Map<String, Shape<?, ?>> BY_NAME = byName();

        private static Map<String, Shape<?, ?>> byName() {
            Map<String, Shape<?, ?>> types = new LinkedHashMap<>();
            for (String kind : DocumentShapes.kinds()) {
                add(DocumentShapes.ofKind(kind).orElseThrow(), types);
            }
            return types;
        }

        private static void add(Shape<?, ?> shape, Map<String, Shape<?, ?>> types) {
            if (shape.type() == LocalizedText.class || types.putIfAbsent(shape.name(), shape) != null) {
                return;
            }
            for (Field<?, ?, ?> field : shape.fields()) {
                if (field.type() instanceof ObjectType<?> type) {
                    add(type.shape(), types);
                }
            }
        }
    }

    /**
     * What is wrong with a path.
     *
     * @param name the part that is not known
     * @param type the type that lacks it; empty if it is itself the type that is not known
     * @param suggestion what is probably meant
     */
    record Flaw(String name, String type, Optional<String> suggestion) {}

    private final List<String> steps;

    private FieldPath(List<String> steps) {
        this.steps = steps;
    }

    static FieldPath of(String path) {
        return new FieldPath(Arrays.asList(path.split("\\.", -1)));
    }

    /** Returns what is wrong with a path from a type on. */
    static Optional<Flaw> flaw(String type, String path) {
        Shape<?, ?> shape = Types.BY_NAME.get(type);
        if (shape == null) {
            return Optional.of(new Flaw(type, "", Spelling.nearest(type, Types.BY_NAME.keySet())));
        }
        FieldPath fields = of(path);
        for (int i = 0; i < fields.steps.size(); i++) {
            String step = fields.steps.get(i);
            Field<?, ?, ?> field = shape == null ? null : field(shape, step);
            if (field == null) {
                return Optional.of(flaw(shape, fields.steps, i));
            }
            shape = field.type() instanceof ObjectType<?> next ? next.shape() : null;
        }
        return Optional.empty();
    }

    private static Flaw flaw(@Nullable Shape<?, ?> shape, List<String> steps, int at) {
        String name = steps.get(at);
        if (shape == null) {
            return new Flaw(name, steps.get(at - 1), Optional.empty());
        }
        Optional<String> near = Spelling.nearest(name, shape.fieldNames());
        String before = String.join(".", steps.subList(0, at));
        return new Flaw(name, shape.name(), near.map(meant -> before.isEmpty() ? meant : before + "." + meant));
    }

    /** A text has a field for each language. */
    private static @Nullable Field<?, ?, ?> field(Shape<?, ?> shape, String name) {
        return shape.type() == LocalizedText.class && name.matches("[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
                ? Shape.language(name)
                : shape.field(name);
    }

    /** Returns whether an object lacks the field; in a list, whether one of its elements does. */
    <T> boolean isLackingIn(Shape<T, ?> shape, T object) {
        return isLackingIn(shape, object, 0);
    }

    @SuppressWarnings("unchecked") // A text has the field of a language.
    private <T> boolean isLackingIn(Shape<T, ?> shape, T object, int at) {
        Field<T, ?, ?> field = (Field<T, ?, ?>) field(shape, steps.get(at));
        return field != null && isLackingIn(field, object, at);
    }

    private <T, V> boolean isLackingIn(Field<T, ?, V> field, T object, int at) {
        List<V> values = field.get(object);
        if (values.isEmpty()) {
            return true;
        }
        if (at + 1 == steps.size() || !(field.type() instanceof ObjectType<V> type)) {
            return false;
        }
        for (V value : values) {
            if (isLackingIn(type.shape(), value, at + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the first field of the path. */
    String first() {
        return steps.get(0);
    }
}
