package org.snitp.store;

import java.util.Objects;
import org.snitp.model.time.Period;

/**
 * Which submission is meant: there is one for each plan, period and institution.
 *
 * @param plan the id of the plan
 * @param period the reporting period
 * @param institution the id of the institution
 * @since 0.1.0
 */
public record SubmissionKey(String plan, Period period, String institution) {

    /** Checks that all are there. */
    public SubmissionKey {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(institution, "institution");
    }

    /** Returns the plan, the period and the institution with slashes between them. */
    @Override
    public String toString() {
        return plan + "/" + period + "/" + institution;
    }
}
