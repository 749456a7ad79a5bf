package org.snitp.io.diff;

import java.math.BigDecimal;
import java.util.Objects;
import org.snitp.model.indicator.TargetKind;
import org.snitp.model.time.TimeSpan;

/**
 * A target or a baseline.
 *
 * @param period the period at whose end the value is due or, for a baseline, in which it was observed
 * @param value the value
 * @param kind whether the value is to be reached, or is a bound; a baseline has the kind of values to be reached
 */
public record PlannedValue(TimeSpan period, BigDecimal value, TargetKind kind) {
    /** Checks that no component is null. */
    public PlannedValue {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(kind, "kind");
    }
}
