package org.snitp.model.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.measurement.CellOrder;
import org.snitp.model.measurement.Disaggregation;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.time.Period;

/**
 * Finds broken-down figures of one set that do not add up to their total, or to the sum along other dimensions. If several
 * institutions report a part each, the figures of each are checked separately, and their parts against the total.
 */
final class MeasuredSums {

    private static final Set<MeasureType> ADDED = EnumSet.of(MeasureType.COUNT, MeasureType.AMOUNT);

    /** Keys are ordered, so that a lookup stays fast even if many of them have the same hash. */
    private record Key(String indicator, Period period) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            int order = indicator.compareTo(other.indicator);
            return order != 0 ? order : period.compareTo(other.period);
        }
    }

    /** The figures of one kind, the value or a component, of one institution or of the whole. */
    private static final class Figures {

        final Map<Map<String, String>, BigDecimal> figures = new TreeMap<>(CellOrder.ORDER);
        final Map<Map<String, String>, Path> locations = new TreeMap<>(CellOrder.ORDER);

        void add(Map<String, String> cell, BigDecimal figure, Path path) {
            figures.putIfAbsent(cell, figure);
            locations.putIfAbsent(cell, path);
        }
    }

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
        Map<String, Figures> parts = new LinkedHashMap<>();
        for (Located located : group) {
            Measurement measurement = located.measurement();
            getter.apply(measurement)
                    .ifPresent(figure -> parts.computeIfAbsent(part(measurement, measured), unused -> new Figures())
                            .add(
                                    measurement.getDimensions(),
                                    figure,
                                    located.path().field(field)));
        }
        Disaggregation disaggregation = new Disaggregation(measured.indicator().getDisaggregation());
        Period period = group.get(0).measurement().getPeriod();
        String id = measured.indicator().getId();
        parts.values()
                .forEach(part -> disaggregation
                        .check(part.figures)
                        .forEach(mismatch -> report(
                                mismatch, id, period, part.locations.getOrDefault(mismatch.at(), list.field(field)))));
        compareWithTotal(parts, measured, period);
    }

    /** Returns the institution whose part a measurement is; empty if it is the whole. */
    private String part(Measurement measurement, MeasuredIndicator measured) {
        return measurement
                .getReportedBy()
                .or(set::getReporter)
                .flatMap(measured.reporters()::partOf)
                .orElse("");
    }

    private void compareWithTotal(Map<String, Figures> parts, MeasuredIndicator measured, Period period) {
        Map<String, String> all = Map.of();
        Figures whole = parts.get("");
        BigDecimal total = whole == null ? null : whole.figures.get(all);
        BigDecimal sum = BigDecimal.ZERO;
        for (String reporter : measured.reporters().parts()) {
            Figures part = parts.get(reporter);
            BigDecimal figure = part == null ? null : part.figures.get(all);
            if (figure == null) {
                return;
            }
            sum = sum.add(figure);
        }
        if (whole != null && total != null && !measured.reporters().parts().isEmpty() && sum.compareTo(total) != 0) {
            Map<String, String> arguments = Map.of(
                    "indicator", measured.indicator().getId(),
                    "period", period.toString(),
                    "sum", sum.toPlainString(),
                    "total", total.toPlainString(),
                    "variant", "parts");
            findings.add(Rule.CELLS_MAKE_TOTAL, whole.locations.getOrDefault(all, list), arguments);
        }
    }

    private void report(Disaggregation.Mismatch mismatch, String indicator, Period period, Path at) {
        Map<String, String> arguments = new HashMap<>(Map.of(
                "indicator", indicator,
                "period", period.toString(),
                "dimensions", mismatch.dimensions(),
                "sum", mismatch.sum().toPlainString(),
                "total", mismatch.figure().toPlainString()));
        boolean total = mismatch.whole().isEmpty();
        if (!total) {
            arguments.put("cell", Disaggregation.name(mismatch.whole()));
        }
        if (mismatch.against().isPresent()) {
            arguments.put("other", mismatch.otherDimensions());
            arguments.put("variant", total ? "breakdowns" : "breakdownsOfCell");
        } else {
            boolean complete = mismatch.missing() == 0;
            arguments.put("missing", Long.toString(mismatch.missing()));
            arguments.put("variant", (complete ? "complete" : "incomplete") + (total ? "" : "Cell"));
        }
        findings.add(Rule.CELLS_MAKE_TOTAL, at, arguments);
    }
}
