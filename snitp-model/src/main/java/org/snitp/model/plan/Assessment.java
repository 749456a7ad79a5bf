package org.snitp.model.plan;

import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.snitp.model.document.Extensible;
import org.snitp.model.internal.Decimals;

/** How the progress of the indicators of a plan is judged. */
@Value.Immutable
public interface Assessment extends Extensible, WithAssessment {

    /** The method that judges; where absent, the straight line. */
    Optional<AssessmentMethod> getMethod();

    /** The share of what is expected, or of the growth that is required, from which progress is on track; above 0. */
    Optional<@PositiveOrZero BigDecimal> getOnTrack();

    /** The share from which progress is at risk, and below which it is off track; above 0, and at most {@code onTrack}. */
    Optional<@PositiveOrZero BigDecimal> getAtRisk();

    /** Returns whether two of them say the same: numbers count by their values, so that 0.9 is 0.90. This is {@code equals}. */
    static boolean areEqual(Assessment one, Assessment other) {
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
        return one.getMethod().equals(other.getMethod())
                && Decimals.areEqual(one.getOnTrack(), other.getOnTrack())
                && Decimals.areEqual(one.getAtRisk(), other.getAtRisk())
                && one.getExtensions().equals(other.getExtensions());
    }

    /** Returns the hash code that goes with {@link #areEqual}. */
    static int hashOf(Assessment assessment) {
        Objects.requireNonNull(assessment, "assessment");
        return Objects.hash(
                assessment.getMethod(),
                Decimals.hashOf(assessment.getOnTrack()),
                Decimals.hashOf(assessment.getAtRisk()),
                assessment.getExtensions());
    }

    /** Returns a new builder, empty. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Assessment}; not safe for use by several threads. */
    class Builder extends ImmutableAssessment.Builder {
        Builder() {}
    }
}
