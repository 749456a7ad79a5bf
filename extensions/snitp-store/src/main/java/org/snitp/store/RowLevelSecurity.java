package org.snitp.store;

import java.util.Objects;

/**
 * The two roles of the database with which the store keeps institutions apart. Both exist before the store is opened, cannot log in,
 * and do not own its tables; the application's user of the database is a member of both:
 *
 * <pre>{@code
 * CREATE ROLE snitp_coordinator NOLOGIN;
 * CREATE ROLE snitp_institution NOLOGIN;
 * GRANT snitp_coordinator, snitp_institution TO application;
 * }</pre>
 *
 * <p>In a transaction of an actor of an institution the store is the second one, and the database shows and takes only the rows of
 * that institution. A program that forgets a condition, or that uses the connection for statements of its own, gets no others.
 *
 * @param coordinator the role of actors without an institution
 * @param institution the role of actors of institutions
 * @since 0.1.0
 */
public record RowLevelSecurity(String coordinator, String institution) {

    /**
     * Checks that there are two roles.
     *
     * @throws IllegalArgumentException if one is blank, or if they are the same
     */
    public RowLevelSecurity {
        Objects.requireNonNull(coordinator, "coordinator");
        Objects.requireNonNull(institution, "institution");
        if (coordinator.isBlank() || institution.isBlank() || coordinator.equals(institution)) {
            throw new IllegalArgumentException("Coordinators and institutions have roles of their own");
        }
    }
}
