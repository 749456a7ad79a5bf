package org.snitp.model.plan;

import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.snitp.model.Extensible;

/** How the progress of the indicators of a plan is judged. */
@Value.Immutable
public interface Assessment extends Extensible, WithAssessment {

    /** The method that judges; where absent, the straight line. */
    Optional<AssessmentMethod> getMethod();

    /** The share of what is expected, or of the growth that is required, from which progress is on track; above 0. */
    Optional<@PositiveOrZero BigDecimal> getOnTrack();

    /** The share from which progress is at risk, and below which it is off track; above 0, and at most {@code onTrack}. */
    Optional<@PositiveOrZero BigDecimal> getAtRisk();

    /** Returns a new builder, empty. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Assessment}; not safe for use by several threads. */
    class Builder extends ImmutableAssessment.Builder {
        Builder() {}
    }
}
