package org.snitp.model.measurement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.immutables.value.Value;
import org.snitp.model.code.Code;
import org.snitp.model.time.Period;

/** A report about one indicator for one period: the total, or one category of each of some dimensions. */
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

    /** Builds a {@link Measurement}. Not thread-safe. */
    class Builder extends ImmutableMeasurement.Builder {
        Builder() {}
    }
}
