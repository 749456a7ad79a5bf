package org.snitp.indicators.progress;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.ObservationStatus;
import org.snitp.model.time.Period;

/** The remarks on the observation status of the figures behind a value. */
final class Uncertainty {

    private static final String STATUS = "observation";

    private Uncertainty() {}

    /** Returns a remark for each status, with the periods that have it; none if all figures are final. */
    static List<Remark> of(List<Entry> entries) {
        Map<ObservationStatus, List<String>> periods = new EnumMap<>(ObservationStatus.class);
        for (Entry entry : entries) {
            for (ObservationStatus status : entry.uncertain()) {
                periods.computeIfAbsent(status, unused -> new ArrayList<>())
                        .add(entry.period().toString());
            }
        }
        return periods.entrySet().stream()
                .map(known -> new Remark(
                        Remark.Kind.NOT_FINAL,
                        Map.of(STATUS, known.getKey().name(), "periods", String.join(", ", known.getValue()))))
                .toList();
    }

    /** Returns a remark for each status, of figures whose periods it does not name. */
    static List<Remark> of(Set<ObservationStatus> statuses) {
        return statuses.stream()
                .sorted()
                .map(status -> new Remark(Remark.Kind.NOT_FINAL, Map.of(STATUS, status.name(), "periods", "")))
                .toList();
    }

    /** Returns the remark on forecasts among the figures that were left out. */
    static Optional<Remark> ofForecasts(List<Omission> leftOut) {
        String periods = leftOut.stream()
                .filter(omission -> omission.reason() == Omission.Reason.FORECAST)
                .map(Omission::what)
                .collect(Collectors.joining(", "));
        return periods.isEmpty()
                ? Optional.empty()
                : Optional.of(Remark.of(Remark.Kind.FORECASTS_LEFT_OUT, "periods", periods));
    }

    /** Returns the remark on the reported breaks in a series. */
    static Optional<Remark> ofBreaks(Stream<Measurement> measurements) {
        String periods = measurements
                .filter(measurement -> measurement.getObservationStatus().equals(Optional.of(ObservationStatus.BREAK)))
                .map(Measurement::getPeriod)
                .distinct()
                .sorted()
                .map(Period::toString)
                .collect(Collectors.joining(", "));
        return periods.isEmpty()
                ? Optional.empty()
                : Optional.of(Remark.of(Remark.Kind.BREAK_REPORTED, "periods", periods));
    }

    /** Returns those of some remarks that tell that figures are not final. */
    static List<Remark> in(List<Remark> remarks) {
        return remarks.stream()
                .filter(remark -> remark.kind() == Remark.Kind.NOT_FINAL)
                .toList();
    }

    /** Returns the statuses that some remarks tell. */
    static List<ObservationStatus> statuses(List<Remark> remarks) {
        return in(remarks).stream()
                .flatMap(remark -> Optional.ofNullable(remark.arguments().get(STATUS)).stream())
                .map(ObservationStatus::valueOf)
                .distinct()
                .sorted()
                .toList();
    }
}
