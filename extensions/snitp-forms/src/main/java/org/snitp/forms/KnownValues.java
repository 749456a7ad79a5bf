package org.snitp.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.snitp.model.Bundle;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.measurement.CellOrder;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.time.Period;

/** The reports of one institution so far, shown to the next reporter. */
final class KnownValues {

    /** The identity of a value. Ordered, so that a lookup stays fast even if many of them have the same hash. */
    private record Series(String reporter, String indicator, Map<String, String> dimensions)
            implements Comparable<Series> {

        @Override
        public int compareTo(Series other) {
            int order = reporter.compareTo(other.reporter);
            order = order != 0 ? order : indicator.compareTo(other.indicator);
            return order != 0 ? order : CellOrder.ORDER.compare(dimensions, other.dimensions);
        }
    }

    /** A measurement with its number in document order. */
    private record Placed(int number, Measurement measurement) {

        LocalDate end() {
            return measurement.getPeriod().getEnd();
        }
    }

    /** The latest last; of the same day, the first one. */
    private static final Comparator<Placed> LATEST_LAST =
            Comparator.comparing(Placed::end).thenComparing(Placed::number, Comparator.reverseOrder());

    private final Map<Series, List<Placed>> reported = new HashMap<>();

    /**
     * Collects the values.
     *
     * @param bundle the documents, with the known measurements
     * @param plan the id of the plan
     */
    KnownValues(Bundle bundle, String plan) {
        int number = 0;
        for (MeasurementSet set : bundle.getMeasurementSets()) {
            if (set.getPlan().equals(plan)) {
                for (Measurement measurement : set.getMeasurements()) {
                    if (measurement.getValue().isPresent()
                            && measurement.getWithdrawn().isEmpty()) {
                        String reporter =
                                measurement.getReportedBy().or(set::getReporter).orElse("");
                        reported.computeIfAbsent(
                                        new Series(reporter, measurement.getIndicator(), measurement.getDimensions()),
                                        unused -> new ArrayList<>())
                                .add(new Placed(number++, measurement));
                    }
                }
            }
        }
    }

    /**
     * Returns the last value before a period; the latest baseline of the cell if nothing has been reported.
     *
     * @param institution the id of the institution; values without a reporter count for each
     */
    Optional<KnownValue> before(
            String institution, Indicator indicator, Period period, Map<String, String> dimensions) {
        LocalDate end = period.getEnd();
        Optional<KnownValue> last = Stream.of(institution, "")
                .flatMap(reporter ->
                        reported.getOrDefault(new Series(reporter, indicator.getId(), dimensions), List.of()).stream())
                .filter(placed -> placed.end().isBefore(end))
                .max(LATEST_LAST)
                .map(Placed::measurement)
                .flatMap(measurement ->
                        measurement.getValue().map(value -> new KnownValue(value, measurement.getPeriod(), false)));
        return last.or(() -> indicator.allBaselines().stream()
                .filter(baseline -> baseline.getDimensions().equals(dimensions))
                .max(Comparator.comparing(baseline -> baseline.getPeriod().getEnd()))
                .map(baseline -> new KnownValue(baseline.getValue(), baseline.getPeriod(), true)));
    }
}
