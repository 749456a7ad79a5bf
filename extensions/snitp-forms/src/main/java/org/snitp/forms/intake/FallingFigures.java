package org.snitp.forms.intake;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.model.indicator.Accumulation;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.measurement.CellOrder;
import org.snitp.model.measurement.Measurement;

/** Finds cumulative figures that are less than an earlier one, which they include. */
final class FallingFigures {

    /** Types that cannot be negative, so that no later part can reduce the whole. */
    private static final Set<MeasureType> GROWING =
            EnumSet.of(MeasureType.COUNT, MeasureType.AMOUNT, MeasureType.DURATION);

    /** The identity of a series of figures. Ordered, so that a lookup stays fast even if many of them have the same hash. */
    private record Series(String indicator, Map<String, String> dimensions, Optional<String> reporter)
            implements Comparable<Series> {

        @Override
        public int compareTo(Series other) {
            int order = indicator.compareTo(other.indicator);
            order = order != 0 ? order : CellOrder.ORDER.compare(dimensions, other.dimensions);
            return order != 0 ? order : reporter.orElse("").compareTo(other.reporter.orElse(""));
        }

        static Series of(Measurement measurement) {
            return new Series(measurement.getIndicator(), measurement.getDimensions(), measurement.getReportedBy());
        }
    }

    private final PlanIndicators questions;
    private final Map<Series, List<Measurement>> series;

    /**
     * Prepares the search.
     *
     * @param questions the plan
     * @param known all known measurements
     */
    FallingFigures(PlanIndicators questions, List<Measurement> known) {
        this.questions = questions;
        this.series = known.stream()
                .filter(measurement -> measurement.getValue().isPresent())
                .filter(this::isCumulative)
                .collect(Collectors.groupingBy(Series::of));
    }

    private boolean isCumulative(Measurement measurement) {
        return questions
                .byId(measurement.getIndicator())
                .flatMap(Indicator::getMeasure)
                .filter(measure -> measure.getAccumulation().equals(Optional.of(Accumulation.CUMULATIVE)))
                .filter(measure -> GROWING.contains(measure.getType()))
                .isPresent();
    }

    /** Returns a remark on a figure that is less than the previous one. */
    Optional<Diagnostic> find(Measurement measurement) {
        return measurement
                .getValue()
                .flatMap(value ->
                        Objects.requireNonNullElse(series.get(Series.of(measurement)), List.<Measurement>of()).stream()
                                .filter(other -> other.getPeriod()
                                        .getEnd()
                                        .isBefore(measurement.getPeriod().getEnd()))
                                .max(Comparator.comparing(
                                        other -> other.getPeriod().getEnd()))
                                .filter(earlier ->
                                        earlier.getValue().orElseThrow().compareTo(value) > 0)
                                .map(earlier -> Findings.diagnostic(
                                        DiagnosticCode.FORM_REMARK,
                                        Map.of(
                                                "variant", "falls",
                                                "content", value.toPlainString(),
                                                "before",
                                                        earlier.getValue()
                                                                .orElseThrow()
                                                                .toPlainString(),
                                                "period", earlier.getPeriod().toString()),
                                        Optional.empty())));
    }
}
