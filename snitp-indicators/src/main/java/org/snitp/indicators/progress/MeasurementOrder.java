package org.snitp.indicators.progress;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.snitp.model.measurement.Measurement;

/**
 * The order of measurements of the same indicator, period and categories: the last one counts.
 *
 * <p>The day of the report decides; a report without a day comes first. A withdrawal comes after the report itself.
 * Remaining ties are broken by the figures and then by the texts, so that the order is total and the same on every machine.
 */
final class MeasurementOrder {

    static final Comparator<Measurement> LAST_COUNTS = by(Measurement::getReportedOn)
            .thenComparing(measurement -> measurement.getWithdrawn().isPresent())
            .thenComparing(Measurement::isNotApplicable)
            .thenComparing(by(Measurement::getValue))
            .thenComparing(by(Measurement::getNumerator))
            .thenComparing(by(Measurement::getDenominator))
            .thenComparing(by(Measurement::getWeight))
            .thenComparing(by(Measurement::getDelivery))
            .thenComparing(by(Measurement::getDeliveredOn))
            .thenComparing(MeasurementOrder::text)
            .thenComparing(Measurement::hashCode)
            .thenComparing(MeasurementOrder::spelling);

    private MeasurementOrder() {}

    /** Returns everything else: without the numbers, which are compared by value, and the categories, which are the same. */
    private static String text(Measurement measurement) {
        return spelling(measurement
                .withValue(Optional.empty())
                .withNumerator(Optional.empty())
                .withDenominator(Optional.empty())
                .withWeight(Optional.empty()));
    }

    /** Returns how the numbers are spelled; the categories have no order. */
    private static String spelling(Measurement measurement) {
        return measurement.withDimensions(Map.of()).toString();
    }

    private static <T extends Comparable<? super T>> Comparator<Measurement> by(
            Function<Measurement, Optional<T>> getter) {
        return Comparator.comparing(
                measurement -> getter.apply(measurement).orElse(null),
                Comparator.nullsFirst(Comparator.naturalOrder()));
    }
}
