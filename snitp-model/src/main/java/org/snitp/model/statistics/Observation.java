package org.snitp.model.statistics;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.snitp.model.Extensible;
import org.snitp.model.code.Code;
import org.snitp.model.time.TimeSpan;

/** One figure of a statistic. */
@Value.Immutable
public interface Observation extends Extensible, WithObservation {

    /** The time that the figure covers. */
    @NotNull
    TimeSpan getPeriod();

    /** The category of the breakdown; absent for the figure of all. */
    Optional<@Code String> getCategory();

    /** The figure, in the unit of the statistic. */
    @NotNull
    BigDecimal getValue();

    /** Returns a new builder, empty. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Observation}; not safe for use by several threads. */
    class Builder extends ImmutableObservation.Builder {
        Builder() {}
    }
}
