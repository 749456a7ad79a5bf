package org.snitp.model.rule;

import java.util.Collections;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * What is declared outside a bundle, or in parts of its documents that could not be read. References to it are not reported
 * as unknown.
 *
 * @param ids codes and ids that exist outside the bundle
 * @param registryPresent whether an institution registry exists outside the bundle
 * @param strategyPresent whether a strategy exists outside the bundle
 * @param planPresent whether an action plan exists outside the bundle
 */
public record ExternalDeclarations(
        Set<String> ids, boolean registryPresent, boolean strategyPresent, boolean planPresent) {

    /** No declarations. */
    public static final ExternalDeclarations NOTHING = new ExternalDeclarations(Set.of(), false, false, false);

    /** Copies the ids. */
    public ExternalDeclarations {
        Objects.requireNonNull(ids, "ids");
        // Not Set.copyOf: its time is quadratic in the number of ids with the same hash.
        ids = Collections.unmodifiableSet(new HashSet<>(ids));
    }
}
