package org.snitp.indicators.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.snitp.model.Bundle;
import org.snitp.model.institution.InstitutionRegistry;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.strategy.GeneralObjective;
import org.snitp.model.strategy.NestedObjective;
import org.snitp.model.strategy.Objective;
import org.snitp.model.strategy.SpecificObjective;
import org.snitp.model.strategy.Strategy;

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
        // Loops, not streams, as in IndicatorCoverage.
        List<Objective> objectives = new ArrayList<>();
        for (Strategy strategy : bundle.getStrategies()) {
            objectives.addAll(strategy.allObjectives());
        }
        int objectiveIndicators = 0;
        for (Objective objective : objectives) {
            objectiveIndicators += objective.getIndicators().size();
        }
        int actions = 0;
        int indicators = 0;
        for (ActionPlan plan : bundle.getPlans()) {
            actions += plan.getActions().size();
            for (Action action : plan.getActions()) {
                indicators += action.getIndicators().size();
            }
        }
        int institutions = 0;
        for (InstitutionRegistry registry : bundle.getRegistries()) {
            institutions += registry.getInstitutions().size();
        }
        return new BundleSummary(
                count(objectives, GeneralObjective.class),
                count(objectives, SpecificObjective.class),
                count(objectives, NestedObjective.class),
                actions,
                indicators,
                objectiveIndicators,
                institutions,
                bundle.getErrata().size());
    }

    private static int count(List<Objective> objectives, Class<? extends Objective> type) {
        int count = 0;
        for (Objective objective : objectives) {
            count += type.isInstance(objective) ? 1 : 0;
        }
        return count;
    }
}
