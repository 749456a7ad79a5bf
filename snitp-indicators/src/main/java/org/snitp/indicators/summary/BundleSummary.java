package org.snitp.indicators.summary;

import java.util.List;
import java.util.Objects;
import org.snitp.model.Bundle;
import org.snitp.model.plan.Action;
import org.snitp.model.strategy.GeneralObjective;
import org.snitp.model.strategy.NestedObjective;
import org.snitp.model.strategy.Objective;
import org.snitp.model.strategy.SpecificObjective;

/**
 * The number of objects in a bundle.
 *
 * @param generalObjectives the number of general objectives
 * @param specificObjectives the number of specific objectives
 * @param nestedObjectives the number of the other objectives, of all levels
 * @param actions the number of actions in all plans
 * @param indicators the number of indicators of those actions; indicators of objectives are counted separately
 * @param objectiveIndicators the number of indicators of objectives
 * @param institutions the number of institutions, including open groups
 * @param errata the number of recorded errors of the official texts
 */
public record BundleSummary(
        int generalObjectives,
        int specificObjectives,
        int nestedObjectives,
        int actions,
        int indicators,
        int objectiveIndicators,
        int institutions,
        int errata) {

    /** Counts the objects of a bundle. */
    public static BundleSummary of(Bundle bundle) {
        Objects.requireNonNull(bundle, "bundle");
        List<Objective> objectives = bundle.getStrategies().stream()
                .flatMap(strategy -> strategy.allObjectives().stream())
                .toList();
        List<Action> actions = bundle.getPlans().stream()
                .flatMap(plan -> plan.getActions().stream())
                .toList();
        return new BundleSummary(
                count(objectives, GeneralObjective.class),
                count(objectives, SpecificObjective.class),
                count(objectives, NestedObjective.class),
                actions.size(),
                actions.stream()
                        .mapToInt(action -> action.getIndicators().size())
                        .sum(),
                objectives.stream()
                        .mapToInt(objective -> objective.getIndicators().size())
                        .sum(),
                bundle.getRegistries().stream()
                        .mapToInt(registry -> registry.getInstitutions().size())
                        .sum(),
                bundle.getErrata().size());
    }

    private static int count(List<Objective> objectives, Class<? extends Objective> type) {
        return (int) objectives.stream().filter(type::isInstance).count();
    }
}
