package org.snitp.indicators.progress;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snitp.model.Bundle;
import org.snitp.model.BundleIndex;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.strategy.Objective;
import org.snitp.model.strategy.Strategy;

/** Collects the indicators of a bundle, and counts them for each of their owners. */
final class ReportBuilder {

    private final BundleIndex index;
    private final Map<String, PlannedIndicator> planned = new LinkedHashMap<>();
    private final Map<String, List<String>> objectivesOf = new LinkedHashMap<>();
    private final Map<String, IndicatorProgress> indicators = new LinkedHashMap<>();
    private final Map<String, Tally> actions = new LinkedHashMap<>();
    private final Map<String, Tally> objectives = new LinkedHashMap<>();
    private final Map<String, Tally> institutions = new LinkedHashMap<>();

    ReportBuilder(Bundle bundle) {
        index = BundleIndex.of(bundle);
        bundle.getStrategies().forEach(this::declare);
        for (ActionPlan plan : bundle.getPlans()) {
            for (Action action : plan.getActions()) {
                actions.putIfAbsent(action.getCode(), Tally.NONE);
                List<String> served = served(index.objectiveOf(action));
                action.getIndicators()
                        .forEach(indicator -> plan(
                                new PlannedIndicator(
                                        indicator,
                                        Optional.of(action),
                                        plan.getPeriod(),
                                        Optional.of(plan),
                                        index.successions()),
                                served));
            }
        }
        bundle.getStrategies().forEach(this::planObjectives);
    }

    private void declare(Strategy strategy) {
        strategy.allObjectives().forEach(objective -> objectives.putIfAbsent(objective.getCode(), Tally.NONE));
    }

    private void planObjectives(Strategy strategy) {
        strategy.allObjectives().forEach(objective -> planObjective(objective, strategy));
    }

    private void planObjective(Objective objective, Strategy strategy) {
        for (Indicator indicator : objective.getIndicators()) {
            plan(
                    new PlannedIndicator(
                            indicator, Optional.empty(), strategy.getHorizon(), Optional.empty(), index.successions()),
                    served(Optional.of(objective)));
        }
    }

    private List<String> served(Optional<Objective> objective) {
        List<String> codes = new ArrayList<>();
        objective.ifPresent(served -> {
            codes.add(served.getCode());
            index.objectivesAbove(served).forEach(above -> codes.add(above.getCode()));
        });
        return codes;
    }

    private void plan(PlannedIndicator indicator, List<String> served) {
        String id = indicator.indicator().getId();
        if (planned.putIfAbsent(id, indicator) == null) {
            objectivesOf.put(id, served);
        }
    }

    Collection<PlannedIndicator> planned() {
        return planned.values();
    }

    void add(PlannedIndicator indicator, IndicatorProgress progress) {
        indicators.put(progress.indicator(), progress);
        Tally tally = Tally.of(progress);
        indicator.action().ifPresent(action -> actions.merge(action.getCode(), tally, Tally::plus));
        objectivesOf
                .getOrDefault(progress.indicator(), List.of())
                .forEach(code -> objectives.merge(code, tally, Tally::plus));
        for (String id : progress.countingFor()) {
            institutions.merge(id, Tally.of(progress, id), Tally::plus);
        }
    }

    ProgressReport build(ProgressParameters parameters, Collection<String> reported) {
        return new ProgressReport(
                parameters,
                indicators,
                indicators.values().stream().map(Tally::of).reduce(Tally.NONE, Tally::plus),
                actions,
                objectives,
                institutions,
                reported.stream().filter(id -> !planned.containsKey(id)).toList());
    }
}
