package org.snitp.model.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.plan.Action;
import org.snitp.model.time.OpenTiming;
import org.snitp.model.time.Timing;

/** The rules of schedules: that they exist, have dates and lie inside the plan. */
final class ScheduleRules {

    private final TimeFrame frame;
    private final Findings findings;

    /** Creates the rules of one document. */
    ScheduleRules(TimeFrame frame, Findings findings) {
        this.frame = frame;
        this.findings = findings;
    }

    /** Checks an action and its indicators. */
    void check(Action action, Path at) {
        if (action.getImplementation().isEmpty()
                && action.getIndicators().stream()
                        .allMatch(indicator -> indicator.getImplementation().isEmpty())) {
            findings.add(Rule.WORK_SCHEDULED, at.field("code"), Map.of("code", action.getCode()));
        }
        checkEvaluation(action.getEvaluation(), action.getImplementation(), at);
        boolean reached = !action.getEvaluation().isEmpty()
                || action.getIndicators().stream()
                        .allMatch(indicator -> indicator.getEvaluation().isEmpty());
        for (int i = 0; i < action.getIndicators().size(); i++) {
            Indicator indicator = action.getIndicators().get(i);
            List<Timing> windows = indicator.getImplementation().isEmpty()
                    ? action.getImplementation()
                    : indicator.getImplementation();
            boolean unscheduled = !reached && isUnscheduled(indicator);
            if (unscheduled || !indicator.getEvaluation().isEmpty() || mayLackDate(indicator, windows)) {
                check(indicator, unscheduled, windows, at.field("indicators").index(i));
            }
        }
    }

    private void check(Indicator indicator, boolean unscheduled, List<Timing> windows, Path at) {
        checkEvaluation(indicator.getEvaluation(), windows, at);
        if (unscheduled) {
            report(indicator, "schedule", at);
        }
        if (mayLackDate(indicator, windows)) {
            checkDeadline(indicator, windows, at);
        }
    }

    /** Only what is delivered in a window that has no date may lack one. */
    private static boolean mayLackDate(Indicator indicator, List<Timing> windows) {
        Optional<Measure> measure = indicator.getMeasure();
        return !windows.isEmpty() && measure.isPresent() && measure.get().getType() == MeasureType.DELIVERABLE;
    }

    /** Checks an indicator of an objective, which has only its own schedule. */
    void check(Indicator indicator, Path at) {
        if (indicator.getResponsible().isEmpty() && indicator.getComputation().isEmpty()) {
            report(indicator, "responsible", at);
        } else if (isUnscheduled(indicator)) {
            report(indicator, "schedule", at);
        }
        checkEvaluation(indicator.getEvaluation(), List.of(), at);
        checkDeadline(indicator, indicator.getImplementation(), at);
    }

    private static boolean isUnscheduled(Indicator indicator) {
        return indicator.getEvaluation().isEmpty()
                && indicator.getFrequency().isEmpty()
                && indicator.getComputation().isEmpty();
    }

    private void report(Indicator indicator, String variant, Path at) {
        findings.add(
                Rule.INDICATOR_REPORTED, at.field("id"), Map.of("indicator", indicator.getId(), "variant", variant));
    }

    private void checkDeadline(Indicator indicator, List<Timing> windows, Path at) {
        Optional<Measure> measure = indicator.getMeasure();
        if (measure.isPresent()
                && measure.get().getType() == MeasureType.DELIVERABLE
                && indicator.targetsInForce().isEmpty()
                && windows.stream().allMatch(OpenTiming.class::isInstance)) {
            findings.add(Rule.DELIVERABLE_DATED, at.field("id"), Map.of("indicator", indicator.getId()));
        }
    }

    /**
     * Checks a schedule. Entries such as "on-demand" are not times.
     *
     * @param windows the times of the work: an evaluation before them is reported separately
     * @param at the location of the action or indicator
     */
    private void checkEvaluation(List<Timing> evaluation, List<Timing> windows, Path at) {
        if (evaluation.isEmpty()) {
            return;
        }
        boolean dated = false;
        for (int i = 0; i < evaluation.size(); i++) {
            Timing timing = evaluation.get(i);
            if (!(timing instanceof OpenTiming)) {
                dated = true;
                if (!frame.isAfter(timing) && !(windows.isEmpty() && frame.isBefore(timing))) {
                    return;
                }
            }
        }
        if (dated) {
            reportOutside(evaluation, at.field("evaluation"));
        } else {
            findings.add(
                    Rule.EVALUATION_DATED,
                    at.field("evaluation").index(0),
                    Map.of("evaluation", evaluation.get(0).toString()));
        }
    }

    private void reportOutside(List<Timing> evaluation, Path list) {
        for (int i = 0; i < evaluation.size(); i++) {
            Timing timing = evaluation.get(i);
            if (!(timing instanceof OpenTiming)) {
                boolean after = frame.isAfter(timing);
                findings.add(
                        Rule.EVALUATION_INSIDE_PLAN,
                        list.index(i),
                        Map.of(
                                "variant",
                                frame.name() + (after ? "After" : "Before"),
                                "evaluation",
                                timing.toString(),
                                after ? "end" : "begin",
                                (after ? frame.span().getEnd() : frame.span().getStart()).toString()));
                return;
            }
        }
    }
}
