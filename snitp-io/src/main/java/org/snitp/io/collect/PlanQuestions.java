package org.snitp.io.collect;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.snitp.io.Fingerprint;
import org.snitp.io.form.Breakdown;
import org.snitp.model.Bundle;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.strategy.Strategy;

/** What a plan asks: its indicators and those of the objectives of its strategy, by id and by what they ask. */
final class PlanQuestions {

    private final ActionPlan plan;
    private final String fingerprint;
    private final Set<String> fingerprints;
    private final Map<String, Indicator> byId = new LinkedHashMap<>();
    private final Map<String, Indicator> byQuestion = new LinkedHashMap<>();
    private final Map<String, Breakdown> breakdowns = new LinkedHashMap<>();

    PlanQuestions(Bundle bundle, ActionPlan plan) {
        this.plan = plan;
        this.fingerprint = Fingerprint.of(plan);
        this.fingerprints = Fingerprint.allOf(plan);
        plan.getActions().forEach(action -> action.getIndicators().forEach(this::add));
        bundle.getStrategies().stream()
                .filter(strategy -> strategy.getId().equals(plan.getStrategy()))
                .flatMap(PlanQuestions::ofObjectives)
                .forEach(this::add);
    }

    private static Stream<Indicator> ofObjectives(Strategy strategy) {
        return strategy.getGeneralObjectives().stream()
                .flatMap(general -> Stream.concat(
                        general.getIndicators().stream(),
                        general.getSpecificObjectives().stream()
                                .flatMap(objective -> objective.getIndicators().stream())));
    }

    private void add(Indicator indicator) {
        if (byId.putIfAbsent(indicator.getId(), indicator) == null) {
            Fingerprint.allOfQuestion(indicator).forEach(question -> byQuestion.put(question, indicator));
        }
    }

    ActionPlan plan() {
        return plan;
    }

    String fingerprint() {
        return fingerprint;
    }

    /** Returns whether a text is a fingerprint of the plan as it is. */
    boolean isFingerprint(String text) {
        return fingerprints.contains(text);
    }

    Map<String, Indicator> byId() {
        return byId;
    }

    Optional<Indicator> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Optional<Indicator> byQuestion(String question) {
        return Optional.ofNullable(byQuestion.get(question));
    }

    Breakdown breakdown(Indicator indicator) {
        return breakdowns.computeIfAbsent(indicator.getId(), unused -> Breakdown.of(indicator));
    }
}
