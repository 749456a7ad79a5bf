package org.snitp.io.internal.constraint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snitp.io.internal.shape.Field;
import org.snitp.io.internal.shape.MapType;
import org.snitp.io.internal.shape.ObjectType;
import org.snitp.io.internal.shape.Shape;
import org.snitp.model.document.Extensible;
import org.snitp.model.rule.Path;
import org.snitp.model.text.LocalizedText;

/**
 * The checks of the fields of a shape, created once per shape.
 *
 * @param <T> the type in the model
 */
public final class ShapeConstraints<T> {

    /** The checks of shapes by their numbers. They are looked up for each object; what is read too early is made once more. */
    private static volatile @Nullable ShapeConstraints<?>[] known = new ShapeConstraints<?>[128];

    private static final String EXTENSIONS = "extensions";
    private static final List<Check> TEXT = List.of(Checks.NOT_BLANK);
    private static final List<Check> TAG = List.of(Checks.LANGUAGE_TAG);

    /** A field with constraints on it or on its contents. */
    private record Checked<T, V>(
            Field<T, ?, V> field,
            FieldConstraints constraints,
            @Nullable ShapeConstraints<V> inside) {}

    private final List<Checked<T, ?>> fields = new ArrayList<>();

    /** The fields with constraints that are checked in the object itself. */
    private final List<Checked<T, ?>> own = new ArrayList<>();

    private final @Nullable FieldConstraints[] byPosition;
    private long neededLists;

    private final FieldConstraints extensions;

    private ShapeConstraints(Shape<T, ?> shape) {
        TypeConstraints declared = TypeConstraints.of(shape.type());
        this.extensions = declared.of(EXTENSIONS);
        this.byPosition = new FieldConstraints[shape.fields().size()];
        Set<String> rest = new HashSet<>(declared.properties());
        rest.remove(EXTENSIONS);
        for (Field<T, ?, ?> field : shape.fields()) {
            add(shape, field, declared.of(field.name()));
            rest.remove(field.name());
        }
        if (!rest.isEmpty()) {
            throw new IllegalStateException(shape.type() + " has constraints on what is no field: " + rest);
        }
    }

    /** Returns the checks of a shape. */
    @SuppressWarnings("unchecked") // Under the number of each shape is what was made of it.
    public static <T> ShapeConstraints<T> of(Shape<T, ?> shape) {
        @Nullable ShapeConstraints<?>[] all = known;
        ShapeConstraints<?> found = shape.number() < all.length ? all[shape.number()] : null;
        return found == null ? create(shape) : (ShapeConstraints<T>) found;
    }

    private static <T> ShapeConstraints<T> create(Shape<T, ?> shape) {
        ShapeConstraints<T> created = new ShapeConstraints<>(shape);
        synchronized (ShapeConstraints.class) {
            // A copy, so that another thread that finds the checks finds all of them.
            @Nullable ShapeConstraints<?>[] all = Arrays.copyOf(known, Math.max(known.length, shape.number() + 1));
            all[shape.number()] = created;
            known = all;
        }
        return created;
    }

    private <V> void add(Shape<T, ?> shape, Field<T, ?, V> field, FieldConstraints constraints) {
        ShapeConstraints<V> inside =
                constraints.cascades() && field.type() instanceof ObjectType<V> type ? inside(shape, type) : null;
        if (inside != null || !constraints.isEmpty()) {
            fields.add(new Checked<>(field, constraints, inside));
        }
        if (constraints.hasChecks()) {
            own.add(new Checked<>(field, constraints, null));
            byPosition[field.position()] = constraints;
            boolean needed = field.arity() == Field.Arity.LIST && !constraints.allowsList(List.of());
            neededLists |= needed ? field.bit() : 0;
        }
    }

    /** The checks of the objects of a field: these, where an object holds others of its own kind. */
    @SuppressWarnings("unchecked") // Then the type is that of this shape.
    private <V> ShapeConstraints<V> inside(Shape<T, ?> shape, ObjectType<V> type) {
        return type.shape() == (Shape<?, ?>) shape ? (ShapeConstraints<V>) this : of(type.shape());
    }

