package org.snitp.io.internal.constraint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The constraints that a type of the model declares on its properties. */
final class TypeConstraints {

    private final Map<String, FieldConstraints> byProperty = new LinkedHashMap<>();

    /** Creates an empty declaration. */
    TypeConstraints() {}

    /**
     * Returns the constraints of a type of the model.
     *
     * @throws IllegalArgumentException if the type is not one of the model
     */
    static TypeConstraints of(Class<?> type) {
        TypeConstraints declared = DeclaredConstraints.of(type.getName());
        if (declared == null) {
            throw new IllegalArgumentException(type + " is no type of the model");
        }
        return declared;
    }

    /** Declares that the objects in some properties are checked as well. */
    TypeConstraints cascade(String... properties) {
        for (String property : properties) {
            byProperty.put(property, new FieldConstraints(List.of(), List.of(), List.of(), true));
        }
        return this;
    }

    /** Adds checks of the value of a property. */
    TypeConstraints onValue(String property, Check... checks) {
        FieldConstraints rest = of(property);
        byProperty.put(property, new FieldConstraints(List.of(checks), rest.onElement(), List.of(), rest.cascades()));
        return this;
    }

    /** Adds checks of the elements of a property, or of the names of a map. */
    TypeConstraints onElement(String property, Check... checks) {
        FieldConstraints rest = of(property);
        byProperty.put(property, new FieldConstraints(rest.onValue(), List.of(checks), List.of(), rest.cascades()));
        return this;
    }

    /** Adds checks of the values of a map. */
    TypeConstraints onMapValue(String property, Check... checks) {
        FieldConstraints rest = of(property);
        byProperty.put(
                property, new FieldConstraints(rest.onValue(), rest.onElement(), List.of(checks), rest.cascades()));
        return this;
    }

    /** The names of the properties with constraints. */
    Set<String> properties() {
        return byProperty.keySet();
    }

    /** The constraints on a property. */
    FieldConstraints of(String property) {
        return byProperty.getOrDefault(property, FieldConstraints.NONE);
    }
}
