package org.snitp.io.diagnostic;

import java.util.Map;
import java.util.Objects;
import org.snitp.model.rule.Path;

/** Knows where the objects of a bundle stand. */
@FunctionalInterface
public interface DiagnosticFactory {

    /** Knows no file: a place is told as where something stands in the bundle. */
    DiagnosticFactory UNKNOWN = (code, arguments, at) -> Diagnostic.builder(code, Profile.DRAFT)
            .arguments(arguments)
            .location(Location.inBundle(Objects.requireNonNull(at, "at").toString()))
            .build();

    /**
     * Returns a diagnostic about something of the bundle, with its place and its owner, under the profile by which the bundle
     * was checked.
     *
     * @param code the kind of problem
     * @param arguments what the message says
     * @param at where in the bundle it stands
     */
    Diagnostic diagnose(DiagnosticCode code, Map<String, String> arguments, Path at);
}
