package org.snitp.model.indicator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.snitp.model.code.Code;
import org.snitp.model.document.Extensible;
import org.snitp.model.internal.Decimals;
import org.snitp.model.link.Link;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;

/**
 * The value of an indicator before the work began.
 *
 * <p>Required: {@code value}, {@code period}.
 *
 * <pre>{@code
 * Baseline baseline = Baseline.builder()
 *         .value(BigDecimal.ZERO)
 *         .period(Period.year(2023))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public interface Baseline extends Extensible, WithBaseline {

    /** The value, in the unit of the measure. */
    @NotNull
    BigDecimal getValue();

    /** Yes or no, if the value is stated as {@code true} or {@code false}; the value is then 1 or 0. */
    Optional<Boolean> getTruthValue();

    /** When it was observed. */
    @NotNull
    Period getPeriod();

    /** The category of each dimension to which the value belongs, by id; empty if it is that of the whole. */
    Map<@Code String, @Code String> getDimensions();

    /** Where the value comes from. */
    Optional<@Valid LocalizedText> getSource();

    /** Documents that state or explain the value. */
    List<@Valid Link> getLinks();

    /** Returns whether the value is yes or no rather than a number. */
    default boolean statesTruth() {
        return getTruthValue().isPresent();
    }

    /** Returns whether two baselines are equal. Numbers are compared by value: 400 equals 400.00. This is {@code equals}. */
    static boolean areEqual(Baseline one, Baseline other) {
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
        return Decimals.areEqual(one.getValue(), other.getValue())
                && one.getTruthValue().equals(other.getTruthValue())
                && one.getPeriod().equals(other.getPeriod())
                && one.getDimensions().equals(other.getDimensions())
                && one.getSource().equals(other.getSource())
                && one.getLinks().equals(other.getLinks())
                && one.getExtensions().equals(other.getExtensions());
    }

    /** Returns the hash code that matches {@link #areEqual}. */
    static int hashOf(Baseline baseline) {
        Objects.requireNonNull(baseline, "baseline");
        return Objects.hash(
                Decimals.hashOf(baseline.getValue()),
                baseline.getTruthValue(),
                baseline.getPeriod(),
                baseline.getDimensions(),
                baseline.getSource(),
                baseline.getLinks(),
                baseline.getExtensions());
    }

    /** Returns a new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Baseline}. Not thread-safe.
     *
     * <p>Required: {@code value(BigDecimal)}, {@code period(Period)}. Without one of them, {@code build()} throws an
     * {@link IllegalStateException} that names it.
     *
     * <p>Optional: {@code truthValue(boolean)}, {@code source(LocalizedText)}.
     *
     * <p>Any number of times: {@code putDimension(String, String)}, {@code addLink(Link)}.
     *
     * <p>{@code from} takes over all that an object has, and {@code putExtension} adds a field of its own.
     */
    class Builder extends ImmutableBaseline.Builder {
        Builder() {}
    }
}
