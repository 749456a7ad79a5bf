package org.snitp.model.strategy;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;

/**
 * An objective of a strategy with any number of levels: a pillar, a goal, an axis, a measure. It may have further ones under
 * it, to any depth.
 *
 * <p>What a level is called is stated by the {@linkplain Strategy#getLevels() levels} of the strategy.
 */
@Value.Immutable
public interface NestedObjective extends Objective, WithNestedObjective {

    /** The objectives directly under it. */
    List<@Valid NestedObjective> getObjectives();

    @Override
    default List<NestedObjective> subobjectives() {
        return getObjectives();
    }

    /** Returns a new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link NestedObjective}. Not thread-safe. */
    class Builder extends ImmutableNestedObjective.Builder {
        Builder() {}
    }
}
