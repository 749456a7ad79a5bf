package org.snitp.model.measurement;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.snitp.model.code.Code;
import org.snitp.model.document.Extensible;

/** The report that a milestone of an action was met. */
@Value.Immutable
public interface MetMilestone extends Extensible, WithMetMilestone {

    /** The id of the milestone within its action. */
    @Code
    String getId();

    /** The day on which it was met. */
    @NotNull
    LocalDate getMet();

    /** Returns a new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MetMilestone}. Not thread-safe. */
    class Builder extends ImmutableMetMilestone.Builder {
        Builder() {}
    }
}
