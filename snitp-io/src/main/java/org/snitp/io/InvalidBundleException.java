package org.snitp.io;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.Severity;

/** Thrown for documents with errors. The message lists the errors, one a line, and is complete by itself. */
public final class InvalidBundleException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int LISTED = 20;

    /** Not serialized, because the message contains the errors. */
    private final transient @Nullable List<Diagnostic> diagnostics;

    InvalidBundleException(List<Diagnostic> diagnostics) {
        super(message(diagnostics));
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** All problems, including warnings; empty after serialization, which keeps only the message. */
    public List<Diagnostic> getDiagnostics() {
        return diagnostics == null ? List.of() : diagnostics;
    }

    private static String message(List<Diagnostic> diagnostics) {
        List<Diagnostic> errors = diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .toList();
        String listed = errors.stream()
                .limit(LISTED)
                .map(error -> System.lineSeparator() + "  " + error)
                .collect(Collectors.joining());
        String rest =
                errors.size() > LISTED ? System.lineSeparator() + "  and " + (errors.size() - LISTED) + " more" : "";
        return errors.size() + (errors.size() == 1 ? " error" : " errors") + " in the documents:" + listed + rest;
    }
}
