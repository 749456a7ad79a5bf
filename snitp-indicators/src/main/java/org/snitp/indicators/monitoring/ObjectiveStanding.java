package org.snitp.indicators.monitoring;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.snitp.model.strategy.GeneralObjective;
import org.snitp.model.strategy.Objective;
import org.snitp.model.text.LocalizedText;

/** The progress of an objective. */
public final class ObjectiveStanding {
    private final Objective objective;
    private final int level;
    private final Optional<LocalizedText> levelName;
    private final List<IndicatorStanding> indicators;
    private final StatusCounts counts;

    ObjectiveStanding(
            Objective objective,
            int level,
            Optional<LocalizedText> levelName,
            List<IndicatorStanding> indicators,
            StatusCounts counts) {
        this.objective = objective;
        this.level = level;
        this.levelName = levelName;
        this.indicators = List.copyOf(indicators);
        this.counts = counts;
    }

    /** The objective. */
    public Objective objective() {
        return objective;
    }

    /** Its level in the strategy: 1 for the first, 2 for those under it, and so on. */
    public int level() {
        return level;
    }

    /** The name of its level, such as pillar or goal, if the strategy states one. */
    public Optional<LocalizedText> levelName() {
        return levelName;
    }

    /** The progress of its own indicators. */
    public List<IndicatorStanding> indicators() {
        return indicators;
    }

    /**
     * The counts of its own indicators and those of the actions that serve it; also those of the objectives
     * under it.
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
                && level == that.level
                && levelName.equals(that.levelName)
                && indicators.equals(that.indicators)
                && counts.equals(that.counts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(objective, level, levelName, indicators, counts);
    }

    @Override
    public String toString() {
        return "ObjectiveStanding[objective=" + objective + ", level=" + level + ", levelName=" + levelName
                + ", indicators=" + indicators + ", counts=" + counts + "]";
    }
}
