package org.snitp.indicators.progress;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.measurement.Disaggregation;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.time.Period;

/** Finds figures of an indicator that are broken down and do not add up to their total, period by period. */
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
            case PERCENTAGE, RATIO, MEAN -> {
                List<Remark> remarks = new ArrayList<>(compare(Measurement::getNumerator));
                remarks.addAll(compare(Measurement::getDenominator));
                yield remarks;
            }
            default -> List.of();
        };
    }

    private List<Remark> compare(Function<Measurement, Optional<BigDecimal>> getter) {
        SortedMap<Period, Map<Map<String, String>, BigDecimal>> periods = new TreeMap<>();
        reports.cells()
                .forEach((cell, slots) -> slots.forEach((period, slot) -> getter.apply(slot.latest())
                        .ifPresent(figure -> periods.computeIfAbsent(period, unused -> new LinkedHashMap<>())
                                .put(cell, figure))));
        Disaggregation disaggregation = new Disaggregation(indicator.getDisaggregation());
        List<Remark> remarks = new ArrayList<>();
        periods.forEach((period, figures) -> disaggregation
                .check(figures)
                .forEach(mismatch -> remarks.add(new Remark(
                        Remark.Kind.CELLS_NOT_TOTAL,
                        Map.of(
                                "period", period.toString(),
                                "dimensions", String.join(" × ", new TreeSet<>(mismatch.along())),
                                "sum", mismatch.sum().toPlainString(),
                                "total", mismatch.figure().toPlainString(),
                                "missing", Long.toString(mismatch.missing()))))));
        return remarks;
    }
}
