package org.snitp.io.internal.shape;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snitp.model.institution.InstitutionType;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;
import org.snitp.model.time.TimeSpan;
import org.snitp.model.time.Timing;
import org.snitp.model.time.YearStart;

/** How the values of each type of the model are written, wherever they stand. */
public final class ModelTypes {

    private static final String OWN = "org.snitp.";

    private static final Map<Class<?>, ValueType<?>> TYPES = types();

    private ModelTypes() {}

    /** The types whose values are objects or have a spelling of their own, but for enums. */
    public static Map<Class<?>, ValueType<?>> all() {
        return TYPES;
    }

    /** Returns how values of a type are written, or null if it is not a type of the model. */
    @SuppressWarnings("unchecked") // The map holds the type of each class.
    public static <T> @Nullable ValueType<T> find(Class<T> type) {
        ValueType<?> known = TYPES.get(type);
        return (ValueType<T>) (known == null && isTerm(type) ? term(type) : known);
    }

    /** Returns the type of the model that a class implements, or null. */
    public static @Nullable Class<?> implemented(Class<?> implementation) {
        if (TYPES.containsKey(implementation) || isTerm(implementation)) {
            return implementation;
        }
        for (Class<?> type : implementation.getInterfaces()) {
            Class<?> found = TYPES.containsKey(type) ? type : implemented(type);
            if (found != null) {
                return found;
            }
        }
        Class<?> above = implementation.getSuperclass();
        return above == null ? null : implemented(above);
    }

    private static boolean isTerm(Class<?> type) {
        return type.isEnum() && type.getName().startsWith(OWN);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // The class is an enum.
    private static ValueType<?> term(Class<?> type) {
        return Scalars.term((Class) type);
    }

    private static Map<Class<?>, ValueType<?>> types() {
        Map<Class<?>, ValueType<?>> types = new LinkedHashMap<>();
        types.put(Period.class, Scalars.PERIOD);
        types.put(TimeSpan.class, Scalars.SPAN);
        types.put(Timing.class, Scalars.TIMING);
        types.put(YearStart.class, Scalars.YEAR_START);
        types.put(InstitutionType.class, Scalars.institutionType());
        types.put(LocalizedText.class, CommonShapes.LOCALIZED_TEXT);
        Deque<Shape<?, ?>> open = new ArrayDeque<>();
        DocumentShapes.kinds()
                .forEach(kind -> open.add(DocumentShapes.ofKind(kind).orElseThrow()));
        while (!open.isEmpty()) {
            add(new ObjectType<>(open.remove()), types, open);
        }
        return types;
    }

    private static void add(ObjectType<?> type, Map<Class<?>, ValueType<?>> types, Deque<Shape<?, ?>> open) {
        ValueType<?> known = types.putIfAbsent(type.shape().type(), type);
        if (known == null) {
            type.shape().fields().forEach(field -> {
                if (field.type() instanceof ObjectType<?> part) {
                    open.add(part.shape());
                }
            });
        }
    }
}
