package org.snitp.forms.internal.cell;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.snitp.io.diagnostic.DiagnosticCode;

/** The result of reading a number from the text of a cell. */
public sealed interface NumberReading {

    /**
     * A number.
     *
     * @param value the number, without trailing zeros
     */
    record Taken(BigDecimal value) implements NumberReading {}

    /**
     * Not a valid number.
     *
     * @param code the kind of problem
     * @param arguments the arguments of its message
     * @param suggestion the probable meaning
     */
    record Refused(DiagnosticCode code, Map<String, String> arguments, Optional<String> suggestion)
            implements NumberReading {

        static Refused of(DiagnosticCode code, Map<String, String> arguments) {
            return new Refused(code, arguments, Optional.empty());
        }
    }
}
