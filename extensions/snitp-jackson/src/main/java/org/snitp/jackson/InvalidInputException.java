package org.snitp.jackson;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.internal.databind.Reading;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * Thrown for input that is not what a type of the model is in a document. The message lists what is wrong, one a line, each with
 * its JSON Pointer from the root of the input.
 *
 * @since 0.1.0
 */
public final class InvalidInputException extends MismatchedInputException {

    private static final long serialVersionUID = 1L;

    /** Not serialized, because the message contains the errors. */
    private final transient @Nullable List<Diagnostic> diagnostics;

    InvalidInputException(JsonParser parser, Class<?> type, List<Diagnostic> diagnostics) {
        super(parser, Reading.message(diagnostics), type);
        this.diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Returns what is wrong, with locations as the parser counts them; empty after serialization, which keeps only the message.
     */
    public List<Diagnostic> diagnostics() {
        return diagnostics == null ? List.of() : diagnostics;
    }

    /** Returns what is wrong, without the location and the path that databind adds: each problem has its own. */
    @Override
    public String getMessage() {
        return Objects.requireNonNullElse(getOriginalMessage(), "");
    }
}
