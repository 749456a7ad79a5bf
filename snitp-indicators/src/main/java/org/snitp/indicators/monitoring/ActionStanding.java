package org.snitp.indicators.monitoring;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.snitp.model.plan.Action;

/**
 * How an action stands.
 *
 * @param action the action
 * @param objective the code of the objective that it serves
 * @param responsible who answers for it
 * @param support who supports it
 * @param indicators how its indicators stand
 * @param counts the same in numbers
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

    /** Returns whether anything was reported about any of its indicators. */
    public boolean hasReports() {
        return indicators.stream().anyMatch(IndicatorStanding::hasReports);
    }
}
