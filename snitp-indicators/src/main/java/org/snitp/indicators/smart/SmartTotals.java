package org.snitp.indicators.smart;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * Counts of verdicts and states. Criteria and aspects are counted separately and never added up or averaged: a measurable
 * indicator does not compensate for one that is not relevant.
 */
public final class SmartTotals {

    private final int indicators;
    private final Map<Criterion, Map<Verdict, Integer>> verdicts = new EnumMap<>(Criterion.class);
    private final Map<Aspect, Map<AspectState, Integer>> states = new EnumMap<>(Aspect.class);

    private SmartTotals(Collection<IndicatorAssessment> assessments) {
        this.indicators = assessments.size();
        for (IndicatorAssessment assessment : assessments) {
            for (CriterionAssessment criterion : assessment.criteria()) {
                verdicts.computeIfAbsent(criterion.criterion(), unused -> new EnumMap<>(Verdict.class))
                        .merge(criterion.verdict(), 1, Integer::sum);
                for (AspectFinding finding : criterion.findings()) {
                    states.computeIfAbsent(finding.aspect(), unused -> new EnumMap<>(AspectState.class))
                            .merge(finding.state(), 1, Integer::sum);
                }
            }
        }
    }

    /** Counts over some assessments. */
    public static SmartTotals of(Collection<IndicatorAssessment> assessments) {
        Objects.requireNonNull(assessments, "assessments");
        return new SmartTotals(assessments);
    }

    /** How many indicators were assessed. */
    public int indicators() {
        return indicators;
    }

    /** How many of them have a verdict on a criterion; the three verdicts of a criterion add up to all indicators. */
    public int count(Criterion criterion, Verdict verdict) {
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(verdict, "verdict");
        return verdicts.getOrDefault(criterion, Map.of()).getOrDefault(verdict, 0);
    }

    /** For how many of them an aspect is required. */
    public int asked(Aspect aspect) {
        Objects.requireNonNull(aspect, "aspect");
        return states.getOrDefault(aspect, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /**
     * For how many of them an aspect is in a state; the four states add up to all for which it is
     * {@linkplain #asked required}.
     */
    public int count(Aspect aspect, AspectState state) {
        Objects.requireNonNull(aspect, "aspect");
        Objects.requireNonNull(state, "state");
        return states.getOrDefault(aspect, Map.of()).getOrDefault(state, 0);
    }
}
