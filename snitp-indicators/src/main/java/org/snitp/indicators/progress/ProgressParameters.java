package org.snitp.indicators.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.snitp.model.plan.ActionPlan;

/**
 * What progress is computed for.
 *
 * @param asOf the day for which; what ends on it counts, what ends later does not
 * @param thresholds where the statuses part
 * @param knownOn the day of knowledge: what was reported later is not known, and what it replaced counts; absent where all
 *     that is reported counts
 * @param earlierPlans earlier versions of the plans, by which is told what of an indicator has changed since a figure was reported
 */
public record ProgressParameters(
        LocalDate asOf, Thresholds thresholds, Optional<LocalDate> knownOn, List<ActionPlan> earlierPlans) {

    /** Copies the list. */
    public ProgressParameters {
        earlierPlans = List.copyOf(earlierPlans);
    }

    /** Returns the parameters by which all that is reported counts. */
    public ProgressParameters(LocalDate asOf, Thresholds thresholds) {
        this(asOf, thresholds, Optional.empty(), List.of());
    }

    /** Returns the parameters for the end of a day, with the default thresholds. */
    public static ProgressParameters asOf(LocalDate day) {
        return new ProgressParameters(day, Thresholds.DEFAULT);
    }

    /** Returns the same parameters as of a day of knowledge. */
    public ProgressParameters withKnownOn(LocalDate day) {
        return new ProgressParameters(asOf, thresholds, Optional.of(day), earlierPlans);
    }

    /** Returns the same parameters with earlier versions of the plans. */
    public ProgressParameters withEarlierPlans(List<ActionPlan> plans) {
        return new ProgressParameters(asOf, thresholds, knownOn, plans);
    }

    /** The day on which is told whether a report is overdue: that of knowledge, else that for which progress is computed. */
    LocalDate reportsUntil() {
        return knownOn.orElse(asOf);
    }
}
