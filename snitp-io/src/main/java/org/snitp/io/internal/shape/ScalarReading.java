package org.snitp.io.internal.shape;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snitp.io.diagnostic.DiagnosticCode;

/**
 * Parses the texts of a scalar type. Problems are asked for separately, because they are rare.
 *
 * @param <V> the type in the model
 */
interface ScalarReading<V> {

    /** Returns the value of a text, or null if the text is invalid. */
    @Nullable
    V value(String text);

    /** Returns the problem with an invalid text. */
    ScalarType.Flaw flaw(String text);

    /** Returns a problem without a suggestion. */
    static ScalarType.Flaw flaw(DiagnosticCode code, Map<String, String> arguments) {
        return new ScalarType.Flaw(code, arguments, Optional.empty());
    }
}
