package org.snitp.io.diagnostic;

import java.util.Map;
import java.util.Objects;
import org.snitp.model.rule.Path;

/** Creates diagnostics with the locations of the objects of a bundle. */
@FunctionalInterface
public interface DiagnosticFactory {

    /** A factory without files: locations are paths in the bundle. */
    DiagnosticFactory UNKNOWN = (code, arguments, at) -> Diagnostic.builder(code, Profile.DRAFT)
            .arguments(arguments)
            .location(Location.inBundle(Objects.requireNonNull(at, "at").toString()))
            .build();

    /**
     * Returns a diagnostic about an object of the bundle, with its location and its owner, under the profile of the check.
     *
     * @param code the kind of problem
     * @param arguments the arguments of the message
     * @param at the path in the bundle
     */
    Diagnostic diagnose(DiagnosticCode code, Map<String, String> arguments, Path at);
}
