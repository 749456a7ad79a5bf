package org.snitp.indicators.progress;

import java.util.Objects;
import org.snitp.model.plan.AssessmentMethod;

/**
 * How an indicator is assessed.
 *
 * @param method the assessment method
 * @param thresholds the bounds between the statuses
 */
public record Yardstick(AssessmentMethod method, Thresholds thresholds) {

    /** The straight line with the default thresholds. */
    public static final Yardstick DEFAULT = new Yardstick(AssessmentMethod.LINEAR, Thresholds.DEFAULT);
    /** Checks that no component is null. */
    public Yardstick {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(thresholds, "thresholds");
    }

    /** Returns the same thresholds with another method. */
    Yardstick by(AssessmentMethod other) {
        return new Yardstick(other, thresholds);
    }
}
