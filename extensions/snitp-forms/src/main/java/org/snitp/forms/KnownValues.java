package org.snitp.forms;

import java.time.LocalDate;
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

/** What one institution has reported so far, for those who report next to see. */
final class KnownValues {

    /** What a value is of. */
    /** Ordered, so that looking one up takes no longer where many of them have one hash. */
    private record Series(String indicator, Map<String, String> dimensions) implements Comparable<Series> {

        @Override
        public int compareTo(Series other) {
            int order = indicator.compareTo(other.indicator);
            return order != 0 ? order : CellOrder.ORDER.compare(dimensions, other.dimensions);
        }
    }

    private final Map<Series, List<Measurement>> reported = new HashMap<>();

    /**
     * Collects the values.
     *
     * @param bundle the documents, with the measurements as far as they are known
     * @param plan the id of the plan
     * @param institution the id of the institution; what names no reporter counts for each
     */
    KnownValues(Bundle bundle, String plan, String institution) {
        for (MeasurementSet set : bundle.getMeasurementSets()) {
            if (set.getPlan().equals(plan)) {
                set.getMeasurements().stream()
                        .filter(measurement -> measurement
                                .getReportedBy()
                                .or(set::getReporter)
                                .map(institution::equals)
                                .orElse(true))
                        .filter(measurement -> measurement.getValue().isPresent()
                                && measurement.getWithdrawn().isEmpty())
                        .forEach(measurement -> reported.merge(
                                new Series(measurement.getIndicator(), measurement.getDimensions()),
                                List.of(measurement),
                                (some, more) -> Stream.concat(some.stream(), more.stream())
                                        .toList()));
            }
        }
    }

    /** Returns the last value before a period; of the total, the baseline where nothing has been reported. */
    Optional<KnownValue> before(Indicator indicator, Period period, Map<String, String> dimensions) {
        LocalDate end = period.getEnd();
        Optional<KnownValue> last = reported.getOrDefault(new Series(indicator.getId(), dimensions), List.of()).stream()
                .filter(measurement -> measurement.getPeriod().getEnd().isBefore(end))
                .max(Comparator.comparing(measurement -> measurement.getPeriod().getEnd()))
                .flatMap(measurement ->
                        measurement.getValue().map(value -> new KnownValue(value, measurement.getPeriod(), false)));
        return last.or(() -> indicator
                .getBaseline()
                .filter(baseline -> dimensions.isEmpty())
                .map(baseline -> new KnownValue(baseline.getValue(), baseline.getPeriod(), true)));
    }
}
