package org.snitp.model.strategy;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;

/** One of the large aims of a strategy. */
@Value.Immutable
public interface GeneralObjective extends Objective, WithGeneralObjective {

    /** The objectives under it. */
    List<@Valid SpecificObjective> getSpecificObjectives();

    @Override
    default List<SpecificObjective> subobjectives() {
        return getSpecificObjectives();
    }

    /** Returns a new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link GeneralObjective}. Not thread-safe. */
    class Builder extends ImmutableGeneralObjective.Builder {
        Builder() {}
    }
}
