package org.snitp.indicators.monitoring;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.snitp.model.ExpenditureHistory;
import org.snitp.model.StatusHistory;
import org.snitp.model.plan.Action;

/** The progress of an action. */
public final class ActionStanding {
    private final Action action;
    private final Optional<String> objective;
    private final List<Party> responsible;
    private final List<Party> support;
    private final List<IndicatorStanding> indicators;
    private final StatusCounts counts;
    private final List<StatusHistory.Entry> statuses;
    private final List<ExpenditureHistory.Entry> expenditures;

    ActionStanding(
            Action action,
            Optional<String> objective,
            List<Party> responsible,
            List<Party> support,
            List<IndicatorStanding> indicators,
            StatusCounts counts,
            List<StatusHistory.Entry> statuses,
            List<ExpenditureHistory.Entry> expenditures) {
        this.action = action;
        this.objective = objective;
        this.responsible = List.copyOf(responsible);
        this.support = List.copyOf(support);
        this.indicators = List.copyOf(indicators);
        this.counts = counts;
        this.statuses = List.copyOf(statuses);
        this.expenditures = List.copyOf(expenditures);
    }

    /** The action. */
    public Action action() {
        return action;
    }

    /** The code of the objective it serves. */
    public Optional<String> objective() {
        return objective;
    }

    /** The responsible institutions. */
    public List<Party> responsible() {
        return responsible;
    }

    /** The supporting institutions. */
    public List<Party> support() {
        return support;
    }

    /** The progress of its indicators. */
    public List<IndicatorStanding> indicators() {
        return indicators;
    }

    /** The counts of its indicators. */
    public StatusCounts counts() {
        return counts;
    }

    /** What was reported on how far it is, by period and day; withdrawn reports are left out. The last one counts. */
    public List<StatusHistory.Entry> statuses() {
        return statuses;
    }

    /** The reports on its money that count, by period. */
    public List<ExpenditureHistory.Entry> expenditures() {
        return expenditures;
    }

    /** Returns whether there is a report on how far it is, on its money, or on any of its indicators. */
    public boolean hasReports() {
        return !statuses.isEmpty()
                || !expenditures.isEmpty()
                || indicators.stream().anyMatch(IndicatorStanding::hasReports);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ActionStanding that
                && action.equals(that.action)
                && objective.equals(that.objective)
                && responsible.equals(that.responsible)
                && support.equals(that.support)
                && indicators.equals(that.indicators)
                && counts.equals(that.counts)
                && statuses.equals(that.statuses)
                && expenditures.equals(that.expenditures);
    }

    @Override
    public int hashCode() {
        return Objects.hash(action, objective, responsible, support, indicators, counts, statuses, expenditures);
    }

    @Override
    public String toString() {
        return "ActionStanding[action=" + action
                + ", objective=" + objective
                + ", responsible=" + responsible
                + ", support=" + support
                + ", indicators=" + indicators
                + ", counts=" + counts
                + ", statuses=" + statuses
                + ", expenditures=" + expenditures
                + "]";
    }
}
