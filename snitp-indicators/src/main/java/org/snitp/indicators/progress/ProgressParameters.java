package org.snitp.indicators.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.snitp.model.Bundle;
import org.snitp.model.plan.ActionPlan;

/**
 * What progress is computed for.
 *
 * @param asOf the day for which; what ends on it counts, what ends later does not
 * @param choice by what indicators are judged, whatever their plans say
 * @param knownOn the day of knowledge: what was reported later is not known, and what it replaced counts; absent where all
 *     that is reported counts
 * @param earlierPlans earlier versions of the plans, by which is told what of an indicator has changed since a figure was reported
 */
public record ProgressParameters(
        LocalDate asOf, YardstickChoice choice, Optional<LocalDate> knownOn, List<ActionPlan> earlierPlans) {

    /** Copies the list. */
    public ProgressParameters {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(choice, "choice");
        Objects.requireNonNull(knownOn, "knownOn");
        Objects.requireNonNull(earlierPlans, "earlierPlans");
        earlierPlans = List.copyOf(earlierPlans);
    }

    /** Returns the parameters by which all that is reported counts, with thresholds whatever plans say. */
    public ProgressParameters(LocalDate asOf, Thresholds thresholds) {
        this(asOf, YardstickChoice.of(thresholds), Optional.empty(), List.of());
    }

    /** Returns the parameters for the end of a day; indicators are judged as their plans say. */
    public static ProgressParameters asOf(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return new ProgressParameters(day, YardstickChoice.NONE, Optional.empty(), List.of());
    }

    /** Returns the same parameters as of a day of knowledge. */
    public ProgressParameters withKnownOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return new ProgressParameters(asOf, choice, Optional.of(day), earlierPlans);
    }

    /** Returns the same parameters with earlier versions of the plans. */
    public ProgressParameters withEarlierPlans(List<ActionPlan> plans) {
        Objects.requireNonNull(plans, "plans");
        return new ProgressParameters(asOf, choice, knownOn, plans);
    }

    /** Returns the same parameters with another choice of what indicators are judged by. */
    public ProgressParameters judgedBy(YardstickChoice other) {
        Objects.requireNonNull(other, "other");
        return new ProgressParameters(asOf, other, knownOn, earlierPlans);
    }

    /** By what the indicators of a bundle are judged; where its plans differ, those of the first that says something. */
    public Yardstick yardstick(Bundle bundle) {
        Objects.requireNonNull(bundle, "bundle");
        return choice.in(bundle.getPlans().stream()
                .map(ActionPlan::getAssessment)
                .flatMap(Optional::stream)
                .findFirst());
    }

    /** The day on which is told whether a report is overdue: that of knowledge, else that for which progress is computed. */
    LocalDate reportsUntil() {
        return knownOn.orElse(asOf);
    }
}
