package org.snitp.io.internal.constraint;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The constraints on a property of a type.
 *
 * @param onValue the constraints on the value itself, which may be a list, a map or an optional
 * @param onElement the constraints on the content of the optional, the elements of the list, or the names of the
 *     map
 * @param onMapValue the constraints on the values of the map
 * @param cascades whether the objects inside are checked as well
 */
record FieldConstraints(List<Check> onValue, List<Check> onElement, List<Check> onMapValue, boolean cascades) {

    /** No constraints. */
    static final FieldConstraints NONE = new FieldConstraints(List.of(), List.of(), List.of(), false);

    /** Returns whether there are constraints on values. */
    boolean hasChecks() {
        return !onValue.isEmpty() || !onElement.isEmpty() || !onMapValue.isEmpty();
    }

    /** Returns whether a list and its elements are allowed. */
    boolean allowsList(List<?> values) {
        return allow(onValue, values) && allowAll(onElement, values);
    }

    /** Returns whether the value of a field that is no list is allowed. */
    boolean allows(Object value, boolean required) {
        if (value instanceof Map<?, ?> map) {
            return allowAll(onElement, map.keySet()) && allowAll(onMapValue, map.values());
        }
        return allow(required ? onValue : onElement, value);
    }

    boolean allowsElements(Collection<?> values) {
        return allowAll(onElement, values);
    }

    private static boolean allowAll(List<Check> checks, Collection<?> values) {
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

    /** Returns whether there are no constraints at all. */
    boolean isEmpty() {
        return Stream.of(onValue, onElement, onMapValue).allMatch(List::isEmpty) && !cascades;
    }
}
