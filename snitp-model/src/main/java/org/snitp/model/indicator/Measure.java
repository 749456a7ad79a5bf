package org.snitp.model.indicator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.immutables.value.Value;
import org.snitp.model.document.Extensible;
import org.snitp.model.text.LocalizedText;

/** What is measured and in which unit: the part of an indicator that arithmetic needs. */
@Value.Immutable
public interface Measure extends Extensible, WithMeasure {

    /** The kind of figure. */
    @NotNull
    MeasureType getType();

    /** What one counts or measures, in the plural ("campaigns"), or "%". */
    Optional<@Valid LocalizedText> getUnit();

    /** Which change is progress. */
    Optional<Direction> getDirection();

    /** How the values of successive periods combine. */
    Optional<Accumulation> getAccumulation();

    /** Between which limits a value must lie. */
    Optional<@Valid Bounds> getBounds();

    /** For a percentage or a ratio: what is divided. */
    Optional<@Valid LocalizedText> getNumerator();

    /** For a percentage or a ratio: what it is divided by. */
    Optional<@Valid LocalizedText> getDenominator();

    /** Returns a new builder, empty. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Measure}; not safe for use by several threads. */
    class Builder extends ImmutableMeasure.Builder {
        Builder() {}
    }
}
