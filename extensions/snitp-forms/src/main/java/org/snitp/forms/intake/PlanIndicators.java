package org.snitp.forms.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.snitp.forms.Breakdown;
import org.snitp.io.Fingerprint;
import org.snitp.model.Bundle;
import org.snitp.model.BundleIndex;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Reporters;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.strategy.Strategy;

/** The questions of a plan: its indicators and those of the objectives of its strategy, by id and by what they ask. */
final class PlanIndicators {

    private final ActionPlan plan;
    private final List<String> languages;
    private final String fingerprint;
    private final Set<String> fingerprints;
    private final BundleIndex index;
    private final Map<String, Indicator> byId = new LinkedHashMap<>();
    private final Map<String, Indicator> byQuestion = new LinkedHashMap<>();
    private final Map<String, Breakdown> breakdowns = new LinkedHashMap<>();

    /**
     * Collects the indicators.
     *
     * @param languages the languages of what is reported, the official one first
     */
    PlanIndicators(Bundle bundle, ActionPlan plan, List<String> languages) {
        this.languages = languages;
        this.plan = plan;
        this.index = BundleIndex.of(bundle);
        this.fingerprint = Fingerprint.of(plan);
        this.fingerprints = Fingerprint.allOf(plan);
        plan.getActions().forEach(action -> action.getIndicators().forEach(this::add));
        bundle.getStrategies().stream()
                .filter(strategy -> strategy.getId().equals(plan.getStrategy()))
                .flatMap(PlanIndicators::ofObjectives)
                .forEach(this::add);
    }

    /** The languages of what is reported, the official one first. */
    List<String> languages() {
        return languages;
    }

    private static Stream<Indicator> ofObjectives(Strategy strategy) {
        return strategy.allObjectives().stream().flatMap(objective -> objective.getIndicators().stream());
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

    /** Returns whether a text is a fingerprint of the current plan. */
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

    /** Who reports an indicator; no institution if it is not in the plan. */
    Reporters reporters(String id) {
        return byId(id).map(index::reportersOf).orElse(Reporters.NOBODY);
    }

    /**
     * Returns the requested institutions for which an institution reports: itself, its parts, or those that it succeeds.
     *
     * @return all requested institutions if it is related to none of them, so that it reports the whole
     */
    List<String> reportsFor(String institution, Indicator indicator) {
        List<String> asked = index.reportersOf(indicator).asked();
        if (asked.contains(institution)) {
            return List.of(institution);
        }
        Set<String> parts = index.withParts(institution);
        List<String> own = asked.stream()
                .filter(id ->
                        parts.contains(id) || index.withSuccessors(List.of(id)).contains(institution))
                .toList();
        return own.isEmpty() ? asked : own;
    }

    Breakdown breakdown(Indicator indicator) {
        return breakdowns.computeIfAbsent(indicator.getId(), unused -> Breakdown.of(indicator));
    }
}
