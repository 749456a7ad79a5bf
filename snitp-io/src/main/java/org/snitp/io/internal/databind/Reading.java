package org.snitp.io.internal.databind;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.snitp.io.diagnostic.Diagnostic;

/**
 * What was read from tokens.
 *
 * @param <T> the type of the value
 * @param value the value; present if nothing that was written is lost
 * @param problems why it is absent; warnings if it is present
 */
public record Reading<T>(Optional<T> value, List<Diagnostic> problems) {

    /** Returns the message of an exception for problems: one a line, in English. */
    public static String message(List<Diagnostic> problems) {
        return problems.stream().map(Diagnostic::toString).collect(Collectors.joining(System.lineSeparator()));
    }
}
