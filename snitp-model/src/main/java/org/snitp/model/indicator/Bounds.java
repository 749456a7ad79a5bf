package org.snitp.model.indicator;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.snitp.model.document.Extensible;
import org.snitp.model.internal.Decimals;

/**
 * The range of every value of an indicator, both ends included.
 *
 * <p>Nothing is required.
 *
 * <pre>{@code
 * Bounds bounds = Bounds.builder()
 *         .min(BigDecimal.ZERO)
 *         .max(BigDecimal.valueOf(100))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public interface Bounds extends Extensible, WithBounds {

    /** The lowest possible value. */
    Optional<BigDecimal> getMin();

    /** The highest possible value. */
    Optional<BigDecimal> getMax();

    /** Returns whether no value can lie in the range because its minimum is above its maximum. */
    default boolean areContradictory() {
        return getMin().flatMap(min -> getMax().map(max -> min.compareTo(max) > 0))
                .orElse(false);
    }

    /** Returns whether a value lies in the range. */
    default boolean admit(BigDecimal value) {
        Objects.requireNonNull(value, "value");
        return getMin().filter(min -> value.compareTo(min) < 0).isEmpty()
                && getMax().filter(max -> value.compareTo(max) > 0).isEmpty();
    }

    /** Returns whether two ranges are equal. Numbers are compared by value: 400 equals 400.00. This is {@code equals}. */
    static boolean areEqual(Bounds one, Bounds other) {
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
        return Decimals.areEqual(one.getMin(), other.getMin())
                && Decimals.areEqual(one.getMax(), other.getMax())
                && one.getExtensions().equals(other.getExtensions());
    }

    /** Returns the hash code that matches {@link #areEqual}. */
    static int hashOf(Bounds bounds) {
        Objects.requireNonNull(bounds, "bounds");
        return Objects.hash(Decimals.hashOf(bounds.getMin()), Decimals.hashOf(bounds.getMax()), bounds.getExtensions());
    }

    /** Returns a new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Bounds}. Not thread-safe.
     *
     * <p>Nothing is required.
     *
     * <p>Optional: {@code min(BigDecimal)}, {@code max(BigDecimal)}.
     *
     * <p>{@code from} takes over all that an object has, and {@code putExtension} adds a field of its own.
     */
    class Builder extends ImmutableBounds.Builder {
        Builder() {}
    }
}
