package org.snitp.indicators.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.snitp.model.measurement.DeliveryState;
import org.snitp.model.measurement.Measurement;

/** Determines the progress of a deliverable from its reports. */
final class Deliveries {

    private record State(DeliveryState state, Optional<LocalDate> on) {}

    private final LocalDate due;
    private final LocalDate asOf;
    private final boolean awaited;
    private final List<Remark> remarks = new ArrayList<>();

    /**
     * Prepares the computation.
     *
     * @param due the last day on which the delivery is on time
     * @param asOf the day for which the progress is determined
     * @param awaited whether the report about the last day can still be on time, so that the deliverable is not yet late
     */
    Deliveries(LocalDate due, LocalDate asOf, boolean awaited) {
        this.due = due;
        this.asOf = asOf;
        this.awaited = awaited;
    }

    /**
     * The total counts if it is reported. Otherwise all cells must be delivered, and the last of them gives the day. If
     * several institutions report a part each, all parts must be delivered.
     */
    DeliveryProgress progress(Reports reports) {
        List<State> states = reports.parts().isEmpty() || !reports.whole().isEmpty()
                ? states(reports.whole())
                : reports.latestParts().stream()
                        .flatMap(part -> partStates(part).stream())
                        .toList();
        DeliveryState least =
                states.stream().map(State::state).min(Comparator.naturalOrder()).orElse(DeliveryState.NOT_STARTED);
        boolean mixed = states.stream().anyMatch(state -> state.state() != DeliveryState.NOT_STARTED);
        Optional<LocalDate> on = least == DeliveryState.DELIVERED
                ? states.stream().map(State::on).flatMap(Optional::stream).max(Comparator.naturalOrder())
                : Optional.empty();
        LocalDate until = on.orElse(awaited ? due : asOf);
        long late = Math.max(0, ChronoUnit.DAYS.between(due, until));
        return new DeliveryProgress(
                stage(mixed, on, late),
                on,
                due,
                late,
                proofs(reports, Measurement::getEvidence),
                proofs(reports, Measurement::getLinks));
    }

    private List<State> partStates(Part part) {
        return part.isEmpty() ? List.of(new State(DeliveryState.NOT_STARTED, Optional.empty())) : states(part);
    }

    private List<State> states(Part part) {
        List<State> states = new ArrayList<>();
        boolean total = part.cells().containsKey(Map.<String, String>of());
        part.cells().forEach((cell, slots) -> {
            if (cell.isEmpty() || !total) {
                states.add(state(slots.values().stream()
                        .filter(Slot::isDelivery)
                        .map(Slot::latest)
                        .toList()));
            }
        });
        return states;
    }

    private static DeliveryProgress.Stage stage(boolean begun, Optional<LocalDate> on, long late) {
        if (on.isPresent()) {
            return late > 0 ? DeliveryProgress.Stage.DELIVERED_LATE : DeliveryProgress.Stage.DELIVERED;
        }
        if (late > 0) {
            return DeliveryProgress.Stage.LATE;
        }
        return begun ? DeliveryProgress.Stage.IN_PROGRESS : DeliveryProgress.Stage.NOT_STARTED;
    }

    /**
     * The first delivery counts, unless a report of a later period withdraws it: then the state of the latest period
     * counts.
     *
     * @param measurements those that state a delivery
     */
    private State state(List<Measurement> measurements) {
        Optional<Measurement> delivered = measurements.stream()
                .filter(Deliveries::isDelivered)
                .filter(measurement -> !day(measurement).isAfter(asOf))
                .min(Comparator.comparing(Deliveries::day));
        Optional<Measurement> latest = measurements.stream()
                .filter(measurement -> !measurement.getPeriod().getEnd().isAfter(asOf))
                .max(Comparator.comparing(measurement -> measurement.getPeriod().getEnd()));
        Optional<Measurement> takenBack = latest.filter(report -> !isDelivered(report))
                .filter(report -> delivered
                        .filter(first -> first.getPeriod()
                                .getEnd()
                                .isBefore(report.getPeriod().getEnd()))
                        .isPresent());
        takenBack.ifPresent(report -> remarks.add(new Remark(
                Remark.Kind.DELIVERY_TAKEN_BACK,
                Map.of(
                        "day", day(delivered.orElseThrow()).toString(),
                        "period", report.getPeriod().toString()))));
        if (delivered.isPresent() && takenBack.isEmpty()) {
            return new State(DeliveryState.DELIVERED, delivered.map(Deliveries::day));
        }
        DeliveryState state = latest.flatMap(Measurement::getDelivery).orElse(DeliveryState.NOT_STARTED);
        return new State(state == DeliveryState.DELIVERED ? DeliveryState.IN_PROGRESS : state, Optional.empty());
    }

    private static boolean isDelivered(Measurement measurement) {
        return measurement.getDelivery().equals(Optional.of(DeliveryState.DELIVERED));
    }

    /** The remarks on the determined progress. */
    List<Remark> remarks() {
        return remarks;
    }

    private static LocalDate day(Measurement measurement) {
        return measurement.getDeliveredOn().orElse(measurement.getPeriod().getEnd());
    }

    private <T> List<T> proofs(Reports reports, Function<Measurement, List<T>> field) {
        return reports.withTexts()
                .filter(measurement -> !measurement.getPeriod().getEnd().isAfter(asOf)
                        || measurement.getDeliveredOn().isPresent())
                .flatMap(measurement -> field.apply(measurement).stream())
                .distinct()
                .toList();
    }
}
