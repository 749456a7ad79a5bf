package org.snitp.model.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.measurement.Disaggregation;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.time.Period;

/** Finds figures of one set that are broken down and do not add up to their total. */
final class MeasuredSums {

    private static final Set<MeasureType> ADDED = EnumSet.of(MeasureType.COUNT, MeasureType.AMOUNT);

    private record Key(String indicator, Period period) {}

    private record Located(Measurement measurement, Path path) {}

    private final MeasurementSet set;
    private final Map<String, MeasuredIndicator> indicators;
    private final Path list;
    private final Findings findings;

    MeasuredSums(MeasurementSet set, Map<String, MeasuredIndicator> indicators, Path list, Findings findings) {
        this.set = set;
        this.indicators = indicators;
        this.list = list;
        this.findings = findings;
    }

    void check() {
        Map<Key, List<Located>> groups = new LinkedHashMap<>();
        for (int i = 0; i < set.getMeasurements().size(); i++) {
            Measurement measurement = set.getMeasurements().get(i);
            if (!measurement.isNotApplicable()) {
                groups.computeIfAbsent(
                                new Key(measurement.getIndicator(), measurement.getPeriod()),
                                unused -> new ArrayList<>())
                        .add(new Located(measurement, list.index(i)));
            }
        }
        groups.forEach(this::check);
    }

    private void check(Key key, List<Located> group) {
        MeasuredIndicator measured = indicators.get(key.indicator());
        if (measured == null || group.size() == 1) {
            return;
        }
        Optional<MeasureType> type = measured.indicator().getMeasure().map(Measure::getType);
        if (type.filter(ADDED::contains).isPresent()) {
            compare(measured, group, "value", Measurement::getValue);
        } else if (type.filter(MeasureType::isFraction).isPresent()) {
            compare(measured, group, "numerator", Measurement::getNumerator);
            compare(measured, group, "denominator", Measurement::getDenominator);
        }
    }

    private void compare(
            MeasuredIndicator measured,
            List<Located> group,
            String field,
            Function<Measurement, Optional<BigDecimal>> getter) {
        Map<Map<String, String>, BigDecimal> figures = new LinkedHashMap<>();
        Map<Map<String, String>, Path> places = new LinkedHashMap<>();
        for (Located located : group) {
            Map<String, String> cell = located.measurement().getDimensions();
            getter.apply(located.measurement()).ifPresent(figure -> {
                figures.putIfAbsent(cell, figure);
                places.putIfAbsent(cell, located.path());
            });
        }
        Disaggregation disaggregation = new Disaggregation(measured.indicator().getDisaggregation());
        Period period = group.get(0).measurement().getPeriod();
        disaggregation
                .check(figures)
                .forEach(mismatch -> report(
                        mismatch,
                        measured.indicator().getId(),
                        period,
                        places.getOrDefault(mismatch.whole(), list).field(field)));
    }

    private void report(Disaggregation.Mismatch mismatch, String indicator, Period period, Path at) {
        Map<String, String> arguments = Map.of(
                "indicator", indicator,
                "period", period.toString(),
                "dimensions", String.join(" × ", mismatch.along()),
                "sum", mismatch.sum().toPlainString(),
                "total", mismatch.figure().toPlainString(),
                "missing", Long.toString(mismatch.missing()),
                "variant", mismatch.missing() == 0 ? "complete" : "incomplete");
        findings.add(Rule.CELLS_MAKE_TOTAL, at, arguments);
    }
}
