package org.snitp.model.plan;

import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.snitp.model.document.Extensible;
import org.snitp.model.internal.Decimals;

/**
 * How the progress of the indicators of a plan is assessed.
 *
 * <p>Nothing is required.
 *
 * <pre>{@code
 * Assessment assessment = Assessment.builder()
 *         .method(AssessmentMethod.LINEAR)
 *         .onTrack(new BigDecimal("0.9"))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public interface Assessment extends Extensible, WithAssessment {

    /** The assessment method; if absent, the straight line. */
    Optional<AssessmentMethod> getMethod();

    /** The share of the expected progress, or of the required growth, from which progress is on track; above 0. */
    Optional<@PositiveOrZero BigDecimal> getOnTrack();

    /** The share from which progress is at risk, and below which it is off track; above 0 and at most {@code onTrack}. */
    Optional<@PositiveOrZero BigDecimal> getAtRisk();

    /** Returns whether two assessments are equal. Numbers are compared by value: 0.9 equals 0.90. This is {@code equals}. */
    static boolean areEqual(Assessment one, Assessment other) {
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
        return one.getMethod().equals(other.getMethod())
                && Decimals.areEqual(one.getOnTrack(), other.getOnTrack())
                && Decimals.areEqual(one.getAtRisk(), other.getAtRisk())
                && one.getExtensions().equals(other.getExtensions());
    }

    /** Returns the hash code that matches {@link #areEqual}. */
    static int hashOf(Assessment assessment) {
        Objects.requireNonNull(assessment, "assessment");
        return Objects.hash(
                assessment.getMethod(),
                Decimals.hashOf(assessment.getOnTrack()),
                Decimals.hashOf(assessment.getAtRisk()),
                assessment.getExtensions());
    }

    /** Returns a new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds an {@link Assessment}. Not thread-safe.
     *
     * <p>Nothing is required.
     *
     * <p>Optional: {@code method(AssessmentMethod)}, {@code onTrack(BigDecimal)}, {@code atRisk(BigDecimal)}.
     *
     * <p>{@code from} takes over all that an object has, and {@code putExtension} adds a field of its own.
     */
    class Builder extends ImmutableAssessment.Builder {
        Builder() {}
    }
}
