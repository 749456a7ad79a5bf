package org.snitp.indicators.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.snitp.model.measurement.Measurement;

/** The remarks on the reporters of an indicator. */
final class ReporterRemarks {

    private final Reports reports;
    private final LocalDate asOf;

    ReporterRemarks(Reports reports, LocalDate asOf) {
        this.reports = reports;
        this.asOf = asOf;
    }

    List<Remark> remarks() {
        List<Remark> remarks = contested();
        String responsible = String.join(", ", reports.reporters().responsible());
        byReporter(reports.represented().stream())
                .forEach((who, what) -> remarks.add(new Remark(
                        Remark.Kind.REPRESENTED,
                        Map.of(
                                "who", who,
                                "what", what,
                                "lead", String.join(", ", reports.reporters().asked())))));
        if (!reports.parts().isEmpty()) {
            notDelivered().ifPresent(remarks::add);
            byReporter(reports.whole().slots().map(Slot::latest))
                    .forEach((who, what) -> remarks.add(
                            who.isEmpty()
                                    ? Remark.of(Remark.Kind.REPORTED_BY_NOBODY, "what", what)
                                    : new Remark(
                                            Remark.Kind.REPORTED_FOR_ALL,
                                            Map.of("who", who, "what", what, "responsible", responsible))));
        }
        return remarks;
    }

    /** The institutions, each with the periods it reported. */
    private SortedMap<String, String> byReporter(Stream<Measurement> measurements) {
        SortedMap<String, TreeSet<String>> periods = new TreeMap<>();
        measurements
                .filter(measurement -> !measurement.getPeriod().getEnd().isAfter(asOf))
                .forEach(measurement -> periods.computeIfAbsent(
                                measurement.getReportedBy().orElse(""), unused -> new TreeSet<>())
                        .add(measurement.getPeriod().toString()));
        SortedMap<String, String> words = new TreeMap<>();
        periods.forEach((who, when) -> words.put(who, String.join(", ", when)));
        return words;
    }

    /**
     * A deliverable is delivered when all have delivered their part. Names the institutions without a report, if others
     * delivered.
     */
    private Optional<Remark> notDelivered() {
        List<String> silent = reports.parts().stream()
                .filter(Part::isEmpty)
                .map(Part::reporter)
                .toList();
        boolean delivers = reports.whole().isEmpty()
                && reports.measurements()
                        .anyMatch(measurement -> measurement.getDelivery().isPresent());
        return delivers && !silent.isEmpty()
                ? Optional.of(Remark.of(Remark.Kind.PARTS_NOT_DELIVERED, "missing", String.join(", ", silent)))
                : Optional.empty();
    }

    private List<Remark> contested() {
        List<Remark> remarks = new ArrayList<>();
        reports.whole()
                .forEach(slot -> slot.contestants()
                        .ifPresent(who -> remarks.add(new Remark(
                                Remark.Kind.CONTESTED,
                                Map.of("what", CellTotals.name(slot.latest()), "institutions", who)))));
        return remarks;
    }
}
