package org.snitp.model.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.plan.Action;
import org.snitp.model.time.Standing;
import org.snitp.model.time.TimeSpan;
import org.snitp.model.time.Timing;

/** The rules of schedules: that there is one, that it has days, and that they lie inside the plan. */
final class ScheduleRules {

    private final TimeSpan whole;
    private final Findings findings;

    /**
     * Makes the rules of one document.
     *
     * @param whole the time for which the plan or strategy holds
     */
    ScheduleRules(TimeSpan whole, Findings findings) {
        this.whole = whole;
        this.findings = findings;
    }

    /** Checks an action and its indicators. */
    void check(Action action, Path at) {
        if (action.getImplementation().isEmpty()
                && action.getIndicators().stream()
                        .allMatch(indicator -> indicator.getImplementation().isEmpty())) {
            findings.add(Rule.WORK_SCHEDULED, at.field("code"), Map.of("code", action.getCode()));
        }
        checkEvaluation(action.getEvaluation(), at.field("evaluation"));
        boolean reached = !action.getEvaluation().isEmpty()
                || action.getIndicators().stream()
                        .allMatch(indicator -> indicator.getEvaluation().isEmpty());
        for (int i = 0; i < action.getIndicators().size(); i++) {
            Indicator indicator = action.getIndicators().get(i);
            Path here = at.field("indicators").index(i);
            checkEvaluation(indicator.getEvaluation(), here.field("evaluation"));
            if (!reached && isUnscheduled(indicator)) {
                report(indicator, "schedule", here);
            }
            List<Timing> windows = indicator.getImplementation().isEmpty()
                    ? action.getImplementation()
                    : indicator.getImplementation();
            if (!windows.isEmpty()) {
                checkDeadline(indicator, windows, here);
            }
        }
    }

    /** Checks an indicator of an objective, which has nothing but its own schedule. */
    void check(Indicator indicator, Path at) {
        if (indicator.getResponsible().isEmpty()) {
            report(indicator, "responsible", at);
        } else if (isUnscheduled(indicator)) {
            report(indicator, "schedule", at);
        }
        checkEvaluation(indicator.getEvaluation(), at.field("evaluation"));
        checkDeadline(indicator, indicator.getImplementation(), at);
    }

    private static boolean isUnscheduled(Indicator indicator) {
        return indicator.getEvaluation().isEmpty() && indicator.getFrequency().isEmpty();
    }

    private void report(Indicator indicator, String variant, Path at) {
        findings.add(
                Rule.INDICATOR_REPORTED, at.field("id"), Map.of("indicator", indicator.getId(), "variant", variant));
    }

    private void checkDeadline(Indicator indicator, List<Timing> windows, Path at) {
        Optional<MeasureType> type = indicator.getMeasure().map(Measure::getType);
        if (type.equals(Optional.of(MeasureType.DELIVERABLE))
                && indicator.getTargets().isEmpty()
                && (windows.isEmpty() || windows.stream().anyMatch(Standing.class::isInstance))) {
            findings.add(Rule.DELIVERABLE_DATED, at.field("id"), Map.of("indicator", indicator.getId()));
        }
    }

    private void checkEvaluation(List<Timing> evaluation, Path list) {
        if (evaluation.isEmpty()) {
            return;
        }
        if (evaluation.stream().allMatch(Standing.class::isInstance)) {
            findings.add(
                    Rule.EVALUATION_DATED,
                    list.index(0),
                    Map.of("evaluation", evaluation.get(0).toString()));
        } else if (whole.isForward() && evaluation.stream().allMatch(this::comesAfter)) {
            findings.add(
                    Rule.EVALUATION_INSIDE_PLAN,
                    list.index(0),
                    Map.of(
                            "evaluation", evaluation.get(0).toString(),
                            "end", whole.getEnd().toString()));
        }
    }

    private boolean comesAfter(Timing timing) {
        return timing instanceof TimeSpan span
                && span.isForward()
                && span.getStart().isAfter(whole.getEnd());
    }
}
