package org.snitp.indicators.progress;

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

    /** Returns the same thresholds under another method. */
    Yardstick by(AssessmentMethod other) {
        return new Yardstick(other, thresholds);
    }
}
