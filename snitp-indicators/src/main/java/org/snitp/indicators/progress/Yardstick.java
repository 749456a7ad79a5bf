package org.snitp.indicators.progress;

import java.util.Objects;
import org.snitp.model.plan.AssessmentMethod;

/**
 * By what an indicator is judged.
 *
 * @param method the method that judges
 * @param thresholds where the statuses part
 */
public record Yardstick(AssessmentMethod method, Thresholds thresholds) {

    /** The straight line with the default thresholds. */
    public static final Yardstick DEFAULT = new Yardstick(AssessmentMethod.LINEAR, Thresholds.DEFAULT);
    /** Demands every component. */
    public Yardstick {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(thresholds, "thresholds");
    }

    /** Returns the same thresholds under another method. */
    Yardstick by(AssessmentMethod other) {
        return new Yardstick(other, thresholds);
    }
}
