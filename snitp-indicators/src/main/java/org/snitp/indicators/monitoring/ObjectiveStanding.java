package org.snitp.indicators.monitoring;

import java.util.List;
import java.util.Objects;
import org.snitp.model.strategy.GeneralObjective;
import org.snitp.model.strategy.Objective;

/**
 * The progress of an objective.
 *
 * @param objective the objective
 * @param indicators the progress of its own indicators
 * @param counts the counts of its own indicators and those of the actions that serve it; for a general objective also those
 *     of its specific ones
 */
public record ObjectiveStanding(Objective objective, List<IndicatorStanding> indicators, StatusCounts counts) {

    /** Copies the list. */
    public ObjectiveStanding {
        Objects.requireNonNull(objective, "objective");
        Objects.requireNonNull(indicators, "indicators");
        Objects.requireNonNull(counts, "counts");
        indicators = List.copyOf(indicators);
    }

    /** Returns whether it is a general objective. */
    public boolean isGeneral() {
        return objective instanceof GeneralObjective;
    }
}
