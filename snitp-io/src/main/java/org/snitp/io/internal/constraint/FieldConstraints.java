package org.snitp.io.internal.constraint;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The constraints on a property of a type.
 *
 * @param onValue those on the value itself, which may be a list, a map or an optional
 * @param onElement those on what the optional or the list holds, or on the names of the map
 * @param onMapValue those on the values of the map
 * @param cascades whether the objects in it are checked as well
 */
record FieldConstraints(List<Check> onValue, List<Check> onElement, List<Check> onMapValue, boolean cascades) {

    /** A value on which nothing is asked. */
    static final FieldConstraints NONE = new FieldConstraints(List.of(), List.of(), List.of(), false);

    /** Returns whether anything is asked of values. */
    boolean hasChecks() {
        return !onValue.isEmpty() || !onElement.isEmpty() || !onMapValue.isEmpty();
    }

    boolean allowsValue(Object value) {
        return allow(onValue, value);
    }

    boolean allowsElement(Object value) {
        return allow(onElement, value);
    }

    boolean allowsElements(Collection<?> values) {
        return allow(onElement, values);
    }

    boolean allowsMapValues(Collection<?> values) {
        return allow(onMapValue, values);
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

    /** Returns whether anything is asked. */
    boolean isEmpty() {
        return Stream.of(onValue, onElement, onMapValue).allMatch(List::isEmpty) && !cascades;
    }
}
