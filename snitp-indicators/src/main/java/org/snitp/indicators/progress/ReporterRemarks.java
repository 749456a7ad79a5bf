package org.snitp.indicators.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.time.Period;

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
        periodsOfRepresented()
                .forEach((who, what) -> remarks.add(new Remark(
                        Remark.Kind.REPRESENTED,
                        Map.of(
                                "who", who,
                                "what", what,
                                "lead", String.join(", ", reports.reporters().asked())))));
        if (!reports.parts().isEmpty()) {
            notDelivered().ifPresent(remarks::add);
            periodsOfWhole().forEach((who, what) -> remarks.add(forAll(who, what, responsible)));
        }
        return remarks;
    }

    private Remark forAll(String who, String what, String responsible) {
        if (who.isEmpty()) {
            return Remark.of(Remark.Kind.REPORTED_BY_NOBODY, "what", what);
        }
        return reports.reporters().succeedsAll(who)
                ? new Remark(Remark.Kind.SUCCESSOR_REPORTED, Map.of("who", who, "what", what, "whose", responsible))
                : new Remark(
                        Remark.Kind.REPORTED_FOR_ALL, Map.of("who", who, "what", what, "responsible", responsible));
    }

    private SortedMap<String, String> periodsOfRepresented() {
        SortedMap<String, Set<Period>> periods = new TreeMap<>();
        for (Measurement measurement : reports.represented()) {
            periods.computeIfAbsent(measurement.getReportedBy().orElse(""), unused -> new HashSet<>())
                    .add(measurement.getPeriod());
        }
        return words(periods);
    }

    private SortedMap<String, String> periodsOfWhole() {
        SortedMap<String, Set<Period>> periods = new TreeMap<>();
        reports.whole()
                .forEach(slot -> periods.computeIfAbsent(slot.reporter(), unused -> new HashSet<>())
                        .add(slot.period()));
        return words(periods);
    }

    /** The institutions, each with the periods it reported, which many cells have in common, so that each is written once. */
    private SortedMap<String, String> words(SortedMap<String, Set<Period>> periods) {
        SortedMap<String, String> words = new TreeMap<>();
        periods.forEach((who, when) -> {
            when.removeIf(period -> period.getEnd().isAfter(asOf));
            if (!when.isEmpty()) {
                words.put(who, when.stream().map(Period::toString).sorted().collect(Collectors.joining(", ")));
            }
        });
        return words;
    }

    /**
     * A deliverable is delivered when all have delivered their part. Names the institutions without a report, if others
     * delivered.
     */
    private Optional<Remark> notDelivered() {
        List<String> silent = reports.latestParts().stream()
                .filter(Part::isEmpty)
                .map(Part::reporter)
                .toList();
        boolean delivers = !silent.isEmpty()
                && reports.whole().isEmpty()
                && reports.slots().anyMatch(Slot::isDelivery);
        return delivers
                ? Optional.of(Remark.of(Remark.Kind.PARTS_NOT_DELIVERED, "missing", String.join(", ", silent)))
                : Optional.empty();
    }

    private List<Remark> contested() {
        List<Remark> remarks = new ArrayList<>();
        reports.all()
                .forEach(part -> part.forEach(slot -> slot.contestants()
                        .ifPresent(who -> remarks.add(new Remark(
                                Remark.Kind.CONTESTED,
                                Map.of("what", CellTotals.name(slot.latest()), "institutions", who))))));
        return remarks;
    }
}
