package org.snitp.indicators.progress;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Reporters;
import org.snitp.model.institution.Succession;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.plan.ActionStatus;
import org.snitp.model.plan.Assessment;
import org.snitp.model.time.TimeSpan;
import org.snitp.model.time.Timing;

/**
 * An indicator in the context of its plan or strategy.
 *
 * @param indicator the indicator
 * @param action its action; absent for an indicator of an objective
 * @param span the period of the plan or strategy
 * @param plan its plan; absent for an indicator of an objective
 * @param successions the ends of institutions, by id
 */
record PlannedIndicator(
        Indicator indicator,
        Optional<Action> action,
        TimeSpan span,
        Optional<ActionPlan> plan,
        Map<String, Succession> successions) {

    /** Returns an indicator of an objective, which belongs to no plan. */
    PlannedIndicator(Indicator indicator, Optional<Action> action, TimeSpan span) {
        this(indicator, action, span, Optional.empty(), Map.of());
    }

    /** How progress is assessed, if its plan states that. */
    Optional<Assessment> assessment() {
        return plan.flatMap(ActionPlan::getAssessment);
    }

    /** Who reports it. */
    Reporters reporters() {
        return Reporters.of(indicator, action.map(Action::getResponsible).orElse(List.of()), successions);
    }

    /**
     * The due date of a deliverable: the end of its last target, else of its last implementation window, else of the plan.
     *
     * @param day the day that decides which targets are in force
     */
    LocalDate due(LocalDate day) {
        Validities validities = new Validities(indicator, span, day);
        return indicator.getTargets().stream()
                .filter(validities::isInForce)
                .map(target -> target.getPeriod().orElse(span).getEnd())
                .max(Comparator.naturalOrder())
                .or(this::lastWindow)
                .orElse(span.getEnd());
    }

    /**
     * The status with which its action rests on a day, suspended or cancelled, before the last of what is planned is due;
     * absent if the action goes on, or if everything was due before.
     */
    Optional<ActionStatus> haltOn(LocalDate day) {
        return action.flatMap(known -> known.haltOn(day)).filter(status -> status.halts(due(day)));
    }

    private Optional<LocalDate> lastWindow() {
        List<Timing> windows = indicator.getImplementation().isEmpty()
                ? action.map(Action::getImplementation).orElse(List.of())
                : indicator.getImplementation();
        return windows.stream()
                .map(window -> window instanceof TimeSpan dated ? dated.getEnd() : span.getEnd())
                .max(Comparator.naturalOrder());
    }
}
