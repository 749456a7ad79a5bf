package org.snitp.indicators.monitoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.snitp.indicators.progress.ProgressAccumulator;
import org.snitp.model.Bundle;
import org.snitp.model.measurement.CellOrder;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.measurement.ReportedFigure;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;

/** Lists the sources of the figures, and the figures that were replaced or withdrawn. */
final class SourcesBuilder {

    /** What a measurement of an indicator tells, whoever reports it. */
    private record Question(Period period, Map<String, String> cell) implements Comparable<Question> {

        /** A year and its twelve months begin and end on the same days, and are not the same period. */
        private static final Comparator<Question> ORDER = Comparator.comparing(Question::period)
                .thenComparing(question -> question.period().unit())
                .thenComparing(Question::cell, CellOrder.ORDER);

        static Question of(Measurement measurement) {
            return new Question(measurement.getPeriod(), measurement.getDimensions());
        }

        @Override
        public int compareTo(Question other) {
            return ORDER.compare(this, other);
        }
    }

    private final Map<String, List<Measurement>> counting;
    private final Map<String, Map<Question, List<Measurement>>> questions = new HashMap<>();
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
        List<Measurement> same = questions
                .computeIfAbsent(measurement.getIndicator(), this::byQuestion)
                .getOrDefault(Question.of(complete), List.of());
        same.stream()
                .filter(counts -> counts.getReportedBy().equals(complete.getReportedBy()))
                .findFirst()
                .or(() -> same.stream().findFirst())
                .filter(counts -> !counts.equals(complete))
                .ifPresent(counts -> add(measurement, measurement, counts.getReportedOn(), Optional.empty()));
    }

    /** Returns the measurements that count of an indicator, which may have many, by what they tell. */
    private Map<Question, List<Measurement>> byQuestion(String indicator) {
        return counting.getOrDefault(indicator, List.of()).stream()
                .collect(Collectors.groupingBy(Question::of, TreeMap::new, Collectors.toList()));
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
