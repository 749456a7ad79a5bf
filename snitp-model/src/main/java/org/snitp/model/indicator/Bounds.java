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

    /** Returns a new builder, empty. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Bounds}; not safe for use by several threads. */
    class Builder extends ImmutableBounds.Builder {
        Builder() {}
    }
}
