package org.snitp.model.measurement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.immutables.value.Value;
import org.snitp.model.code.Code;
import org.snitp.model.time.Period;

/** What is reported about one indicator for one period, as a whole or for one category of each of some dimensions. */
@Value.Immutable
public interface Measurement extends ReportedFigure, WithMeasurement {

    /** The id of the indicator. */
    @Code
    String getIndicator();

    /** The period that the figure is of, or at whose end it was observed. */
    @NotNull
    Period getPeriod();

    /** The category of each dimension along which the figure is broken down; empty for the total. */
    Map<@Code String, @Code String> getDimensions();

    /** The figures that this one has replaced, in the order in which they were reported. */
    List<@Valid EarlierFigure> getEarlier();

    /** Returns whether two of them say the same: numbers count by their values, so that 400 is 400.00. This is {@code equals}. */
    static boolean areEqual(Measurement one, Measurement other) {
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
        return ReportedFigure.saySame(one, other)
                && one.getIndicator().equals(other.getIndicator())
                && one.getPeriod().equals(other.getPeriod())
                && one.getDimensions().equals(other.getDimensions())
                && one.getEarlier().equals(other.getEarlier());
    }

    /** Returns the hash code that goes with {@link #areEqual}. */
    static int hashOf(Measurement measurement) {
        Objects.requireNonNull(measurement, "measurement");
        return Objects.hash(
                ReportedFigure.hashOfFigure(measurement),
                measurement.getIndicator(),
                measurement.getPeriod(),
                measurement.getDimensions(),
                measurement.getEarlier());
    }

    /** Returns a new builder, empty. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Measurement}; not safe for use by several threads. */
    class Builder extends ImmutableMeasurement.Builder {
        Builder() {}
    }
}
