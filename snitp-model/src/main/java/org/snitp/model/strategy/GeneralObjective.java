package org.snitp.model.strategy;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;

/** One of the large aims of a strategy. */
@Value.Immutable
public interface GeneralObjective extends Objective, WithGeneralObjective {

    /** The objectives under it. */
    List<@Valid SpecificObjective> getSpecificObjectives();

    /** Returns a new builder, empty. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link GeneralObjective}; not safe for use by several threads. */
    class Builder extends ImmutableGeneralObjective.Builder {
        Builder() {}
    }
}
