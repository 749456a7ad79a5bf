package org.snitp.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.strategy.GeneralObjective;
import org.snitp.model.strategy.Strategy;

/**
 * The plans under which something is measured: those of a bundle, and, for each strategy that no plan of the bundle carries out and
 * whose objectives have indicators, one without actions that has the id and the time of the strategy. So indicators of
 * objectives are asked for, reported and collected before there is a plan.
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

    /** Returns a plan without actions under which the indicators of the objectives of a strategy are measured. */
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
        return strategy.getGeneralObjectives().stream().anyMatch(MeasuredPlans::hasIndicators);
    }

    private static boolean hasIndicators(GeneralObjective general) {
        return !general.getIndicators().isEmpty()
                || general.getSpecificObjectives().stream()
                        .anyMatch(specific -> !specific.getIndicators().isEmpty());
    }
}
