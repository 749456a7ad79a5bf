package org.snitp.indicators.monitoring;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.snitp.model.measurement.DeliveryState;
import org.snitp.model.measurement.ObservationStatus;
import org.snitp.model.measurement.ReportedFigure;
import org.snitp.model.time.Period;

/**
 * A figure as reported, as far as it is published.
 *
 * @param period the period of the figure
 * @param categories the category of each dimension along which it is broken down; empty for the total
 * @param reportedBy the id of the reporting institution, if several report a part each
 * @param value the value
 * @param numerator the numerator
 * @param denominator the denominator
 * @param delivery the state of a deliverable
 * @param notApplicable whether it was reported that the indicator does not apply
 * @param observationStatus how certain the figure is, if that is stated
 * @param withheld whether there is a figure that is withheld
 */
public record ReportedNumber(
        Period period,
        Map<String, String> categories,
        Optional<String> reportedBy,
        Optional<BigDecimal> value,
        Optional<BigDecimal> numerator,
        Optional<BigDecimal> denominator,
        Optional<DeliveryState> delivery,
        boolean notApplicable,
        Optional<ObservationStatus> observationStatus,
        boolean withheld) {

    /** Copies the categories. */
    public ReportedNumber {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(categories, "categories");
        Objects.requireNonNull(reportedBy, "reportedBy");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(numerator, "numerator");
        Objects.requireNonNull(denominator, "denominator");
        Objects.requireNonNull(delivery, "delivery");
        Objects.requireNonNull(observationStatus, "observationStatus");
        categories = Collections.unmodifiableMap(new HashMap<>(categories));
    }

    static ReportedNumber of(
            Period period,
            Map<String, String> categories,
            Optional<String> reportedBy,
            ReportedFigure figure,
            boolean withheld) {
        boolean hidden = withheld && figure.hasFigure();
        return new ReportedNumber(
                period,
                categories,
                reportedBy,
                figure.getValue().filter(value -> !hidden),
                figure.getNumerator().filter(value -> !hidden),
                figure.getDenominator().filter(value -> !hidden),
                figure.getDelivery().filter(value -> !hidden),
                figure.isNotApplicable(),
                figure.getObservationStatus().filter(status -> !hidden),
                hidden);
    }
}
