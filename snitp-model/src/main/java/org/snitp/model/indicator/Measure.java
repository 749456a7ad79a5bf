package org.snitp.model.indicator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.immutables.value.Value;
import org.snitp.model.document.Extensible;
import org.snitp.model.text.LocalizedText;

/** What is measured and in which unit: the part of an indicator needed for computation. */
@Value.Immutable
public interface Measure extends Extensible, WithMeasure {

    /** The kind of figure. */
    @NotNull
    MeasureType getType();

    /** What is counted or measured, in the plural ("campaigns"), or "%". */
    Optional<@Valid LocalizedText> getUnit();

    /** Which change is progress. */
    Optional<Direction> getDirection();

    /** How the values of successive periods combine. */
    Optional<Accumulation> getAccumulation();

    /** The limits of every value. */
    Optional<@Valid Bounds> getBounds();

    /** For a percentage or a ratio: what the numerator counts. */
    Optional<@Valid LocalizedText> getNumerator();

    /** For a percentage or a ratio: what the denominator counts. */
    Optional<@Valid LocalizedText> getDenominator();

    /** Returns a new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Measure}. Not thread-safe. */
    class Builder extends ImmutableMeasure.Builder {
        Builder() {}
    }
}
