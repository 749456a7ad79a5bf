package org.snitp.forms;

import java.math.BigDecimal;
import java.util.Objects;
import org.snitp.model.time.Period;

/**
 * A value that is known when a form is created.
 *
 * @param value the value, in the unit of the measure
 * @param period the period of the value
 * @param baseline whether it is the baseline, and nothing has been reported since
 */
public record KnownValue(BigDecimal value, Period period, boolean baseline) {
    /** Checks that no component is null. */
    public KnownValue {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(period, "period");
    }
}
