package org.snitp.model.indicator;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.snitp.model.Extensible;

/** The range in which every value of an indicator must lie, ends included. */
@Value.Immutable
public interface Bounds extends Extensible, WithBounds {

    /** The lowest possible value. */
    Optional<BigDecimal> getMin();

    /** The highest possible value. */
    Optional<BigDecimal> getMax();

    /** Tells whether no value can lie in the range, as it begins above its end. */
    default boolean areContradictory() {
        return getMin().flatMap(min -> getMax().map(max -> min.compareTo(max) > 0))
                .orElse(false);
    }

    /** Tells whether a value lies in the range. */
    default boolean admit(BigDecimal value) {
        return getMin().filter(min -> value.compareTo(min) < 0).isEmpty()
                && getMax().filter(max -> value.compareTo(max) > 0).isEmpty();
    }

    /** Returns a new builder, empty. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Bounds}; not safe for use by several threads. */
    class Builder extends ImmutableBounds.Builder {
        Builder() {}
    }
}
