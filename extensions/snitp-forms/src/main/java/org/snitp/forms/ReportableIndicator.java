package org.snitp.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.snitp.io.Fingerprint;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.plan.ActionStatus;
import org.snitp.model.strategy.Objective;
import org.snitp.model.strategy.Strategy;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;
import org.snitp.model.time.TimeSpan;
import org.snitp.model.time.Timing;

/**
 * An indicator that can be reported under a plan.
 *
 * @param position its position in the order of the form, from 0
 * @param indicator the indicator
 * @param document the id of the plan or strategy that contains it
 * @param action the code of its action
 * @param actionTitle the title of that action
 * @param status the status of that action
 * @param windows its implementation windows
 * @param whole the period of its plan or strategy
 * @param question the fingerprint of what it asks
 */
record ReportableIndicator(
        int position,
        Indicator indicator,
        String document,
        Optional<String> action,
        Optional<LocalizedText> actionTitle,
        Optional<ActionStatus> status,
        List<Timing> windows,
        TimeSpan whole,
        String question) {

    /**
     * Returns the indicators of a plan by id, then those of the objectives of its strategy; of duplicate ids the first
     * counts.
     */
    static Map<String, ReportableIndicator> of(ActionPlan plan, List<Strategy> strategies) {
        Map<String, ReportableIndicator> asked = new LinkedHashMap<>();
        for (Action action : plan.getActions()) {
            for (Indicator indicator : action.getIndicators()) {
                List<Timing> windows = indicator.getImplementation().isEmpty()
                        ? action.getImplementation()
                        : indicator.getImplementation();
                add(indicator, plan.getId(), Optional.of(action), windows, plan.getPeriod(), asked);
            }
        }
        strategies.stream()
                .filter(strategy -> strategy.getId().equals(plan.getStrategy()))
                .forEach(strategy -> objectives(strategy)
                        .flatMap(objective -> objective.getIndicators().stream())
                        .forEach(indicator -> add(
                                indicator,
                                strategy.getId(),
                                Optional.empty(),
                                indicator.getImplementation(),
                                strategy.getHorizon(),
                                asked)));
        return asked;
    }

    private static Stream<Objective> objectives(Strategy strategy) {
        return strategy.allObjectives().stream();
    }

    private static void add(
            Indicator indicator,
            String document,
            Optional<Action> action,
            List<Timing> windows,
            TimeSpan whole,
            Map<String, ReportableIndicator> asked) {
        asked.computeIfAbsent(
                indicator.getId(),
                id -> new ReportableIndicator(
                        asked.size(),
                        indicator,
                        document,
                        action.map(Action::getCode),
                        action.map(Action::getTitle),
                        action.flatMap(Action::getStatus),
                        windows,
                        whole,
                        Fingerprint.ofQuestion(indicator)));
    }

    /**
     * Returns whether there is work on it in a period: in a window, inside the period of the plan or strategy, and of an
     * action that is neither suspended nor cancelled before the period ends.
     */
    boolean hasWorkIn(Period period) {
        return overlap(whole, period)
                && status.filter(known -> known.halts(period.getEnd())).isEmpty()
                && (windows.isEmpty()
                        || windows.stream()
                                .anyMatch(window -> !(window instanceof TimeSpan span) || overlap(span, period)));
    }

    private static boolean overlap(TimeSpan one, TimeSpan other) {
        return one.isForward()
                && !one.getEnd().isBefore(other.getStart())
                && !other.getEnd().isBefore(one.getStart());
    }
}
