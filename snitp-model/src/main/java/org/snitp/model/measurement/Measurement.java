package org.snitp.model.measurement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.immutables.value.Value;
import org.snitp.model.code.Code;
import org.snitp.model.time.Period;

/**
 * A report about one indicator for one period: the total, or one category of each of some dimensions.
 *
 * <p>Required: {@code indicator}, {@code period}.
 *
 * <pre>{@code
 * Measurement measurement = Measurement.builder()
 *         .indicator("1.1.1-1")
 *         .period(Period.year(2025))
 *         .value(BigDecimal.TEN)
 *         .reportedBy("ME")
 *         .build();
 * }</pre>
 */
@Value.Immutable
public interface Measurement extends ReportedFigure, WithMeasurement {

    /** The id of the indicator. */
    @Code
    String getIndicator();

    /** The period of the figure, or the period at whose end it was observed. */
    @NotNull
    Period getPeriod();

    /** The category of each dimension along which the figure is broken down; empty for the total. */
    Map<@Code String, @Code String> getDimensions();

    /** The replaced figures, in the order in which they were reported. */
    List<@Valid EarlierFigure> getEarlier();

    /** Returns whether two measurements are equal. Numbers are compared by value: 400 equals 400.00. This is {@code equals}. */
    static boolean areEqual(Measurement one, Measurement other) {
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
        return ReportedFigure.saySame(one, other)
                && one.getIndicator().equals(other.getIndicator())
                && one.getPeriod().equals(other.getPeriod())
                && one.getDimensions().equals(other.getDimensions())
                && one.getEarlier().equals(other.getEarlier());
    }

    /** Returns the hash code that matches {@link #areEqual}. */
    static int hashOf(Measurement measurement) {
        Objects.requireNonNull(measurement, "measurement");
        return Objects.hash(
                ReportedFigure.hashOfFigure(measurement),
                measurement.getIndicator(),
                measurement.getPeriod(),
                measurement.getDimensions(),
                measurement.getEarlier());
    }

    /** Returns a new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Measurement}. Not thread-safe.
     *
     * <p>Required: {@code indicator(String)}, {@code period(Period)}. Without one of them, {@code build()} throws an
     * {@link IllegalStateException} that names it.
     *
     * <p>Optional: {@code correctiveMeasure(LocalizedText)}, {@code deliveredOn(LocalDate)},
     * {@code delivery(DeliveryState)}, {@code denominator(BigDecimal)}, {@code notApplicable(boolean)},
     * {@code note(LocalizedText)}, {@code numerator(BigDecimal)}, {@code observationStatus(ObservationStatus)},
     * {@code planFingerprint(String)}, {@code planVersion(String)}, {@code reason(LocalizedText)},
     * {@code reportedBy(String)}, {@code reportedOn(LocalDate)}, {@code source(LocalizedText)},
     * {@code truthValue(boolean)}, {@code value(BigDecimal)}, {@code weight(BigDecimal)}, {@code withdrawn(Withdrawal)}.
     *
     * <p>Any number of times: {@code putDimension(String, String)}, {@code addEarlier(EarlierFigure)},
     * {@code addEvidence(LocalizedText)}, {@code addLink(Link)}.
     *
     * <p>{@code from} takes over all that an object has, and {@code putExtension} adds a field of its own.
     */
    class Builder extends ImmutableMeasurement.Builder {
        Builder() {}
    }
}
