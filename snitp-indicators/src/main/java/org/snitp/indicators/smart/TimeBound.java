package org.snitp.indicators.smart;

import java.util.List;
import java.util.Optional;
import org.snitp.model.indicator.Target;
import org.snitp.model.plan.Action;
import org.snitp.model.time.Recurrence;
import org.snitp.model.time.TimeSpan;
import org.snitp.model.time.Timing;

/** The aspects of "time-bound". */
final class TimeBound {

    private TimeBound() {}

    static List<AspectFinding> assess(PlacedIndicator located) {
        if (located.isMilestone()) {
            return List.of(due(located), evaluation(located));
        }
        return List.of(
                targetPeriod(located),
                Findings.termed(
                        located.indicator().getFrequency(),
                        SmartCode.FREQUENCY_GIVEN,
                        "frequency",
                        SmartCode.FREQUENCY_ABSENT),
                evaluation(located));
    }

    private static AspectFinding targetPeriod(PlacedIndicator located) {
        List<? extends TimeSpan> periods = targetPeriods(located);
        return periods.isEmpty()
                ? AspectFinding.of(SmartCode.TARGET_PERIOD_ABSENT)
                : inside(
                        located.period(),
                        periods,
                        SmartCode.TARGET_PERIOD_INSIDE,
                        SmartCode.TARGET_PERIOD_OUTSIDE,
                        SmartCode.TARGET_PERIOD_UNDECIDED);
    }

    private static AspectFinding due(PlacedIndicator located) {
        List<? extends TimeSpan> periods = targetPeriods(located);
        if (!periods.isEmpty()) {
            return inside(
                    located.period(), periods, SmartCode.DUE_BY_TARGET, SmartCode.DUE_OUTSIDE, SmartCode.DUE_UNDECIDED);
        }
        List<Timing> windows = located.implementation();
        if (windows.isEmpty()) {
            return AspectFinding.of(SmartCode.DUE_ABSENT);
        }
        if (!windows.stream().allMatch(TimeBound::hasDate)) {
            return AspectFinding.of(SmartCode.DUE_WITHOUT_END, "windows", Findings.timings(windows));
        }
        List<? extends TimeSpan> spans = windows.stream()
                .filter(TimeSpan.class::isInstance)
                .map(TimeSpan.class::cast)
                .toList();
        AspectFinding finding = inside(
                located.period(), spans, SmartCode.DUE_BY_WINDOW, SmartCode.DUE_OUTSIDE, SmartCode.DUE_UNDECIDED);
        return finding.isFound()
                ? AspectFinding.of(SmartCode.DUE_BY_WINDOW, "windows", Findings.timings(windows))
                : finding;
    }

    private static List<? extends TimeSpan> targetPeriods(PlacedIndicator located) {
        return located.indicator().targetsInForce().stream()
                .map(Target::getPeriod)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Checks whether spans lie within a period, and which do not. */
    private static AspectFinding inside(
            TimeSpan period, List<? extends TimeSpan> spans, SmartCode inside, SmartCode outside, SmartCode undecided) {
        if (!period.isForward()) {
            return AspectFinding.of(undecided, "plan", Argument.of(period));
        }
        List<? extends TimeSpan> others =
                spans.stream().filter(span -> !period.contains(span)).toList();
        return AspectFinding.of(
                        others.isEmpty() ? inside : outside,
                        "periods",
                        Findings.timings(others.isEmpty() ? spans : others))
                .with("plan", Argument.of(period));
    }

    private static AspectFinding evaluation(PlacedIndicator located) {
        List<Timing> own = located.indicator().getEvaluation();
        List<Timing> schedule =
                own.isEmpty() ? located.action().map(Action::getEvaluation).orElse(List.of()) : own;
        if (schedule.isEmpty()) {
            return AspectFinding.of(SmartCode.EVALUATION_ABSENT);
        }
        SmartCode code = schedule.stream().noneMatch(TimeBound::hasDate)
                ? SmartCode.EVALUATION_WITHOUT_DATE
                : own.isEmpty() ? SmartCode.EVALUATION_OF_ACTION : SmartCode.EVALUATION_OWN;
        return AspectFinding.of(code, "schedule", Findings.timings(schedule));
    }

    /** Returns whether a timing gives a date or a recurrence; a range that ends before it starts gives neither. */
    private static boolean hasDate(Timing timing) {
        return timing instanceof Recurrence || (timing instanceof TimeSpan span && span.isForward());
    }
}
