package org.snitp.indicators.progress;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.ObservationStatus;
import org.snitp.model.time.Period;

/**
 * The figures of one period: the total as reported, or the sum of the cells.
 *
 * @param period the period
 * @param value the value, if it is given directly
 * @param weight the number of observations behind the value of a mean
 * @param numerator the numerator
 * @param denominator the denominator
 * @param notApplicable whether the indicator does not apply
 * @param uncertain the statuses of what is not final in it; empty if all of it is final
 */
record Entry(
        Period period,
        Optional<BigDecimal> value,
        Optional<BigDecimal> weight,
        Optional<BigDecimal> numerator,
        Optional<BigDecimal> denominator,
        boolean notApplicable,
        Set<ObservationStatus> uncertain) {

    static Entry of(Measurement figure, Optional<MeasureType> type) {
        return new Entry(
                figure.getPeriod(),
                figure.getValue(),
                isMean(type) ? figure.getWeight() : Optional.empty(),
                figure.getNumerator(),
                figure.getDenominator(),
                figure.isNotApplicable(),
                figure.getObservationStatus()
                        .filter(status -> !status.isFinal())
                        .map(Set::of)
                        .orElse(Set.of()));
    }

    private static boolean isMean(Optional<MeasureType> type) {
        return type.isPresent() && type.get() == MeasureType.MEAN;
    }

    static Entry ofWeighted(Period period, BigDecimal value, BigDecimal weight, Optional<MeasureType> type) {
        Optional<BigDecimal> counted = isMean(type) ? Optional.of(weight) : Optional.empty();
        return new Entry(period, Optional.of(value), counted, Optional.empty(), Optional.empty(), false, Set.of());
    }

    static Entry ofValue(Period period, BigDecimal value) {
        return new Entry(
                period, Optional.of(value), Optional.empty(), Optional.empty(), Optional.empty(), false, Set.of());
    }

    static Entry ofFraction(Period period, BigDecimal numerator, BigDecimal denominator) {
        return new Entry(
                period,
                Optional.empty(),
                Optional.empty(),
                Optional.of(numerator),
                Optional.of(denominator),
                false,
                Set.of());
    }

    static Entry empty(Period period, boolean notApplicable) {
        return new Entry(
                period,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                notApplicable,
                Set.of());
    }

    /** Returns the same figures for another period. */
    Entry of(Period other) {
        return new Entry(other, value, weight, numerator, denominator, notApplicable, uncertain);
    }

    /** Returns the same figures, which are as uncertain as those from which they were computed. */
    Entry from(Collection<Entry> parts) {
        Set<ObservationStatus> all = EnumSet.noneOf(ObservationStatus.class);
        parts.forEach(part -> all.addAll(part.uncertain));
        return all.isEmpty()
                ? this
                : new Entry(period, value, weight, numerator, denominator, notApplicable, Set.copyOf(all));
    }

    /** Returns whether it is a forecast, or contains one. */
    boolean isForecast() {
        return uncertain.contains(ObservationStatus.FORECAST);
    }

    /** Returns whether it answers the request: with a figure, or with "not applicable". */
    boolean isAnswer() {
        return notApplicable || value.isPresent() || hasFraction();
    }

    boolean hasFraction() {
        return numerator.isPresent() && denominator.isPresent();
    }

    /** The contribution to the sum of a weighted mean: weight times value, or the numerator. */
    Optional<BigDecimal> weighted() {
        return hasFraction() ? numerator : value.flatMap(x -> weight.map(x::multiply));
    }

    /** The contribution to the count of a weighted mean: the weight, or the denominator. */
    Optional<BigDecimal> number() {
        return hasFraction() ? denominator : value.flatMap(x -> weight);
    }

    boolean dividesByZero() {
        return denominator.filter(d -> d.signum() == 0).isPresent()
                || weight.filter(w -> w.signum() == 0).isPresent();
    }

    /**
     * The value on its own: as given, or computed from the fraction.
     *
     * @param factor by what the quotient is multiplied: 100 for a percentage
     */
    Optional<BigDecimal> single(BigDecimal factor) {
        if (value.isPresent() || !hasFraction()) {
            return value;
        }
        return Optional.of(quotient(numerator.orElseThrow(), denominator.orElseThrow(), factor));
    }

    /**
     * Returns the figure with a point as decimal mark: {@code 40}, {@code 3 / 4}, {@code 7.5 × 20}; a dash if there is
     * none.
     */
    @Override
    public String toString() {
        if (value.isPresent()) {
            return value.get().toPlainString()
                    + weight.map(number -> " × " + number.toPlainString()).orElse("");
        }
        return hasFraction()
                ? numerator.orElseThrow().toPlainString() + " / "
                        + denominator.orElseThrow().toPlainString()
                : "–";
    }

    static BigDecimal quotient(BigDecimal numerator, BigDecimal denominator, BigDecimal factor) {
        return Arithmetic.divide(numerator.multiply(factor), denominator);
    }
}
