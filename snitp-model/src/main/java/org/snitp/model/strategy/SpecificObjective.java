package org.snitp.model.strategy;

import org.immutables.value.Value;

/** An objective under a general objective, pursued by the actions of the plans. */
@Value.Immutable
public interface SpecificObjective extends Objective, WithSpecificObjective {

    /** Returns a new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SpecificObjective}. Not thread-safe. */
    class Builder extends ImmutableSpecificObjective.Builder {
        Builder() {}
    }
}
