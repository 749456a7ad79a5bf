package org.snitp.model.indicator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.snitp.model.Extensible;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;

/** Where an indicator stood before the work began. */
@Value.Immutable
public interface Baseline extends Extensible, WithBaseline {

    /** The value, in the unit of the measure. */
    @NotNull
    BigDecimal getValue();

    /** When it was observed. */
    @NotNull
    Period getPeriod();

    /** Where the value comes from. */
    Optional<@Valid LocalizedText> getSource();

    /** Returns a new builder, empty. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Baseline}; not safe for use by several threads. */
    class Builder extends ImmutableBaseline.Builder {
        Builder() {}
    }
}
