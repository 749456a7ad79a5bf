package org.snitp.model.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.strategy.Strategy;
import org.snitp.model.time.TimeSpan;
import org.snitp.model.time.Timing;

/** The time rules of one action plan. */
final class PlanTimeRules {

    private final ActionPlan plan;
    private final Path path;
    private final Symbols symbols;
    private final Findings findings;

    PlanTimeRules(ActionPlan plan, Path path, Symbols symbols, Findings findings) {
        this.plan = plan;
        this.path = path;
        this.symbols = symbols;
        this.findings = findings;
    }

    void checkPlan() {
        TimeSpan period = plan.getPeriod();
        if (!requireForward(period, path.field("period"), findings)) {
            return;
        }
        Strategy strategy = symbols.strategies().get(plan.getStrategy());
        if (strategy != null
                && strategy.getHorizon().isForward()
                && !strategy.getHorizon().contains(period)) {
            findings.add(
                    Rule.PLAN_INSIDE_STRATEGY,
                    path.field("period"),
                    Map.of(
                            "period",
                            period.toString(),
                            "horizon",
                            strategy.getHorizon().toString()));
        }
    }

    void check(Action action, Path at) {
        checkWindows(action.getImplementation(), at.field("implementation"));
        checkEvaluations(action.getEvaluation(), action.getImplementation(), at.field("evaluation"));
        for (int i = 0; i < action.getIndicators().size(); i++) {
            Indicator indicator = action.getIndicators().get(i);
            // Most have the schedule of their action.
            if (!indicator.getImplementation().isEmpty()
                    || !indicator.getEvaluation().isEmpty()) {
                check(indicator, action, at.field("indicators").index(i));
            }
        }
        if (action.getEvaluation().isEmpty()
                && action.getIndicators().stream()
                        .allMatch(indicator -> indicator.getEvaluation().isEmpty()
                                && indicator.getComputation().isEmpty())) {
            findings.add(Rule.EVALUATION_SCHEDULED, at.field("code"), Map.of("code", action.getCode()));
        }
    }

    private void check(Indicator indicator, Action action, Path at) {
        checkWindows(indicator.getImplementation(), at.field("implementation"));
        List<Timing> windows =
                indicator.getImplementation().isEmpty() ? action.getImplementation() : indicator.getImplementation();
        checkEvaluations(indicator.getEvaluation(), windows, at.field("evaluation"));
    }

    private void checkWindows(List<Timing> windows, Path list) {
        for (int i = 0; i < windows.size(); i++) {
            if (windows.get(i) instanceof TimeSpan window
                    && !plan.getPeriod().contains(window)
                    && requireForward(window, list.index(i), findings)
                    && plan.getPeriod().isForward()) {
                findings.add(
                        Rule.WINDOW_INSIDE_PLAN,
                        list.index(i),
                        Map.of(
                                "window",
                                window.toString(),
                                "period",
                                plan.getPeriod().toString()));
            }
        }
    }

    private void checkEvaluations(List<Timing> evaluations, List<Timing> windows, Path list) {
        if (!isAnyDated(evaluations)) {
            return;
        }
        Optional<LocalDate> begin = begin(windows);
        for (int i = 0; i < evaluations.size(); i++) {
            if (evaluations.get(i) instanceof TimeSpan evaluation
                    && requireForward(evaluation, list.index(i), findings)
                    && begin.isPresent()
                    && evaluation.getEnd().isBefore(begin.get())) {
                findings.add(
                        Rule.EVALUATION_AFTER_WORK_BEGINS,
                        list.index(i),
                        Map.of(
                                "evaluation",
                                evaluation.toString(),
                                "begin",
                                begin.get().toString()));
            }
        }
    }

    /** Nearly all evaluations recur, and the day on which the work begins is not needed. */
    private static boolean isAnyDated(List<Timing> evaluations) {
        for (int i = 0; i < evaluations.size(); i++) {
            if (evaluations.get(i) instanceof TimeSpan) {
                return true;
            }
        }
        return false;
    }

    /**
     * The day on which the earliest window opens; windows without dates open with the plan. Absent if a window ends before
     * it starts.
     */
    private Optional<LocalDate> begin(List<Timing> windows) {
        LocalDate begin = null;
        for (Timing window : windows) {
            TimeSpan span = window instanceof TimeSpan dated ? dated : plan.getPeriod();
            if (!span.isForward()) {
                return Optional.empty();
            }
            LocalDate start = span.getStart();
            begin = begin == null || start.isBefore(begin) ? start : begin;
        }
        return Optional.ofNullable(begin);
    }

    static boolean requireForward(TimeSpan span, Path at, Findings findings) {
        if (!span.isForward()) {
            findings.add(Rule.RANGE_FORWARD, at, Map.of("range", span.toString()));
        }
        return span.isForward();
    }
}
