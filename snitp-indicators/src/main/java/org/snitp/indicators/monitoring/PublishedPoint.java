package org.snitp.indicators.monitoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.measurement.ObservationStatus;
import org.snitp.model.time.Period;

/**
 * A figure of a series, as far as it is published.
 *
 * @param period the period
 * @param value the value; absent if it is withheld
 * @param withheld whether it is withheld
 * @param status how certain it is, if that is stated
 * @since 0.1.0
 */
public record PublishedPoint(
        Period period, Optional<BigDecimal> value, boolean withheld, Optional<ObservationStatus> status) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Checks that no component is null. */
    public PublishedPoint {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(status, "status");
    }

    /** Returns whether it is not final. */
    public boolean isTentative() {
        return status.filter(stated -> !stated.isFinal()).isPresent();
    }

    /**
     * Returns the reported figures of one institution, or of all, for one combination of categories, by time. What is neither
     * a number nor withheld, such as the state of a deliverable, is left out.
     *
     * @param standing the indicator
     * @param reporter the institution of a part, if several report one each
     * @param categories the categories; empty for the total
     */
    public static List<PublishedPoint> of(
            IndicatorStanding standing, Optional<String> reporter, Map<String, String> categories) {
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(reporter, "reporter");
        Objects.requireNonNull(categories, "categories");
        List<PublishedPoint> points = new ArrayList<>();
        for (ReportedNumber number : standing.reported()) {
            if (number.categories().equals(categories) && number.reportedBy().equals(reporter)) {
                Optional<BigDecimal> value = value(number, standing.indicator());
                if (value.isPresent() || number.withheld()) {
                    points.add(
                            new PublishedPoint(number.period(), value, number.withheld(), number.observationStatus()));
                }
            }
        }
        points.sort(
                Comparator.comparing((PublishedPoint point) -> point.period().getEnd())
                        .thenComparing(point -> point.period().getStart()));
        return points;
    }

    /** Of a percentage, or a ratio, that is reported by its components, the quotient is the value. */
    private static Optional<BigDecimal> value(ReportedNumber number, Indicator indicator) {
        Optional<MeasureType> type = indicator.getMeasure().map(Measure::getType);
        boolean percentage = type.equals(Optional.of(MeasureType.PERCENTAGE));
        if (number.value().isPresent() || !(percentage || type.equals(Optional.of(MeasureType.RATIO)))) {
            return number.value();
        }
        return number.numerator()
                .flatMap(above -> number.denominator()
                        .filter(below -> below.signum() != 0)
                        .map(below ->
                                (percentage ? above.multiply(HUNDRED) : above).divide(below, MathContext.DECIMAL64)));
    }
}
