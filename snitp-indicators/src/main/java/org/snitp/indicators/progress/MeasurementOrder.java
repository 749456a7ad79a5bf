package org.snitp.indicators.progress;

import java.util.Comparator;
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
            .thenComparing(Measurement::toString)
            .thenComparing(Measurement::hashCode);

    private MeasurementOrder() {}

    private static <T extends Comparable<? super T>> Comparator<Measurement> by(
            Function<Measurement, Optional<T>> getter) {
        return Comparator.comparing(
                measurement -> getter.apply(measurement).orElse(null),
                Comparator.nullsFirst(Comparator.naturalOrder()));
    }
}