    /** Returns whether an object meets all constraints on its own fields. Objects inside it are not checked. */
    boolean holdsItself(T object) {
        if (object instanceof LocalizedText text && !isFilled(text)) {
            return false;
        }
        for (int i = 0; i < own.size(); i++) {
            if (!holds(own.get(i), object)) {
                return false;
            }
        }
        return !(object instanceof Extensible extensible)
                || extensible.getExtensions().isEmpty()
                || extensions.allowsElements(extensible.getExtensions().keySet());
    }

    private static <T, V> boolean holds(Checked<T, V> checked, T object) {
        Field<T, ?, V> field = checked.field();
        if (field.arity() == Field.Arity.LIST) {
            return checked.constraints().allowsList(field.get(object));
        }
        V value = field.one(object);
        return value == null || checked.constraints().allows(value, field.arity() == Field.Arity.REQUIRED);
    }

    /**
     * Returns whether a value meets the constraints on a field. If all values that are set in an object do, and the object has
     * {@linkplain #neededLists the lists that it needs} and {@linkplain #allowsExtensions allowed extension fields}, it
     * {@linkplain ModelConstraints#holdsItself meets} all of them: a value is at hand when it is set, and need not be asked for again.
     */
    public boolean allows(Field<T, ?, ?> field, Object value) {
        FieldConstraints constraints = byPosition[field.position()];
        return constraints == null
                || (value instanceof List<?> list
                        ? constraints.allowsList(list)
                        : constraints.allows(value, field.arity() == Field.Arity.REQUIRED));
    }

    /** Returns whether the names of an object's extension fields are allowed. */
    public boolean allowsExtensions(Set<String> names) {
        return extensions.allowsElements(names);
    }

    /** The lists that have to have an element, as bits by the positions of their fields. */
    public long neededLists() {
        return neededLists;
    }

    private static boolean isFilled(LocalizedText text) {
        List<String> languages = text.languages();
        for (int i = 0; i < languages.size(); i++) {
            if (!Checks.isFilled(text.get(languages.get(i)).orElseThrow())) {
                return false;
            }
        }
        return true;
    }

    /** Checks an object and its contents. */
    void check(T object, Violations violations) {
        if (object instanceof LocalizedText text) {
            text.getTexts().forEach((language, words) -> {
                violations.enter(new Path.Field(language));
                violations.check(TAG, language);
                violations.check(TEXT, words);
                violations.leave();
            });
        }
        for (Checked<T, ?> field : fields) {
            check(field, object, violations);
        }
        if (object instanceof Extensible extensible
                && !extensible.getExtensions().isEmpty()) {
            violations.enter(new Path.Field(EXTENSIONS));
            extensible.getExtensions().keySet().forEach(name -> violations.check(extensions.onElement(), name));
            violations.leave();
        }
    }

    private <V> void check(Checked<T, V> checked, T object, Violations violations) {
        Field<T, ?, V> field = checked.field();
        FieldConstraints constraints = checked.constraints();
        List<V> values = field.get(object);
        violations.enter(new Path.Field(field.name()));
        if (field.arity() == Field.Arity.LIST) {
            violations.check(constraints.onValue(), values);
            for (int i = 0; i < values.size(); i++) {
                violations.enter(new Path.Index(i));
                checkOne(checked, constraints.onElement(), values.get(i), violations);
                violations.leave();
            }
        } else if (!values.isEmpty()) {
            boolean required = field.arity() == Field.Arity.REQUIRED;
            checkOne(checked, required ? constraints.onValue() : constraints.onElement(), values.get(0), violations);
        }
        violations.leave();
    }

    private <V> void checkOne(Checked<T, V> checked, List<Check> checks, V value, Violations violations) {
        if (checked.field().type() instanceof MapType<?>) {
            ((Map<?, ?>) value).forEach((name, entry) -> {
                violations.check(checked.constraints().onElement(), name);
                violations.check(checked.constraints().onMapValue(), entry);
            });
            return;
        }
        violations.check(checks, value);
        ShapeConstraints<V> inside = checked.inside();
        if (inside != null) {
            inside.check(value, violations);
        }
    }
}
