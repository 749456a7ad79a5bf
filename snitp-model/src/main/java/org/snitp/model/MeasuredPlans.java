package org.snitp.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.strategy.Strategy;

/**
 * The plans under which indicators are measured. These are the plans of a bundle and, for each strategy that has indicators
 * of objectives but no plan in the bundle, a plan without actions with the id and the period of the strategy. So the
 * indicators of objectives can be requested, reported and collected before a plan exists.
 */
public final class MeasuredPlans {

    private MeasuredPlans() {}

    /** Returns the plans, those of the bundle first. */
    public static List<ActionPlan> of(Bundle bundle) {
        Objects.requireNonNull(bundle, "bundle");
        List<ActionPlan> plans = new ArrayList<>(bundle.getPlans());
        for (Strategy strategy : bundle.getStrategies()) {
            boolean carried = plans.stream().anyMatch(plan -> plan.getStrategy().equals(strategy.getId()));
            if (!carried && hasIndicators(strategy)) {
                plans.add(of(strategy));
            }
        }
        return List.copyOf(plans);
    }

    /** Returns a plan without actions, under which the indicators of the objectives of a strategy are measured. */
    public static ActionPlan of(Strategy strategy) {
        Objects.requireNonNull(strategy, "strategy");
        return ActionPlan.builder()
                .id(strategy.getId())
                .strategy(strategy.getId())
                .title(strategy.getTitle())
                .period(strategy.getHorizon())
                .build();
    }

    private static boolean hasIndicators(Strategy strategy) {
        return strategy.allObjectives().stream()
                .anyMatch(objective -> !objective.getIndicators().isEmpty());
    }
}
