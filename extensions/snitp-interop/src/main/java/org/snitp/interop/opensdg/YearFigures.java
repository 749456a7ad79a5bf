package org.snitp.interop.opensdg;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.snitp.interop.exchange.ExchangeFigure;
import org.snitp.interop.internal.text.Values;
import org.snitp.model.indicator.Accumulation;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.ObservationStatus;
import org.snitp.model.time.Period;
import org.snitp.model.time.PeriodUnit;

/**
 * The figures of one indicator by year. A year without a figure of its own gets the sum of its parts if the plan says that periods
 * add up and none is missing, or the figure of its last part if each figure is a state at the end of its period. Other figures of
 * shorter periods are left out, because no figure of a year follows from them.
 */
final class YearFigures {

    /**
     * A figure of a year.
     *
     * @param status the least certain status of what it is made of; absent if all is final
     */
    record YearFigure(BigDecimal value, Optional<ObservationStatus> status) {}

    private final Indicator indicator;
    private final Map<Map<String, String>, Map<Integer, YearFigure>> years = new LinkedHashMap<>();
    private final Set<Period> combined = new LinkedHashSet<>();
    private int leftOut;
    private int parts;
    private int notNumbers;

    YearFigures(Indicator indicator, List<ExchangeFigure> figures) {
        this.indicator = indicator;
        Map<Map<String, String>, List<Measurement>> cells = new LinkedHashMap<>();
        for (ExchangeFigure figure : figures) {
            Measurement measurement = figure.measurement();
            // There is nothing to say of what has no figure; what is withheld is told by the publication.
            boolean silent = figure.isWithheld() || measurement.isMissing() || measurement.isNotApplicable();
            if (figure.part().isPresent()) {
                parts++;
            } else if (!silent && value(measurement).isEmpty()) {
                notNumbers++;
            } else if (!silent) {
                cells.computeIfAbsent(measurement.getDimensions(), unused -> new ArrayList<>())
                        .add(measurement);
            }
        }
        cells.forEach(this::add);
    }

    private Optional<BigDecimal> value(Measurement measurement) {
        return Values.of(indicator, measurement);
    }

    private void add(Map<String, String> cell, List<Measurement> measurements) {
        Map<Integer, YearFigure> own = new TreeMap<>();
        Map<Integer, Map<PeriodUnit, List<Measurement>>> shorter = new TreeMap<>();
        for (Measurement measurement : measurements) {
            Period period = measurement.getPeriod();
            if (period.unit() == PeriodUnit.YEAR && period.getStart().getDayOfYear() == 1) {
                own.put(period.year(), new YearFigure(value(measurement).orElseThrow(), status(measurement)));
            } else {
                shorter.computeIfAbsent(period.year(), unused -> new TreeMap<>())
                        .computeIfAbsent(period.unit(), unused -> new ArrayList<>())
                        .add(measurement);
            }
        }
        shorter.forEach((year, units) -> units.forEach((unit, some) -> {
            Optional<YearFigure> made = own.containsKey(year) ? Optional.empty() : combined(year, unit, some);
            made.ifPresent(figure -> {
                own.put(year, figure);
                some.forEach(one -> combined.add(one.getPeriod()));
            });
            if (made.isEmpty()) {
                leftOut += some.size();
            }
        }));
        years.put(cell, own);
    }

    private static Optional<ObservationStatus> status(Measurement measurement) {
        return measurement.getObservationStatus().filter(status -> status != ObservationStatus.NORMAL);
    }

    private Optional<YearFigure> combined(int year, PeriodUnit unit, List<Measurement> some) {
        Optional<Accumulation> accumulation = indicator.getMeasure().flatMap(Measure::getAccumulation);
        Optional<MeasureType> type = indicator.getMeasure().map(Measure::getType);
        boolean adds = accumulation.filter(Accumulation.PERIODIC::equals).isPresent()
                && type.filter(one -> one == MeasureType.COUNT || one == MeasureType.AMOUNT)
                        .isPresent();
        if (adds
                && unit.isOfMonths()
                && some.size() == unit.perYear()
                && some.stream().allMatch(one -> one.getPeriod().months() == unit.months())) {
            BigDecimal sum =
                    some.stream().map(one -> value(one).orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
            return Optional.of(new YearFigure(sum, worst(some)));
        }
        boolean states = accumulation
                .filter(one -> one == Accumulation.CUMULATIVE || one == Accumulation.SNAPSHOT)
                .isPresent();
        return some.stream()
                .filter(one -> states
                        && one.getPeriod().getEnd().equals(Period.year(year).getEnd()))
                .findFirst()
                .map(one -> new YearFigure(value(one).orElseThrow(), status(one)));
    }

    /** A break is no less certain than another, so that it yields to one that is. */
    private static Optional<ObservationStatus> worst(List<Measurement> some) {
        return some.stream()
                .flatMap(one -> status(one).stream())
                .max((one, other) -> Boolean.compare(!one.isFinal(), !other.isFinal()));
    }

    /** The figures by year, of each cell; the total first if it is there. */
    Map<Map<String, String>, Map<Integer, YearFigure>> years() {
        Map<Map<String, String>, Map<Integer, YearFigure>> ordered = new LinkedHashMap<>();
        if (years.containsKey(Map.<String, String>of())) {
            ordered.put(Map.of(), years.get(Map.<String, String>of()));
        }
        ordered.putAll(years);
        return ordered;
    }

    /** The periods that were made into years. */
    int combined() {
        return combined.size();
    }

    /** The number of figures of shorter periods that are left out. */
    int leftOut() {
        return leftOut;
    }

    /** The number of figures that are parts of one that no institution reports as a whole. */
    int parts() {
        return parts;
    }

    /** The number of figures that are no numbers, such as states of delivery. */
    int notNumbers() {
        return notNumbers;
    }
}
