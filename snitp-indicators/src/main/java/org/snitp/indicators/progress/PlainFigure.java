package org.snitp.indicators.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.snitp.model.measurement.DeliveryState;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.time.Period;

/**
 * A figure with numbers only: no texts, no user-defined fields, no replaced figures. It is exactly equal to a
 * {@link Measurement} of the same figure but much smaller, and is meant for readers of millions of rows
 * ({@link FigureSeries#add(PlainFigure)}); see ADR 0029.
 *
 * @param period the period of the figure
 * @param kind the meaning of the two numbers
 * @param first the first number: {@code first · 10^-firstScale}; for a delivery, the encoded {@link #state}
 * @param firstScale how many of its digits are behind the decimal point
 * @param second the second number, if the kind has one; for a delivery, its day, counted from 1970, or {@link #NO_DAY}
 * @param secondScale how many of its digits are behind the decimal point
 * @param reportedBy the id of the reporting institution; empty if unknown
 * @param reportedOn the day of the report, counted from 1970, or {@link #NO_DAY}
 */
public record PlainFigure(
        Period period,
        Kind kind,
        long first,
        byte firstScale,
        long second,
        byte secondScale,
        String reportedBy,
        int reportedOn) {

    /** An unknown day; it is ordered before all days. */
    public static final int NO_DAY = Integer.MIN_VALUE;

    private static final int LONG_BITS = 63;
    private static final List<DeliveryState> STATES = List.of(DeliveryState.values());

    /** The meaning of the numbers of a figure. */
    public enum Kind {
        /** A value. */
        VALUE,
        /** A value, and the number of observations behind it. */
        WEIGHTED,
        /** A numerator and a denominator. */
        FRACTION,
        /** A state of delivery, and the day of the delivery. */
        DELIVERY
    }

    /**
     * Checks the numbers of a delivery.
     *
     * @throws IllegalArgumentException if a delivery has no state of delivery or no day
     */
    public PlainFigure {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(reportedBy, "reportedBy");
        if (kind == Kind.DELIVERY && (first < 0 || first >= STATES.size() || second != (int) second)) {
            throw new IllegalArgumentException("No state of delivery, or no day: " + first + ", " + second);
        }
    }

    /** Returns a value without a weight. */
    public static PlainFigure ofValue(Period period, long unscaled, byte scale, String reportedBy, int reportedOn) {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(reportedBy, "reportedBy");
        return new PlainFigure(period, Kind.VALUE, unscaled, scale, 0, (byte) 0, reportedBy, reportedOn);
    }

    /** Returns the plain figure of a measurement, if that has numbers only and they are small enough. */
    public static Optional<PlainFigure> of(Measurement measurement) {
        Objects.requireNonNull(measurement, "measurement");
        boolean plain = !measurement.isNotApplicable()
                && measurement.getTruthValue().isEmpty()
                && measurement.getObservationStatus().isEmpty()
                && measurement.getWithdrawn().isEmpty()
                && measurement.getPlanVersion().isEmpty()
                && measurement.getPlanFingerprint().isEmpty()
                && measurement.getEarlier().isEmpty()
                && measurement.getEvidence().isEmpty()
                && measurement.getLinks().isEmpty()
                && measurement.getExtensions().isEmpty()
                && measurement.getSource().isEmpty()
                && measurement.getNote().isEmpty()
                && measurement.getReason().isEmpty()
                && measurement.getCorrectiveMeasure().isEmpty()
                && measurement.getReportedOn().filter(day -> !isSmall(day)).isEmpty();
        return plain ? kind(measurement).flatMap(kind -> of(measurement, kind)) : Optional.empty();
    }

    private static Optional<Kind> kind(Measurement measurement) {
        boolean value = measurement.getValue().isPresent();
        boolean weight = measurement.getWeight().isPresent();
        boolean above = measurement.getNumerator().isPresent();
        boolean below = measurement.getDenominator().isPresent();
        boolean delivery = measurement.getDelivery().isPresent();
        boolean day = measurement.getDeliveredOn().isPresent();
        if (value && !above && !below && !delivery && !day) {
            return Optional.of(weight ? Kind.WEIGHTED : Kind.VALUE);
        }
        if (value || weight) {
            return Optional.empty();
        }
        if (above && below && !delivery && !day) {
            return Optional.of(Kind.FRACTION);
        }
        return delivery && !above && !below ? Optional.of(Kind.DELIVERY) : Optional.empty();
    }

    private static Optional<PlainFigure> of(Measurement measurement, Kind kind) {
        return switch (kind) {
            case VALUE -> of(measurement, kind, measurement.getValue(), Optional.of(BigDecimal.ZERO));
            case WEIGHTED -> of(measurement, kind, measurement.getValue(), measurement.getWeight());
            case FRACTION -> of(measurement, kind, measurement.getNumerator(), measurement.getDenominator());
            case DELIVERY ->
                measurement.getDeliveredOn().filter(day -> !isSmall(day)).isPresent()
                        ? Optional.empty()
                        : Optional.of(ofDelivery(
                                measurement.getPeriod(),
                                measurement.getDelivery().orElseThrow(),
                                day(measurement.getDeliveredOn()),
                                measurement.getReportedBy().orElse(""),
                                day(measurement.getReportedOn())));
        };
    }

    /**
     * Returns a state of delivery.
     *
     * @param deliveredOn the day of the delivery, counted from 1970, or {@link #NO_DAY}
     */
    public static PlainFigure ofDelivery(
            Period period, DeliveryState state, int deliveredOn, String reportedBy, int reportedOn) {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(reportedBy, "reportedBy");
        return new PlainFigure(
                period, Kind.DELIVERY, STATES.indexOf(state), (byte) 0, deliveredOn, (byte) 0, reportedBy, reportedOn);
    }

    /** The state of a delivery; only for figures of that kind. */
    public DeliveryState state() {
        return STATES.get((int) first);
    }

    private static Optional<PlainFigure> of(
            Measurement measurement, Kind kind, Optional<BigDecimal> first, Optional<BigDecimal> second) {
        BigDecimal one = first.orElseThrow();
        BigDecimal other = second.orElseThrow();
        if (!isSmall(one) || !isSmall(other)) {
            return Optional.empty();
        }
        return Optional.of(new PlainFigure(
                measurement.getPeriod(),
                kind,
                one.unscaledValue().longValue(),
                (byte) one.scale(),
                other.unscaledValue().longValue(),
                (byte) other.scale(),
                measurement.getReportedBy().orElse(""),
                day(measurement.getReportedOn())));
    }

    private static boolean isSmall(BigDecimal number) {
        return number.scale() == (byte) number.scale() && number.unscaledValue().bitLength() <= LONG_BITS;
    }

    private static boolean isSmall(LocalDate day) {
        return day(Optional.of(day)) == day.toEpochDay();
    }

    /**
     * Returns a day in the form of plain figures: counted from 1970, {@link #NO_DAY} if absent, and the nearest value in
     * range for days millions of years away.
     */
    public static int day(Optional<LocalDate> day) {
        Objects.requireNonNull(day, "day");
        return day.map(known -> (int) Math.max(NO_DAY + 1L, Math.min(Integer.MAX_VALUE, known.toEpochDay())))
                .orElse(NO_DAY);
    }
}
