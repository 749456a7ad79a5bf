package org.snitp.indicators.monitoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.snitp.indicators.progress.ProgressAccumulator;
import org.snitp.model.Bundle;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.measurement.ReportedFigure;
import org.snitp.model.text.LocalizedText;

/** Lists the sources of the figures, and the figures that were replaced or withdrawn. */
final class SourcesBuilder {

    private final Map<String, List<Measurement>> counting;
    private final LocalDate asOf;
    private final Predicate<String> withheld;
    private final Function<String, Party> parties;
    private final List<Sources.SourceSet> sets = new ArrayList<>();
    private final List<Sources.Superseded> superseded = new ArrayList<>();

    /**
     * Prepares the list.
     *
     * @param counting the measurements that count, by indicator
     * @param withheld returns whether the replaced figures of an indicator are withheld
     */
    SourcesBuilder(
            Map<String, List<Measurement>> counting,
            LocalDate asOf,
            Predicate<String> withheld,
            Function<String, Party> parties) {
        this.counting = counting;
        this.asOf = asOf;
        this.withheld = withheld;
        this.parties = parties;
    }

    Sources build(Bundle bundle) {
        bundle.getMeasurementSets().forEach(this::add);
        return new Sources(sets, superseded);
    }

    private void add(MeasurementSet set) {
        List<LocalDate> days = set.getMeasurements().stream()
                .map(Measurement::getReportedOn)
                .flatMap(Optional::stream)
                .sorted()
                .toList();
        sets.add(new Sources.SourceSet(
                set.getId(),
                set.getTitle(),
                set.getSource(),
                set.getReporter().map(parties),
                set.getMeasurements().size(),
                days.stream().min(Comparator.naturalOrder()),
                days.stream().max(Comparator.naturalOrder())));
        set.getMeasurements().stream()
                .filter(measurement -> !measurement.getPeriod().getEnd().isAfter(asOf))
                .forEach(measurement -> addReplaced(measurement, set));
    }

    private void addReplaced(Measurement measurement, MeasurementSet set) {
        measurement
                .getWithdrawn()
                .ifPresent(withdrawal -> add(
                        measurement,
                        measurement,
                        Optional.of(withdrawal.getDate()),
                        Optional.of(withdrawal.getReason())));
        measurement
                .getEarlier()
                .forEach(earlier ->
                        add(measurement, earlier, measurement.getReportedOn(), earlier.getReplacedBecause()));
        Measurement complete = ProgressAccumulator.complete(measurement, set);
        List<Measurement> same = counting.getOrDefault(measurement.getIndicator(), List.of()).stream()
                .filter(counts -> isSameQuestion(counts, complete))
                .toList();
        same.stream()
                .filter(counts -> counts.getReportedBy().equals(complete.getReportedBy()))
                .findFirst()
                .or(() -> same.stream().findFirst())
                .filter(counts -> !counts.equals(complete))
                .ifPresent(counts -> add(measurement, measurement, counts.getReportedOn(), Optional.empty()));
    }

    private static boolean isSameQuestion(Measurement one, Measurement other) {
        return one.getPeriod().equals(other.getPeriod()) && one.getDimensions().equals(other.getDimensions());
    }

    private void add(
            Measurement asked,
            ReportedFigure replaced,
            Optional<LocalDate> replacedOn,
            Optional<LocalizedText> because) {
        superseded.add(new Sources.Superseded(
                asked.getIndicator(),
                ReportedNumber.of(
                        asked.getPeriod(),
                        asked.getDimensions(),
                        Optional.empty(),
                        replaced,
                        withheld.test(asked.getIndicator())),
                replaced.getReportedOn(),
                replacedOn,
                because));
    }
}
