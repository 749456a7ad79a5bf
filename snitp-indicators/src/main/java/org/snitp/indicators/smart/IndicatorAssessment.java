package org.snitp.indicators.smart;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.strategy.Objective;

/**
 * The assessment of one indicator by the five criteria.
 *
 * @param indicator the indicator
 * @param plan the plan of its action; absent for an indicator of an objective
 * @param action its action; absent for an indicator of an objective
 * @param objective the objective it serves, if known
 * @param responsible the ids of the institutions that report it, or else of those responsible for its action
 * @param criteria one assessment for each criterion, in the order of the criteria
 */
public record IndicatorAssessment(
        Indicator indicator,
        Optional<ActionPlan> plan,
        Optional<Action> action,
        Optional<Objective> objective,
        List<String> responsible,
        List<CriterionAssessment> criteria) {

    /** Copies the lists. */
    public IndicatorAssessment {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(objective, "objective");
        Objects.requireNonNull(responsible, "responsible");
        Objects.requireNonNull(criteria, "criteria");
        responsible = List.copyOf(responsible);
        criteria = List.copyOf(criteria);
    }

    static IndicatorAssessment of(PlacedIndicator located) {
        return new IndicatorAssessment(
                located.indicator(),
                located.plan(),
                located.action(),
                located.objective(),
                located.responsible(),
                Arrays.stream(Criterion.values())
                        .map(criterion -> CriterionAssessment.of(criterion, findings(criterion, located)))
                        .toList());
    }

    private static List<AspectFinding> findings(Criterion criterion, PlacedIndicator located) {
        return switch (criterion) {
            case SPECIFIC -> Specific.assess(located);
            case MEASURABLE -> Measurable.assess(located);
            case ACHIEVABLE -> Achievable.assess(located);
            case RELEVANT -> Relevant.assess(located);
            case TIME_BOUND -> TimeBound.assess(located);
        };
    }

    /** The assessment by one criterion. */
    public CriterionAssessment of(Criterion criterion) {
        Objects.requireNonNull(criterion, "criterion");
        return criteria.stream()
                .filter(assessment -> assessment.criterion() == criterion)
                .findFirst()
                .orElseThrow();
    }

    /** The verdict on one criterion. */
    public Verdict verdict(Criterion criterion) {
        Objects.requireNonNull(criterion, "criterion");
        return of(criterion).verdict();
    }

    /** The finding about an aspect; absent if the aspect does not apply to such an indicator. */
    public Optional<AspectFinding> of(Aspect aspect) {
        Objects.requireNonNull(aspect, "aspect");
        return of(aspect.criterion()).findings().stream()
                .filter(finding -> finding.aspect() == aspect)
                .findFirst();
    }
}
