package org.snitp.reports.internal.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snitp.indicators.monitoring.IndicatorStanding;
import org.snitp.indicators.monitoring.ReportedNumber;
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
 */
public record SeriesPoint(
        Period period, Optional<BigDecimal> value, boolean withheld, Optional<ObservationStatus> status) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Returns whether it is not final. */
    public boolean isTentative() {
        return status.filter(stated -> !stated.isFinal()).isPresent();
    }

    /**
     * Returns the reported figures of one institution, or of all, for one combination of categories, by time. What is neither
     * a number nor withheld, such as the state of a deliverable, is left out.
     *
     * @param reporter the institution of a part, if several report one each
     * @param categories the categories; empty for the total
     */
    public static List<SeriesPoint> of(
            IndicatorStanding standing, Optional<String> reporter, Map<String, String> categories) {
        List<SeriesPoint> points = new ArrayList<>();
        for (ReportedNumber number : standing.reported()) {
            if (number.categories().equals(categories) && number.reportedBy().equals(reporter)) {
                Optional<BigDecimal> value = value(number, standing.indicator());
                if (value.isPresent() || number.withheld()) {
                    points.add(new SeriesPoint(number.period(), value, number.withheld(), number.observationStatus()));
                }
            }
        }
        points.sort(Comparator.comparing((SeriesPoint point) -> point.period().getEnd())
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
