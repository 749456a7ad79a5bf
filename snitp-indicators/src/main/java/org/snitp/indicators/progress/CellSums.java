package org.snitp.indicators.progress;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.measurement.CellOrder;
import org.snitp.model.measurement.Disaggregation;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.time.Period;

/** Finds broken-down figures of an indicator that do not add up, period by period. */
final class CellSums {

    private final Indicator indicator;
    private final Reports reports;

    CellSums(Indicator indicator, Reports reports) {
        this.indicator = indicator;
        this.reports = reports;
    }

    List<Remark> remarks() {
        Optional<MeasureType> type = indicator.getMeasure().map(Measure::getType);
        if (type.isEmpty()) {
            return List.of();
        }
        return switch (type.get()) {
            case COUNT, AMOUNT -> compare(Measurement::getValue);
            case PERCENTAGE, RATIO, RATE, MEAN -> {
                List<Remark> remarks = new ArrayList<>(compare(Measurement::getNumerator));
                remarks.addAll(compare(Measurement::getDenominator));
                yield remarks;
            }
            default -> List.of();
        };
    }

    private List<Remark> compare(Function<Measurement, Optional<BigDecimal>> getter) {
        return reports.all().flatMap(part -> compare(part, getter)).toList();
    }

    private Stream<Remark> compare(Part part, Function<Measurement, Optional<BigDecimal>> getter) {
        Set<Map<String, String>> cells = part.cells().keySet();
        Disaggregation disaggregation = new Disaggregation(indicator.getDisaggregation());
        if (cells.stream()
                .allMatch(cell -> cell.keySet().equals(part.cells().firstKey().keySet())
                        && disaggregation.nested(cell.keySet()).isEmpty())) {
            return Stream.empty();
        }
        SortedMap<Period, Map<Map<String, String>, BigDecimal>> periods = new TreeMap<>();
        part.cells()
                .forEach((cell, slots) -> slots.forEach((period, slot) -> getter.apply(slot.latest())
                        .ifPresent(figure -> periods.computeIfAbsent(period, unused -> new TreeMap<>(CellOrder.ORDER))
                                .put(cell, figure))));
        List<Remark> remarks = new ArrayList<>();
        periods.forEach((period, figures) -> disaggregation
                .check(figures)
                .forEach(mismatch -> remarks.add(remark(what(period, part, mismatch), mismatch))));
        return remarks.stream();
    }

    /** The period, the institution and the cell, such as {@code 2025 AB age=0-14}. */
    private static String what(Period period, Part part, Disaggregation.Mismatch mismatch) {
        return Stream.of(period.toString(), part.reporter(), Disaggregation.name(mismatch.whole()))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static Remark remark(String what, Disaggregation.Mismatch mismatch) {
        Map<String, String> arguments = new HashMap<>();
        arguments.put("what", what);
        arguments.put("dimensions", mismatch.dimensions());
        arguments.put("sum", mismatch.sum().toPlainString());
        arguments.put("total", mismatch.figure().toPlainString());
        if (mismatch.against().isPresent()) {
            arguments.put("other", mismatch.otherDimensions());
            return new Remark(Remark.Kind.BREAKDOWNS_DIFFER, arguments);
        }
        arguments.put("missing", Long.toString(mismatch.missing()));
        return new Remark(Remark.Kind.CELLS_NOT_TOTAL, arguments);
    }
}
