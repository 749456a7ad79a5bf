package org.snitp.model.indicator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.snitp.model.Extensible;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;

/** Where an indicator shall stand at the end of a period. */
@Value.Immutable
public interface Target extends Extensible, WithTarget {

    /** The period at whose end the value is due. */
    @NotNull
    Period getPeriod();

    /** The value aimed at, in the unit of the measure. */
    @NotNull
    BigDecimal getValue();

    /** Why this value can be reached. */
    Optional<@Valid LocalizedText> getRationale();

    /** Returns a new builder, empty. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Target}; not safe for use by several threads. */
    class Builder extends ImmutableTarget.Builder {
        Builder() {}
    }
}
