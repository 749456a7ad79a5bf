package org.snitp.measurements;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.snitp.indicators.progress.FigureSeries;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.measurements.PlannedIndicators.Planned;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.rule.MeasurementChecks;
import org.snitp.model.rule.MeasurementChecks.StalledRun;
import org.snitp.model.rule.Rule;

/**
 * Finds figures of a table that stay the same from period to period, and counts that are mostly round, after all rows are read.
 * Numbers that cannot be either are told apart without objects, because most series are neither.
 */
final class SeriesDoubts {

    private static final int MIN_RUN = 6;
    private static final int MIN_COUNTS = 20;

    /** Fewer than seven of twenty counts are no third of them. */
    private static final int MIN_ROUND = 7;

    private static final int FIVE = 5;

    private record Reported(BigDecimal value, int line) {}

    private final LoadSession run;
    private final PlannedIndicators planned;

    SeriesDoubts(LoadSession run, PlannedIndicators planned) {
        this.run = run;
        this.planned = planned;
    }

    /** Returns whether figures of an indicator and a cell stay the same, or are mostly round. */
    static boolean areIn(Optional<Planned> planned, Collection<FigureSeries> all) {
        if (planned.isEmpty()) {
            return false;
        }
        Indicator indicator = planned.get().indicator();
        return all.stream().anyMatch(series -> stalled(indicator, series).isPresent()) || areHeaped(indicator, all);
    }

    private static boolean areHeaped(Indicator indicator, Collection<FigureSeries> all) {
        return mayHeap(all)
                && MeasurementChecks.heapedFigures(
                                indicator,
                                all.stream()
                                        .flatMap(series -> IntStream.range(0, series.size())
                                                .mapToObj(series::value))
                                        .flatMap(Optional::stream)
                                        .toList())
                        .isPresent();
    }

    /** Looks at the figures of an indicator and a cell. */
    void tell(CellLanes ofCell) {
        planned.find(ofCell.indicator()).map(Planned::indicator).ifPresent(indicator -> {
            ofCell.all().forEach(lane -> stalled(indicator, lane.series()).ifPresent(found -> tell(lane, found)));
            if (mayHeap(ofCell.all().stream().map(RevisionTracker::series).toList())) {
                tellHeaped(indicator, ofCell);
            }
        });
    }

    private void tell(RevisionTracker lane, StalledRun found) {
        FigureSeries series = lane.series();
        report(
                Rule.FIGURES_CHANGE,
                Map.of(
                        "indicator", series.indicator(),
                        "value", series.value(found.last()).orElseThrow().toPlainString(),
                        "count", Integer.toString(found.count()),
                        "from", series.period(found.first()).toString(),
                        "to", series.period(found.last()).toString()),
                lane.latestLine(found.last()));
    }

    private void tellHeaped(Indicator indicator, CellLanes ofCell) {
        List<Reported> reports = new ArrayList<>();
        for (RevisionTracker lane : ofCell.all()) {
            for (int at = 0; at < lane.series().size(); at++) {
                int line = lane.latestLine(at);
                lane.series().value(at).ifPresent(value -> reports.add(new Reported(value, line)));
            }
        }
        reports.sort(Comparator.comparing(Reported::line));
        MeasurementChecks.heapedFigures(
                        indicator, reports.stream().map(Reported::value).toList())
                .ifPresent(heap -> report(
                        Rule.COUNTS_NOT_HEAPED,
                        Map.of(
                                "indicator", indicator.getId(),
                                "round", Integer.toString(heap.round()),
                                "count", Integer.toString(heap.different())),
                        reports.get(heap.first()).line()));
    }

    private void report(Rule rule, Map<String, String> arguments, int line) {
        run.report(DiagnosticCode.of(rule), arguments, run.placeOfRow(line), Optional.empty(), List.of());
    }

    private static Optional<StalledRun> stalled(Indicator indicator, FigureSeries series) {
        return mayStall(series) ? MeasurementChecks.stalledFigures(indicator, measurements(series)) : Optional.empty();
    }

    /** Returns whether a series has a size often enough, in any order. */
    private static boolean mayStall(FigureSeries series) {
        if (series.size() < MIN_RUN) {
            return false;
        }
        double[] sizes = new double[series.size()];
        for (int at = 0; at < sizes.length; at++) {
            sizes[at] = series.magnitude(at);
        }
        Arrays.sort(sizes);
        for (int at = MIN_RUN - 1; at < sizes.length; at++) {
            if (sizes[at] > 0 && sizes[at - MIN_RUN + 1] == sizes[at]) {
                return true;
            }
        }
        return false;
    }

    private static List<Measurement> measurements(FigureSeries series) {
        return IntStream.range(0, series.size()).mapToObj(series::measurement).toList();
    }

    /** Returns whether there are enough figures, and enough of them are multiples of five. */
    private static boolean mayHeap(Collection<FigureSeries> all) {
        int counts = 0;
        int round = 0;
        for (FigureSeries series : all) {
            for (int at = 0; at < series.size(); at++) {
                double size = series.magnitude(at);
                counts += size > 0 ? 1 : 0;
                round += size > 0 && size % FIVE == 0 ? 1 : 0;
            }
        }
        return counts >= MIN_COUNTS && round >= MIN_ROUND;
    }
}
