package org.snitp.indicators.monitoring;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.snitp.model.plan.Action;

/**
 * The progress of an action.
 *
 * @param action the action
 * @param objective the code of the objective it serves
 * @param responsible the responsible institutions
 * @param support the supporting institutions
 * @param indicators the progress of its indicators
 * @param counts the counts of its indicators
 */
public record ActionStanding(
        Action action,
        Optional<String> objective,
        List<Party> responsible,
        List<Party> support,
        List<IndicatorStanding> indicators,
        StatusCounts counts) {

    /** Copies the lists. */
    public ActionStanding {
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(objective, "objective");
        Objects.requireNonNull(responsible, "responsible");
        Objects.requireNonNull(support, "support");
        Objects.requireNonNull(indicators, "indicators");
        Objects.requireNonNull(counts, "counts");
        responsible = List.copyOf(responsible);
        support = List.copyOf(support);
        indicators = List.copyOf(indicators);
    }

    /** Returns whether any of its indicators has a report. */
    public boolean hasReports() {
        return indicators.stream().anyMatch(IndicatorStanding::hasReports);
    }
}
