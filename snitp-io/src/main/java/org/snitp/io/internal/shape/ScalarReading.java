package org.snitp.io.internal.shape;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snitp.io.diagnostic.DiagnosticCode;

/**
 * How the texts of a scalar type are read. What is wrong with one is asked for by itself, as hardly any is.
 *
 * @param <V> the type in the model
 */
interface ScalarReading<V> {

    /** Returns the value that a text stands for, or null if there is none. */
    @Nullable
    V value(String text);

    /** Returns what is wrong with a text that stands for no value. */
    ScalarType.Flaw flaw(String text);

    /** Returns a flaw of which nobody knows what was meant. */
    static ScalarType.Flaw flaw(DiagnosticCode code, Map<String, String> arguments) {
        return new ScalarType.Flaw(code, arguments, Optional.empty());
    }
}
