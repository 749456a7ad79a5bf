package org.snitp.model.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.measurement.CellOrder;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.rule.MeasurementChecks.FarFigure;
import org.snitp.model.time.Period;

/**
 * Finds what only the figures of an indicator and its categories show together: one that is far from all others, which is more
 * than 100 times the largest of at least three others; {@linkplain StalledFigures figures that stay the same}; and
 * {@linkplain HeapedFigures counts that are mostly round}. Figures replaced by a later report are ignored.
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

    private record Figure(Measurement measurement, Path path) {

        BigDecimal value() {
            return measurement.getValue().orElseThrow();
        }

        boolean isReplacedBy(Figure other) {
            Optional<LocalDate> day = measurement.getReportedOn();
            Optional<LocalDate> otherDay = other.measurement.getReportedOn();
            return otherDay.isPresent() && (day.isEmpty() || otherDay.get().isAfter(day.get()));
        }
    }

    private final Symbols symbols;
    private final Findings findings;
    private final Map<Owner, Spread> spreads = new HashMap<>();
    private final List<MeasurementSet> sets = new ArrayList<>();
    private final List<Path> paths = new ArrayList<>();

    MeasuredSeries(Symbols symbols, Findings findings) {
        this.symbols = symbols;
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
        spreads.entrySet().removeIf(spread -> !spread.getValue().isWide() && !isWatched(spread.getKey()));
        if (spreads.isEmpty()) {
            return;
        }
        Map<Series, Map<Slot, Figure>> series = new LinkedHashMap<>();
        for (int i = 0; i < sets.size(); i++) {
            collect(sets.get(i), paths.get(i), series);
        }
        series.forEach((key, figures) -> {
            checkFar(key.subject().indicator(), figures);
            indicator(key.subject()).ifPresent(indicator -> {
                checkStalled(indicator, figures);
                checkHeaped(indicator, figures);
            });
        });
    }

    private Optional<Indicator> indicator(Owner owner) {
        return Optional.ofNullable(symbols.indicators(owner.plan()).get(owner.indicator()))
                .map(MeasuredIndicator::indicator);
    }

    private boolean isWatched(Owner owner) {
        return indicator(owner)
                .filter(indicator -> StalledFigures.canStall(indicator) || HeapedFigures.canHeap(indicator))
                .isPresent();
    }

    private void collect(MeasurementSet set, Path list, Map<Series, Map<Slot, Figure>> series) {
        for (int i = 0; i < set.getMeasurements().size(); i++) {
            Measurement measurement = set.getMeasurements().get(i);
            Owner subject = new Owner(set.getPlan(), measurement.getIndicator());
            if (measurement.getValue().isPresent() && spreads.containsKey(subject)) {
                Figure figure = new Figure(measurement, list.index(i).field("value"));
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

    private void checkFar(String indicator, Map<Slot, Figure> figures) {
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

    private void checkStalled(Indicator indicator, Map<Slot, Figure> figures) {
        Map<String, List<Figure>> byReporter = new TreeMap<>();
        figures.forEach((slot, figure) -> byReporter
                .computeIfAbsent(slot.reporter().orElse(""), unused -> new ArrayList<>())
                .add(figure));
        byReporter
                .values()
                .forEach(all -> StalledFigures.find(
                                indicator, all.stream().map(Figure::measurement).toList())
                        .ifPresent(run -> {
                            Figure last = all.get(run.last());
                            findings.add(
                                    Rule.FIGURES_CHANGE,
                                    last.path(),
                                    Map.of(
                                            "indicator", indicator.getId(),
                                            "value", last.value().toPlainString(),
                                            "count", Integer.toString(run.count()),
                                            "from", period(all.get(run.first())),
                                            "to", period(last)));
                        }));
    }

    private static String period(Figure figure) {
        return figure.measurement().getPeriod().toString();
    }

    private void checkHeaped(Indicator indicator, Map<Slot, Figure> figures) {
        List<Figure> all = List.copyOf(figures.values());
        HeapedFigures.find(indicator, all.stream().map(Figure::value).toList())
                .ifPresent(heap -> findings.add(
                        Rule.COUNTS_NOT_HEAPED,
                        all.get(heap.first()).path(),
                        Map.of(
                                "indicator", indicator.getId(),
                                "round", Integer.toString(heap.round()),
                                "count", Integer.toString(heap.different()))));
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
