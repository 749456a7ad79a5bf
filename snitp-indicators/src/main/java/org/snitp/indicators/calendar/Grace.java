package org.snitp.indicators.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.plan.ReportingArrangements;
import org.snitp.model.strategy.Strategy;

/** How long after the end of its period a report is still on time: the requested grace, or else that of the plan. */
final class Grace {

    /** The last day that every date format can represent. */
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final List<ActionPlan> plans;
    private final Optional<Period> asked;

    Grace(List<ActionPlan> plans, Optional<Period> asked) {
        this.plans = plans;
        this.asked = asked;
    }

    /** Returns the grace for reports on the indicators of a plan. */
    Period of(ActionPlan plan) {
        return asked.or(() -> plan.getReporting().flatMap(ReportingArrangements::getGrace))
                .orElse(Period.ZERO);
    }

    /** Returns the grace for reports on the indicators of objectives: the longest of any plan of the strategy. */
    Period of(Strategy strategy) {
        return plans.stream()
                .filter(plan -> plan.getStrategy().equals(strategy.getId()))
                .map(this::of)
                .max(Comparator.comparing(grace -> after(LocalDate.EPOCH, grace)))
                .or(() -> asked)
                .orElse(Period.ZERO);
    }

    /** Returns the grace for the reports of a strategy itself, to which plans do not apply. */
    Period ofStrategyItself() {
        return asked.orElse(Period.ZERO);
    }

    /** Returns the last day on which a report is on time. */
    static LocalDate after(LocalDate end, Period grace) {
        try {
            LocalDate due = end.plus(grace);
            return due.isAfter(LAST_DAY) ? LAST_DAY : due;
        } catch (DateTimeException e) {
            return LAST_DAY;
        }
    }
}
