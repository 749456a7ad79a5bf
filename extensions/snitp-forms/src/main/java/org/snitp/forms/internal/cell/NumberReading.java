package org.snitp.forms.internal.cell;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.snitp.io.diagnostic.DiagnosticCode;

/** What a text in a cell for a number is. */
public sealed interface NumberReading {

    /**
     * A number.
     *
     * @param value the number, without needless zeros
     */
    record Taken(BigDecimal value) implements NumberReading {}

    /**
     * No number that could be taken.
     *
     * @param code the kind of problem
     * @param arguments what its message says
     * @param suggestion what is probably meant
     */
    record Refused(DiagnosticCode code, Map<String, String> arguments, Optional<String> suggestion)
            implements NumberReading {

        static Refused of(DiagnosticCode code, Map<String, String> arguments) {
            return new Refused(code, arguments, Optional.empty());
        }
    }
}
