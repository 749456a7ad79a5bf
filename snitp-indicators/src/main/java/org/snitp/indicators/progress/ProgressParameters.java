package org.snitp.indicators.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.snitp.model.Bundle;
import org.snitp.model.plan.ActionPlan;

/** The parameters of a computation of progress. */
public final class ProgressParameters {
    private final LocalDate asOf;
    private final YardstickChoice choice;
    private final Optional<LocalDate> knownOn;
    private final List<ActionPlan> earlierPlans;

    ProgressParameters(
            LocalDate asOf, YardstickChoice choice, Optional<LocalDate> knownOn, List<ActionPlan> earlierPlans) {
        this.asOf = Objects.requireNonNull(asOf, "asOf");
        this.choice = choice;
        this.knownOn = knownOn;
        this.earlierPlans = List.copyOf(earlierPlans);
    }

    /** The day of the computation; periods that end on it count, later ones do not. */
    public LocalDate asOf() {
        return asOf;
    }

    /** How indicators are assessed, whatever their plans say. */
    public YardstickChoice choice() {
        return choice;
    }

    /**
     * The day of knowledge: later reports are ignored, and the figures they replaced count; absent if all reports
     * count.
     */
    public Optional<LocalDate> knownOn() {
        return knownOn;
    }

    /** Earlier versions of the plans, which show how an indicator has changed since a figure was reported. */
    public List<ActionPlan> earlierPlans() {
        return earlierPlans;
    }

    /** Returns parameters with which all reports count, with thresholds that override those of the plans. */
    public ProgressParameters(LocalDate asOf, Thresholds thresholds) {
        this(Objects.requireNonNull(asOf, "asOf"), YardstickChoice.of(thresholds), Optional.empty(), List.of());
    }

    /** Returns the parameters for the end of a day; indicators are assessed as their plans say. */
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

    /** Returns the same parameters with another choice of assessment. */
    public ProgressParameters judgedBy(YardstickChoice other) {
        Objects.requireNonNull(other, "other");
        return new ProgressParameters(asOf, other, knownOn, earlierPlans);
    }

    /** How the indicators of a bundle are assessed; if its plans differ, by the first one that states it. */
    public Yardstick yardstick(Bundle bundle) {
        Objects.requireNonNull(bundle, "bundle");
        return choice.in(bundle.getPlans().stream()
                .map(ActionPlan::getAssessment)
                .flatMap(Optional::stream)
                .findFirst());
    }

    /** The day that decides which targets are in force: what an act changed later did not yet hold, or was not yet known. */
    LocalDate inForceOn() {
        return knownOn.filter(asOf::isAfter).orElse(asOf);
    }

    /** The day that decides whether a report is overdue: the day of knowledge, or else the day of the computation. */
    LocalDate reportsUntil() {
        return knownOn.orElse(asOf);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProgressParameters that
                && asOf.equals(that.asOf)
                && choice.equals(that.choice)
                && knownOn.equals(that.knownOn)
                && earlierPlans.equals(that.earlierPlans);
    }

    @Override
    public int hashCode() {
        return Objects.hash(asOf, choice, knownOn, earlierPlans);
    }

    @Override
    public String toString() {
        return "ProgressParameters[asOf=" + asOf
                + ", choice=" + choice
                + ", knownOn=" + knownOn
                + ", earlierPlans=" + earlierPlans
                + "]";
    }
}
