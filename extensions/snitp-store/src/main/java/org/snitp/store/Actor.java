package org.snitp.store;

import java.util.Objects;
import java.util.Optional;

/**
 * Who does something with the store: a person or a program. An actor of an institution reads and writes what is of that institution
 * alone; one without an institution, such as the coordinator of a plan, everything.
 *
 * @param name the name under which it is recorded, such as that of the account; not blank
 * @param institution the id of the institution; empty for the coordinator
 * @since 0.1.0
 */
public record Actor(String name, Optional<String> institution) {

    /**
     * Checks the names.
     *
     * @throws IllegalArgumentException if one of them is blank
     */
    public Actor {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(institution, "institution");
        if (name.isBlank() || institution.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("An actor has a name, and an institution an id");
        }
    }

    /** Returns an actor who coordinates: of no institution. */
    public static Actor coordinator(String name) {
        return new Actor(name, Optional.empty());
    }

    /**
     * Returns an actor of an institution.
     *
     * @param institution the id of the institution
     */
    public static Actor of(String name, String institution) {
        Objects.requireNonNull(institution, "institution");
        return new Actor(name, Optional.of(institution));
    }

    /** Returns the name, and the institution in parentheses. */
    @Override
    public String toString() {
        return institution.map(id -> name + " (" + id + ")").orElse(name);
    }
}
