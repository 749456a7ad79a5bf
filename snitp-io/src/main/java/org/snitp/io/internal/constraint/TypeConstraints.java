package org.snitp.io.internal.constraint;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a type of the model declares about its properties, in its own getters and in those of the types that it extends. */
final class TypeConstraints {

    private final Map<String, FieldConstraints> byProperty = new LinkedHashMap<>();
    private boolean complete = true;

    /** Begins with nothing. */
    TypeConstraints() {}

    /** Returns what a type declares. */
    static TypeConstraints of(Class<?> type) {
        TypeConstraints known = DeclaredConstraints.of(type.getName());
        return known == null ? read(type) : known;
    }

    /** Reads the annotations of a type. */
    static TypeConstraints read(Class<?> type) {
        TypeConstraints constraints = new TypeConstraints();
        for (Class<?> declaring : withSuperTypes(type)) {
            constraints.complete &=
                    Arrays.stream(declaring.getAnnotations()).noneMatch(ConstraintCompiler::isConstraint);
            for (Method method : declaring.getDeclaredMethods()) {
                if (isGetter(method)) {
                    constraints.add(method);
                }
            }
        }
        return constraints;
    }

    private static Set<Class<?>> withSuperTypes(Class<?> type) {
        Set<Class<?>> types = new LinkedHashSet<>();
        List<Class<?>> open = new ArrayList<>(List.of(type));
        while (!open.isEmpty()) {
            Class<?> next = open.remove(open.size() - 1);
            if (types.add(next)) {
                open.addAll(Arrays.asList(next.getInterfaces()));
            }
        }
        return types;
    }

    private static boolean isGetter(Method method) {
        return method.getParameterCount() == 0 && !property(method).isEmpty();
    }

    private static String property(Method getter) {
        String name = getter.getName();
        int prefix = name.startsWith("get") ? 3 : name.startsWith("is") ? 2 : name.length();
        String rest = name.substring(prefix);
        return rest.isEmpty() ? "" : rest.substring(0, 1).toLowerCase(Locale.ROOT) + rest.substring(1);
    }

    private void add(Method getter) {
        FieldConstraints constraints = FieldConstraints.of(getter);
        if (!constraints.isEmpty()) {
            complete &= constraints.complete() && byProperty.put(property(getter), constraints) == null;
        }
    }

    /** Says that the objects in some properties are checked as well. */
    TypeConstraints cascade(String... properties) {
        for (String property : properties) {
            byProperty.put(property, new FieldConstraints(List.of(), List.of(), List.of(), true, true));
        }
        return this;
    }

    /** Adds checks of the value of a property. */
    TypeConstraints onValue(String property, Check... checks) {
        FieldConstraints rest = of(property);
        byProperty.put(
                property, new FieldConstraints(List.of(checks), rest.onFirst(), List.of(), rest.cascades(), true));
        return this;
    }

    /** Adds checks of what a property holds, or of the names of a map. */
    TypeConstraints onFirst(String property, Check... checks) {
        FieldConstraints rest = of(property);
        byProperty.put(
                property, new FieldConstraints(rest.onValue(), List.of(checks), List.of(), rest.cascades(), true));
        return this;
    }

    /** Adds checks of the values of a map. */
    TypeConstraints onSecond(String property, Check... checks) {
        FieldConstraints rest = of(property);
        byProperty.put(
                property, new FieldConstraints(rest.onValue(), rest.onFirst(), List.of(checks), rest.cascades(), true));
        return this;
    }

    /** The names of the properties about which something is declared. */
    Set<String> properties() {
        return byProperty.keySet();
    }

    /** What is declared about a property. */
    FieldConstraints of(String property) {
        return byProperty.getOrDefault(property, FieldConstraints.NONE);
    }

    /** Tells whether all that is declared has checks. */
    boolean isComplete() {
        return complete;
    }
}
