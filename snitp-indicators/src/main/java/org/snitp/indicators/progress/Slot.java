package org.snitp.indicators.progress;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.ReportedFigure;

/**
 * What is kept of all measurements of one indicator, period and cell.
 *
 * @param latest the one that counts
 * @param superseded how many figures it has replaced: other measurements, and those that measurements name as earlier
 * @param firstReportedOn the day on which the first of them was reported
 * @param firstReporter of all institutions that reported, the first by its id
 * @param lastReporter of all institutions that reported, the last by its id
 */
record Slot(
        Measurement latest,
        long superseded,
        @Nullable LocalDate firstReportedOn,
        @Nullable String firstReporter,
        @Nullable String lastReporter) {

    static Slot of(Measurement measurement) {
        String reporter = measurement.getReportedBy().orElse(null);
        return new Slot(measurement, measurement.getEarlier().size(), firstReportedOn(measurement), reporter, reporter);
    }

    private static @Nullable LocalDate firstReportedOn(Measurement measurement) {
        return Stream.concat(Stream.of(measurement), measurement.getEarlier().stream())
                .map(ReportedFigure::getReportedOn)
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Associative and commutative: the later measurement counts, and figures that were replaced add up. */
    Slot merge(Slot other) {
        boolean keep = MeasurementOrder.LAST_COUNTS.compare(latest, other.latest) >= 0;
        return new Slot(
                keep ? latest : other.latest,
                superseded + other.superseded + 1,
                least(firstReportedOn, other.firstReportedOn, Comparator.naturalOrder()),
                least(firstReporter, other.firstReporter, Comparator.naturalOrder()),
                least(lastReporter, other.lastReporter, Comparator.reverseOrder()));
    }

    private static <T> @Nullable T least(@Nullable T one, @Nullable T other, Comparator<? super T> order) {
        return Stream.of(Optional.ofNullable(one), Optional.ofNullable(other))
                .flatMap(Optional::stream)
                .min(order)
                .orElse(null);
    }

    /** The institutions, where several reported the same. */
    Optional<String> contestants() {
        return firstReporter == null || firstReporter.equals(lastReporter)
                ? Optional.empty()
                : Optional.of(firstReporter + ", " + lastReporter);
    }
}
