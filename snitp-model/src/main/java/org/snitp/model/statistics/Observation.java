package org.snitp.model.statistics;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.snitp.model.code.Code;
import org.snitp.model.document.Extensible;
import org.snitp.model.internal.Decimals;
import org.snitp.model.time.TimeSpan;

/**
 * One figure of a statistic.
 *
 * <p>Required: {@code period}, {@code value}.
 *
 * <pre>{@code
 * Observation observation = Observation.builder()
 *         .period(Period.year(2025))
 *         .value(BigDecimal.TEN)
 *         .build();
 * }</pre>
 */
@Value.Immutable
public interface Observation extends Extensible, WithObservation {

    /** The time that the figure covers. */
    @NotNull
    TimeSpan getPeriod();

    /** The category of the breakdown; absent for the overall figure. */
    Optional<@Code String> getCategory();

    /** The figure, in the unit of the statistic. */
    @NotNull
    BigDecimal getValue();

    /** Returns whether two observations are equal. Numbers are compared by value: 400 equals 400.00. This is {@code equals}. */
    static boolean areEqual(Observation one, Observation other) {
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
        return Decimals.areEqual(one.getValue(), other.getValue())
                && one.getPeriod().equals(other.getPeriod())
                && one.getCategory().equals(other.getCategory())
                && one.getExtensions().equals(other.getExtensions());
    }

    /** Returns the hash code that matches {@link #areEqual}. */
    static int hashOf(Observation observation) {
        Objects.requireNonNull(observation, "observation");
        return Objects.hash(
                Decimals.hashOf(observation.getValue()),
                observation.getPeriod(),
                observation.getCategory(),
                observation.getExtensions());
    }

    /** Returns a new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds an {@link Observation}. Not thread-safe.
     *
     * <p>Required: {@code period(TimeSpan)}, {@code value(BigDecimal)}. Without one of them, {@code build()} throws an
     * {@link IllegalStateException} that names it.
     *
     * <p>Optional: {@code category(String)}.
     *
     * <p>{@code from} takes over all that an object has, and {@code putExtension} adds a field of its own.
     */
    class Builder extends ImmutableObservation.Builder {
        Builder() {}
    }
}
