package org.snitp.indicators.smart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.snitp.model.Bundle;
import org.snitp.model.BundleIndex;
import org.snitp.model.document.Document;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.strategy.Objective;
import org.snitp.model.strategy.Strategy;

/**
 * The assessment of the indicators of a bundle by the criteria of the {@linkplain org.snitp.indicators.smart package}.
 *
 * <pre>{@code
 * SmartAssessment smart = SmartAssessment.of(bundle);
 * for (IndicatorAssessment indicator : smart.indicators()) {
 *     System.out.println(indicator.indicator().getId() + " " + indicator.verdict(Criterion.MEASURABLE));
 * }
 * System.out.println(smart.totals().count(Criterion.ACHIEVABLE, Verdict.MISSING) + " without a baseline or a target");
 * }</pre>
 *
 * <p>An assessment is immutable and can be shared between threads.
 */
public final class SmartAssessment {

    private final Bundle bundle;
    private final List<IndicatorAssessment> indicators;

    private SmartAssessment(Bundle bundle, List<IndicatorAssessment> indicators) {
        this.bundle = bundle;
        this.indicators = indicators;
    }

    /** Assesses every indicator of a bundle: those of objectives and those of actions. */
    public static SmartAssessment of(Bundle bundle) {
        Objects.requireNonNull(bundle, "bundle");
        BundleIndex index = BundleIndex.of(bundle);
        List<IndicatorAssessment> indicators = new ArrayList<>();
        for (Document document : bundle.getDocuments()) {
            located(document, index).map(IndicatorAssessment::of).forEach(indicators::add);
        }
        return new SmartAssessment(bundle, Collections.unmodifiableList(indicators));
    }

    private static Stream<PlacedIndicator> located(Document document, BundleIndex index) {
        if (document instanceof Strategy strategy) {
            return objectives(strategy)
                    .flatMap(objective -> objective.getIndicators().stream()
                            .map(indicator -> PlacedIndicator.of(indicator, objective, strategy)));
        }
        if (document instanceof ActionPlan plan) {
            return plan.getActions().stream()
                    .flatMap(action -> action.getIndicators().stream()
                            .map(indicator -> PlacedIndicator.of(indicator, action, plan, index)));
        }
        return Stream.empty();
    }

    private static Stream<Objective> objectives(Strategy strategy) {
        return strategy.allObjectives().stream();
    }

    /** All indicators, in document order. */
    public List<IndicatorAssessment> indicators() {
        return indicators;
    }

    /** The indicator with an id; the first one if the bundle has it twice. */
    public Optional<IndicatorAssessment> indicator(String id) {
        Objects.requireNonNull(id, "id");
        return indicators.stream()
                .filter(assessment -> assessment.indicator().getId().equals(id))
                .findFirst();
    }

    /** The indicators of the action with a code. */
    public List<IndicatorAssessment> indicatorsOfAction(String code) {
        Objects.requireNonNull(code, "code");
        return indicators.stream()
                .filter(assessment -> assessment
                        .action()
                        .filter(action -> action.getCode().equals(code))
                        .isPresent())
                .toList();
    }

    /** Counts over all indicators. */
    public SmartTotals totals() {
        return SmartTotals.of(indicators);
    }

    /** Counts over the actions of each plan, by its id. Indicators of objectives are in no plan. */
    public Map<String, SmartTotals> totalsByPlan() {
        Map<String, List<IndicatorAssessment>> groups = new LinkedHashMap<>();
        bundle.getPlans().forEach(plan -> groups.putIfAbsent(plan.getId(), new ArrayList<>()));
        indicators.forEach(assessment -> assessment.plan().ifPresent(plan -> put(groups, plan.getId(), assessment)));
        return totals(groups);
    }

    /**
     * Counts for each objective, by its code, in the order of the strategies. An objective includes the indicators of those
     * under it, so the lines do not add up to the {@linkplain #totals() totals}. An
     * indicator that serves no known objective is in none of them.
     */
    public Map<String, SmartTotals> totalsByObjective() {
        Map<String, List<IndicatorAssessment>> groups = new LinkedHashMap<>();
        BundleIndex index = BundleIndex.of(bundle);
        for (Strategy strategy : bundle.getStrategies()) {
            objectives(strategy).forEach(objective -> groups.putIfAbsent(objective.getCode(), new ArrayList<>()));
        }
        for (IndicatorAssessment assessment : indicators) {
            assessment.objective().ifPresent(objective -> {
                put(groups, objective.getCode(), assessment);
                index.objectivesAbove(objective).forEach(above -> put(groups, above.getCode(), assessment));
            });
        }
        return totals(groups);
    }

    /**
     * Counts for each institution responsible for an indicator, by its id: those of the registries in their order, then
     * others in order of occurrence. An indicator with several responsible institutions is counted for each of them, so the
     * lines do not add up to the {@linkplain #totals() totals}. The indicators of the parts of an institution are not
     * included.
     */
    public Map<String, SmartTotals> totalsByInstitution() {
        Map<String, List<IndicatorAssessment>> groups = new LinkedHashMap<>();
        bundle.getRegistries()
                .forEach(registry -> registry.getInstitutions()
                        .forEach(institution -> groups.putIfAbsent(institution.getId(), new ArrayList<>())));
        for (IndicatorAssessment assessment : indicators) {
            assessment.responsible().stream().distinct().forEach(id -> put(groups, id, assessment));
        }
        groups.values().removeIf(List::isEmpty);
        return totals(groups);
    }

    private static void put(Map<String, List<IndicatorAssessment>> groups, String key, IndicatorAssessment assessment) {
        groups.computeIfAbsent(key, unused -> new ArrayList<>()).add(assessment);
    }

    private static Map<String, SmartTotals> totals(Map<String, List<IndicatorAssessment>> groups) {
        Map<String, SmartTotals> totals = new LinkedHashMap<>();
        groups.forEach((key, group) -> totals.put(key, SmartTotals.of(group)));
        return Collections.unmodifiableMap(totals);
    }
}
