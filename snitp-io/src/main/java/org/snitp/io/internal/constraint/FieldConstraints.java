package org.snitp.io.internal.constraint;

import jakarta.validation.Valid;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The constraints on a property of a type.
 *
 * @param onValue those on the value itself, which may be a list, a map or an optional
 * @param onFirst those on what the optional or the list holds, or on the names of the map
 * @param onSecond those on the values of the map
 * @param cascades whether the objects in it are checked as well
 * @param complete whether all constraints have a check
 */
record FieldConstraints(
        List<Check> onValue, List<Check> onFirst, List<Check> onSecond, boolean cascades, boolean complete) {

    /** A value on which nothing is asked. */
    static final FieldConstraints NONE = new FieldConstraints(List.of(), List.of(), List.of(), false, true);

    /** Returns the constraints that a getter declares. */
    static FieldConstraints of(Method getter) {
        AnnotatedType type = getter.getAnnotatedReturnType();
        Set<Annotation> onValue = new LinkedHashSet<>(Arrays.asList(getter.getAnnotations()));
        onValue.addAll(Arrays.asList(type.getAnnotations()));
        List<Set<Annotation>> onArguments = new ArrayList<>();
        if (type instanceof AnnotatedParameterizedType parameterized) {
            for (AnnotatedType argument : parameterized.getAnnotatedActualTypeArguments()) {
                onArguments.add(Set.of(argument.getAnnotations()));
            }
        }
        while (onArguments.size() < 2) {
            onArguments.add(Set.of());
        }
        List<Set<Annotation>> all = List.of(onValue, onArguments.get(0), onArguments.get(1));
        return new FieldConstraints(
                checks(onValue),
                checks(onArguments.get(0)),
                checks(onArguments.get(1)),
                all.stream().flatMap(Set::stream).anyMatch(Valid.class::isInstance),
                onArguments.size() == 2 && all.stream().allMatch(FieldConstraints::areKnown));
    }

    private static boolean areKnown(Set<Annotation> annotations) {
        return annotations.stream()
                .filter(ConstraintCompiler::isConstraint)
                .allMatch(constraint -> ConstraintCompiler.compile(constraint).isPresent());
    }

    private static List<Check> checks(Set<Annotation> annotations) {
        return annotations.stream()
                .filter(ConstraintCompiler::isConstraint)
                .flatMap(constraint -> ConstraintCompiler.compile(constraint).stream())
                .toList();
    }

    /** Tells whether anything is asked that has a check. */
    boolean hasChecks() {
        return !onValue.isEmpty() || !onFirst.isEmpty() || !onSecond.isEmpty();
    }

    boolean allowsValue(Object value) {
        return allow(onValue, value);
    }

    boolean allowsFirst(Object value) {
        return allow(onFirst, value);
    }

    boolean allowsFirsts(Collection<?> values) {
        return allow(onFirst, values);
    }

    boolean allowsSeconds(Collection<?> values) {
        return allow(onSecond, values);
    }

    private static boolean allow(List<Check> checks, Collection<?> values) {
        if (!checks.isEmpty()) {
            for (Object value : values) {
                if (!allow(checks, value)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean allow(List<Check> checks, Object value) {
        for (int i = 0; i < checks.size(); i++) {
            if (!checks.get(i).holds().test(value)) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether anything is asked. */
    boolean isEmpty() {
        return Stream.of(onValue, onFirst, onSecond).allMatch(List::isEmpty) && !cascades && complete;
    }
}
