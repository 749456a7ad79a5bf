package org.snitp.spring;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snitp.io.InvalidBundleException;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.Severity;
import org.springframework.util.ClassUtils;

/** Finds what the library said in the causes of an exception. */
final class Causes {

    private static final boolean HAS_JACKSON = isPresent("org.snitp.jackson.InvalidInputException");
    private static final boolean HAS_JACKSON_2 = isPresent("org.snitp.jackson2.InvalidInputException");

    private Causes() {}

    private static boolean isPresent(String name) {
        return ClassUtils.isPresent(name, Causes.class.getClassLoader());
    }

    /** Returns the errors that the library reported; empty if it has nothing to do with the exception. */
    static Optional<List<Diagnostic>> errors(@Nullable Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            List<Diagnostic> found = diagnostics(cause);
            if (!found.isEmpty()) {
                return Optional.of(found.stream()
                        .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                        .toList());
            }
        }
        return Optional.empty();
    }

    private static List<Diagnostic> diagnostics(Throwable cause) {
        if (cause instanceof InvalidBundleException invalid) {
            return invalid.getDiagnostics();
        }
        if (HAS_JACKSON && Jackson3.isInvalid(cause)) {
            return Jackson3.diagnostics(cause);
        }
        return HAS_JACKSON_2 && Jackson2.isInvalid(cause) ? Jackson2.diagnostics(cause) : List.of();
    }

    /** Apart, because an application need not have it. */
    private static final class Jackson3 {
        static boolean isInvalid(Throwable cause) {
            return cause instanceof org.snitp.jackson.InvalidInputException;
        }

        static List<Diagnostic> diagnostics(Throwable cause) {
            return ((org.snitp.jackson.InvalidInputException) cause).diagnostics();
        }
    }

    /** Apart, because an application need not have it. */
    private static final class Jackson2 {
        static boolean isInvalid(Throwable cause) {
            return cause instanceof org.snitp.jackson2.InvalidInputException;
        }

        static List<Diagnostic> diagnostics(Throwable cause) {
            return ((org.snitp.jackson2.InvalidInputException) cause).diagnostics();
        }
    }
}
