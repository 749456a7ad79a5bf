package org.snitp.model.rule;

import java.util.Collections;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * What is declared outside a bundle, or in parts of its documents that could not be read: references to it are not
 * reported as unknown.
 *
 * @param ids codes and ids that exist although the bundle does not have them
 * @param registryPresent whether there is an institution registry although the bundle has none
 * @param strategyPresent whether there is a strategy although the bundle has none
 * @param planPresent whether there is an action plan although the bundle has none
 */
public record ExternalDeclarations(
        Set<String> ids, boolean registryPresent, boolean strategyPresent, boolean planPresent) {

    /** Nothing. */
    public static final ExternalDeclarations NOTHING = new ExternalDeclarations(Set.of(), false, false, false);

    /** Copies the ids. */
    public ExternalDeclarations {
        Objects.requireNonNull(ids, "ids");
        // Not Set.copyOf, which takes a time that grows with the square of how many ids have one hash.
        ids = Collections.unmodifiableSet(new HashSet<>(ids));
    }
}
