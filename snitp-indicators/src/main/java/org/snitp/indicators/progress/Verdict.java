package org.snitp.indicators.progress;

import java.util.Optional;
import org.snitp.model.plan.AssessmentMethod;

/**
 * The status of an indicator.
 *
 * @param status the status by the assessment method
 * @param method the assessment method
 * @param otherwise the status by the other method; absent if that gives none
 */
record Verdict(Status status, AssessmentMethod method, Optional<Status> otherwise) {

    /** Returns a verdict without a method. */
    static Verdict of(Status status) {
        return new Verdict(status, AssessmentMethod.LINEAR, Optional.empty());
    }
}
