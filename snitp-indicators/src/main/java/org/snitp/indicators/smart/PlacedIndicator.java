package org.snitp.indicators.smart;

import java.util.List;
import java.util.Optional;
import org.snitp.model.BundleIndex;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.strategy.Objective;
import org.snitp.model.strategy.Strategy;
import org.snitp.model.time.TimeSpan;
import org.snitp.model.time.Timing;

/**
 * An indicator with its context.
 *
 * @param indicator the indicator
 * @param plan the plan of its action; absent for an indicator of an objective
 * @param action its action; absent for an indicator of an objective
 * @param objective the objective it serves, if known
 * @param period the period in which its targets must lie: that of the plan, or the horizon of the strategy
 */
record PlacedIndicator(
        Indicator indicator,
        Optional<ActionPlan> plan,
        Optional<Action> action,
        Optional<Objective> objective,
        TimeSpan period) {

    static PlacedIndicator of(Indicator indicator, Action action, ActionPlan plan, BundleIndex index) {
        return new PlacedIndicator(
                indicator, Optional.of(plan), Optional.of(action), index.objectiveOf(action), plan.getPeriod());
    }

    static PlacedIndicator of(Indicator indicator, Objective objective, Strategy strategy) {
        return new PlacedIndicator(
                indicator, Optional.empty(), Optional.empty(), Optional.of(objective), strategy.getHorizon());
    }

    Optional<Measure> measure() {
        return indicator.getMeasure();
    }

    Optional<MeasureType> type() {
        return measure().map(Measure::getType);
    }

    boolean isDeliverable() {
        return type().filter(MeasureType.DELIVERABLE::equals).isPresent();
    }

    /** Returns whether it has no number: a deliverable or a qualitative indicator. */
    boolean isBoolean() {
        return type().filter(MeasureType.BOOLEAN::equals).isPresent();
    }

    /** Returns whether its values have no unit: an index is a number of its own, and yes or no is none. */
    boolean isWithoutUnit() {
        return isMilestone()
                || isBoolean()
                || type().filter(MeasureType.INDEX::equals).isPresent();
    }

    boolean isMilestone() {
        return isDeliverable() || type().filter(MeasureType.QUALITATIVE::equals).isPresent();
    }

    /** The institutions that report it, or else those responsible for its action. */
    List<String> responsible() {
        return indicator.getResponsible().isEmpty()
                ? action.map(Action::getResponsible).orElse(List.of())
                : indicator.getResponsible();
    }

    /** Its own implementation windows, or else those of its action. */
    List<Timing> implementation() {
        return indicator.getImplementation().isEmpty()
                ? action.map(Action::getImplementation).orElse(List.of())
                : indicator.getImplementation();
    }
}
