package org.snitp.indicators.progress;

import java.util.Optional;
import org.snitp.model.plan.AssessmentMethod;

/**
 * How an indicator stands.
 *
 * @param status what the method says that judges
 * @param method the method that judges
 * @param otherwise what the other method says; absent where it says nothing
 */
record Verdict(Status status, AssessmentMethod method, Optional<Status> otherwise) {

    /** Returns a verdict that needs no method. */
    static Verdict of(Status status) {
        return new Verdict(status, AssessmentMethod.LINEAR, Optional.empty());
    }
}
