package org.snitp.indicators.monitoring;

import java.util.List;
import java.util.Objects;
import org.snitp.model.strategy.GeneralObjective;
import org.snitp.model.strategy.Objective;

/** The progress of an objective. */
public final class ObjectiveStanding {
    private final Objective objective;
    private final List<IndicatorStanding> indicators;
    private final StatusCounts counts;

    ObjectiveStanding(Objective objective, List<IndicatorStanding> indicators, StatusCounts counts) {
        this.objective = objective;
        this.indicators = List.copyOf(indicators);
        this.counts = counts;
    }

    /** The objective. */
    public Objective objective() {
        return objective;
    }

    /** The progress of its own indicators. */
    public List<IndicatorStanding> indicators() {
        return indicators;
    }

    /**
     * The counts of its own indicators and those of the actions that serve it; for a general objective also those of
     * its specific ones.
     */
    public StatusCounts counts() {
        return counts;
    }

    /** Returns whether it is a general objective. */
    public boolean isGeneral() {
        return objective instanceof GeneralObjective;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ObjectiveStanding that
                && objective.equals(that.objective)
                && indicators.equals(that.indicators)
                && counts.equals(that.counts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(objective, indicators, counts);
    }

    @Override
    public String toString() {
        return "ObjectiveStanding[objective=" + objective + ", indicators=" + indicators + ", counts=" + counts + "]";
    }
}
