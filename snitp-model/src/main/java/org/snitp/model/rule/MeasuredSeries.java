package org.snitp.model.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snitp.model.measurement.CellOrder;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.rule.MeasurementChecks.FarFigure;
import org.snitp.model.time.Period;

/**
 * Finds figures that are far from all others of their indicator and categories: more than 100 times the largest of at least
 * three others. Figures replaced by a later report are ignored.
 */
final class MeasuredSeries {

    private static final int MIN_OTHERS = 3;

    /** The range of the figures of an indicator, which shows whether one of them may be far from the others. */
    private static final class Spread {
        private double least = Double.POSITIVE_INFINITY;
        private double most;

        void add(double size) {
            if (size > 0) {
                least = Math.min(least, size);
                most = Math.max(most, size);
            }
        }

        /** Allows a margin for the rounding of doubles. */
        boolean isWide() {
            return most > 0.99 * PlausibleFigures.FAR.doubleValue() * least;
        }
    }

    /** Keys are ordered, so that a lookup stays fast even if many of them have the same hash. */
    private record Owner(String plan, String indicator) implements Comparable<Owner> {

        @Override
        public int compareTo(Owner other) {
            int order = plan.compareTo(other.plan);
            return order != 0 ? order : indicator.compareTo(other.indicator);
        }
    }

    private record Series(Owner subject, Map<String, String> cell) implements Comparable<Series> {

        @Override
        public int compareTo(Series other) {
            int order = subject.compareTo(other.subject);
            return order != 0 ? order : CellOrder.ORDER.compare(cell, other.cell);
        }
    }

    private record Slot(Period period, Optional<String> reporter) implements Comparable<Slot> {

        @Override
        public int compareTo(Slot other) {
            int order = period.compareTo(other.period);
            return order != 0 ? order : reporter.orElse("").compareTo(other.reporter.orElse(""));
        }
    }

    private record Figure(BigDecimal value, Optional<LocalDate> reportedOn, Path path) {

        boolean isReplacedBy(Figure other) {
            return other.reportedOn.isPresent()
                    && (reportedOn.isEmpty() || other.reportedOn.get().isAfter(reportedOn.get()));
        }
    }

    private final Findings findings;
    private final Map<Owner, Spread> spreads = new HashMap<>();
    private final List<MeasurementSet> sets = new ArrayList<>();
    private final List<Path> paths = new ArrayList<>();

    MeasuredSeries(Findings findings) {
        this.findings = findings;
    }

    /** Records a set. The figures of an indicator are compared with each other and with those of other sets. */
    void note(MeasurementSet set, Path path) {
        sets.add(set);
        paths.add(path.field("measurements"));
        Map<String, Spread> ofSet = new HashMap<>();
        for (Measurement measurement : set.getMeasurements()) {
            BigDecimal value = measurement.getValue().orElse(null);
            if (value != null) {
                ofSet.computeIfAbsent(
                                measurement.getIndicator(),
                                id -> spreads.computeIfAbsent(new Owner(set.getPlan(), id), unused -> new Spread()))
                        .add(Math.abs(value.doubleValue()));
            }
        }
    }

    /** Checks the recorded figures. */
    void check() {
        spreads.values().removeIf(spread -> !spread.isWide());
        if (spreads.isEmpty()) {
            return;
        }
        Map<Series, Map<Slot, Figure>> series = new LinkedHashMap<>();
        for (int i = 0; i < sets.size(); i++) {
            collect(sets.get(i), paths.get(i), series);
        }
        series.forEach((key, figures) -> check(key.subject().indicator(), figures));
    }

    private void collect(MeasurementSet set, Path list, Map<Series, Map<Slot, Figure>> series) {
        for (int i = 0; i < set.getMeasurements().size(); i++) {
            Measurement measurement = set.getMeasurements().get(i);
            Owner subject = new Owner(set.getPlan(), measurement.getIndicator());
            if (measurement.getValue().isPresent() && spreads.containsKey(subject)) {
                Figure figure = new Figure(
                        measurement.getValue().get(),
                        measurement.getReportedOn(),
                        list.index(i).field("value"));
                series.computeIfAbsent(new Series(subject, measurement.getDimensions()), key -> new LinkedHashMap<>())
                        .merge(
                                new Slot(
                                        measurement.getPeriod(),
                                        measurement.getReportedBy().or(set::getReporter)),
                                figure,
                                (known, other) -> known.isReplacedBy(other) ? other : known);
            }
        }
    }

    private void check(String indicator, Map<Slot, Figure> figures) {
        List<Map.Entry<Slot, Figure>> all = List.copyOf(figures.entrySet());
        far(all.stream().map(entry -> entry.getValue().value()).toList()).ifPresent(far -> {
            Map.Entry<Slot, Figure> found = all.get(far.index());
            findings.add(
                    Rule.FIGURE_NEAR_SERIES,
                    found.getValue().path(),
                    Map.of(
                            "indicator", indicator,
                            "period", found.getKey().period().toString(),
                            "value", found.getValue().value().toPlainString(),
                            "most", far.mostOfOthers().toPlainString()));
        });
    }

    /**
     * Returns the figure that is far from all others. Only the largest can be, and it is if it is far from the second
     * largest.
     */
    static Optional<FarFigure> far(List<BigDecimal> figures) {
        if (figures.size() <= MIN_OTHERS) {
            return Optional.empty();
        }
        int largest = -1;
        BigDecimal most = BigDecimal.ZERO;
        BigDecimal second = BigDecimal.ZERO;
        for (int i = 0; i < figures.size(); i++) {
            BigDecimal size = figures.get(i).abs();
            if (size.compareTo(most) > 0) {
                second = most;
                most = size;
                largest = i;
            } else {
                second = second.max(size);
            }
        }
        return second.signum() > 0 && most.compareTo(PlausibleFigures.FAR.multiply(second)) > 0
                ? Optional.of(new FarFigure(largest, second))
                : Optional.empty();
    }
}
