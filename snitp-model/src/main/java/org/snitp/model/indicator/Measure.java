package org.snitp.model.indicator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.snitp.model.document.Extensible;
import org.snitp.model.internal.Decimals;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.TimeSpan;

/**
 * What is measured and in which unit: the part of an indicator needed for computation.
 *
 * <p>Required: {@code type}.
 *
 * <pre>{@code
 * Measure measure = Measure.builder()
 *         .type(MeasureType.COUNT)
 *         .unit(LocalizedText.of("cursuri", "courses"))
 *         .direction(Direction.INCREASE)
 *         .build();
 * }</pre>
 */
@Value.Immutable
public interface Measure extends Extensible, WithMeasure {

    /** The kind of figure. */
    @NotNull
    MeasureType getType();

    /** What is counted or measured, in the plural ("campaigns"), or "%". For a rate, the cases ("victims"). */
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

    /**
     * For a rate: for how many of those who may be concerned the cases are counted, such as 100,000 inhabitants. It is the
     * factor by which the quotient of numerator and denominator is multiplied.
     */
    Optional<@PositiveOrZero BigDecimal> getPer();

    /** For an index: the period to which its values are relative, often with the value 100. */
    Optional<TimeSpan> getReferencePeriod();

    /**
     * Returns the factor by which a quotient of a numerator and a denominator is multiplied: 100 for a percentage, the
     * stated number for a rate, and 1 for anything else.
     */
    default BigDecimal quotientFactor() {
        return switch (getType()) {
            case PERCENTAGE -> BigDecimal.valueOf(100);
            case RATE -> getPer().orElse(BigDecimal.ONE);
            default -> BigDecimal.ONE;
        };
    }

    /** Returns whether two measures are equal. Numbers are compared by value: 1000 equals 1000.0. This is {@code equals}. */
    static boolean areEqual(Measure one, Measure other) {
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
        return one.getType() == other.getType()
                && one.getUnit().equals(other.getUnit())
                && one.getDirection().equals(other.getDirection())
                && one.getAccumulation().equals(other.getAccumulation())
                && one.getBounds().equals(other.getBounds())
                && one.getNumerator().equals(other.getNumerator())
                && one.getDenominator().equals(other.getDenominator())
                && Decimals.areEqual(one.getPer(), other.getPer())
                && one.getReferencePeriod().equals(other.getReferencePeriod())
                && one.getExtensions().equals(other.getExtensions());
    }

    /** Returns the hash code that matches {@link #areEqual}. */
    static int hashOf(Measure measure) {
        Objects.requireNonNull(measure, "measure");
        return Objects.hash(
                measure.getType(),
                measure.getUnit(),
                measure.getDirection(),
                measure.getAccumulation(),
                measure.getBounds(),
                measure.getNumerator(),
                measure.getDenominator(),
                Decimals.hashOf(measure.getPer()),
                measure.getReferencePeriod(),
                measure.getExtensions());
    }

    /** Returns a new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Measure}. Not thread-safe.
     *
     * <p>Required: {@code type(MeasureType)}. Without one of them, {@code build()} throws an
     * {@link IllegalStateException} that names it.
     *
     * <p>Optional: {@code unit(LocalizedText)}, {@code direction(Direction)}, {@code accumulation(Accumulation)},
     * {@code bounds(Bounds)}, {@code numerator(LocalizedText)}, {@code denominator(LocalizedText)},
     * {@code per(BigDecimal)}, {@code referencePeriod(TimeSpan)}.
     *
     * <p>{@code from} takes over all that an object has, and {@code putExtension} adds a field of its own.
     */
    class Builder extends ImmutableMeasure.Builder {
        Builder() {}
    }
}
