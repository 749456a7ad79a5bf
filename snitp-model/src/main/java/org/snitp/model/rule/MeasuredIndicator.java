package org.snitp.model.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Reporters;
import org.snitp.model.institution.Succession;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.strategy.Objective;
import org.snitp.model.strategy.Strategy;
import org.snitp.model.time.TimeSpan;
import org.snitp.model.time.Timing;

/**
 * An indicator that can be measured under a plan.
 *
 * @param indicator the indicator
 * @param span the period of its plan or strategy
 * @param others spans in its own schedule or that of its action, which may lie outside the period
 * @param reporters who reports it
 */
public record MeasuredIndicator(Indicator indicator, TimeSpan span, List<TimeSpan> others, Reporters reporters) {

    /** Copies the spans. */
    public MeasuredIndicator {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(others, "others");
        Objects.requireNonNull(reporters, "reporters");
        others = List.copyOf(others);
    }

    /** Returns whether a period overlaps the time in which the indicator is measured. */
    public boolean isTimely(TimeSpan period) {
        Objects.requireNonNull(period, "period");
        return Stream.concat(Stream.of(span), others.stream())
                .anyMatch(allowed -> !allowed.isForward() || overlap(allowed, period));
    }

    private static boolean overlap(TimeSpan one, TimeSpan other) {
        return !one.getEnd().isBefore(other.getStart()) && !other.getEnd().isBefore(one.getStart());
    }

    /**
     * Returns the indicators of a plan by id, in document order: those of its actions and those of the objectives of its
     * strategy.
     *
     * @param strategies all strategies; those of other plans are ignored
     */
    public static Map<String, MeasuredIndicator> of(ActionPlan plan, Stream<Strategy> strategies) {
        return of(plan, strategies, Map.of());
    }

    /**
     * Returns the indicators of a plan by id, in document order: those of its actions and those of the objectives of its
     * strategy.
     *
     * @param strategies all strategies; those of other plans are ignored
     * @param successions the ends of institutions, by id
     */
    public static Map<String, MeasuredIndicator> of(
            ActionPlan plan, Stream<Strategy> strategies, Map<String, Succession> successions) {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(strategies, "strategies");
        Objects.requireNonNull(successions, "successions");
        Map<String, MeasuredIndicator> indicators = new LinkedHashMap<>();
        for (Action action : plan.getActions()) {
            for (Indicator indicator : action.getIndicators()) {
                indicators.putIfAbsent(
                        indicator.getId(),
                        new MeasuredIndicator(
                                indicator,
                                plan.getPeriod(),
                                spans(indicator, action),
                                Reporters.of(indicator, action.getResponsible(), successions)));
            }
        }
        strategies
                .filter(strategy -> strategy.getId().equals(plan.getStrategy()))
                .forEach(strategy -> addObjectives(strategy, indicators, successions));
        return indicators;
    }

    private static void addObjectives(
            Strategy strategy, Map<String, MeasuredIndicator> indicators, Map<String, Succession> successions) {
        for (Objective objective : strategy.allObjectives()) {
            objective
                    .getIndicators()
                    .forEach(indicator -> indicators.putIfAbsent(
                            indicator.getId(),
                            new MeasuredIndicator(
                                    indicator,
                                    strategy.getHorizon(),
                                    spans(indicator.getImplementation(), indicator.getEvaluation()),
                                    Reporters.of(indicator, List.of(), successions))));
        }
    }

    private static List<TimeSpan> spans(Indicator indicator, Action action) {
        List<TimeSpan> spans = new ArrayList<>(spans(indicator.getImplementation(), indicator.getEvaluation()));
        spans.addAll(spans(action.getImplementation(), action.getEvaluation()));
        return spans;
    }

    private static List<TimeSpan> spans(List<Timing> implementation, List<Timing> evaluation) {
        return Stream.concat(implementation.stream(), evaluation.stream())
                .filter(TimeSpan.class::isInstance)
                .map(TimeSpan.class::cast)
                .toList();
    }
}
