package org.snitp.io.internal.constraint;

import jakarta.validation.Constraint;
import java.lang.annotation.Annotation;
import java.util.Optional;

/**
 * Turns annotations into checks. A constraint that is not known here has no check; whoever asks then leaves all to Hibernate
 * Validator.
 */
final class ConstraintCompiler {

    private ConstraintCompiler() {}

    /** Tells whether an annotation declares a constraint. */
    static boolean isConstraint(Annotation annotation) {
        return annotation.annotationType().isAnnotationPresent(Constraint.class);
    }

    /** Returns the check of a constraint, if it is known. */
    static Optional<Check> compile(Annotation constraint) {
        return Optional.ofNullable(Checks.of(constraint));
    }
}
