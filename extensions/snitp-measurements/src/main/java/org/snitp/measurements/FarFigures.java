package org.snitp.measurements;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.snitp.indicators.progress.FigureSeries;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.model.rule.MeasurementChecks;
import org.snitp.model.rule.Rule;
import org.snitp.model.time.Period;

/** Finds figures of a table that are far from all others of their indicator and categories, after all rows are read. */
final class FarFigures {

    private record Reported(Period period, int line) {}

    /** A reported figure is more than a hundred times as large as all others. */
    private static final double SURELY_NEAR = 99;

    private final LoadSession run;

    FarFigures(LoadSession run) {
        this.run = run;
    }

    /** Returns whether no figure is large enough to be reported, so that no exact comparison is needed. */
    private static boolean areNear(Collection<FigureSeries> all) {
        double largest = 0;
        double second = 0;
        for (FigureSeries series : all) {
            for (int at = 0; at < series.size(); at++) {
                double size = series.magnitude(at);
                second = Math.max(second, Math.min(size, largest));
                largest = Math.max(size, largest);
            }
        }
        return largest <= SURELY_NEAR * second;
    }

    /** Returns whether a figure of an indicator and a cell is far from all others. */
    static boolean isOneIn(Collection<FigureSeries> all) {
        return !areNear(all)
                && MeasurementChecks.farFigure(all.stream()
                                .flatMap(series ->
                                        IntStream.range(0, series.size()).mapToObj(series::value))
                                .flatMap(Optional::stream)
                                .toList())
                        .isPresent();
    }

    /** Compares the figures of an indicator and a cell. */
    void tell(CellLanes ofCell, Collection<FigureSeries> all) {
        if (areNear(all)) {
            return;
        }
        List<BigDecimal> values = new ArrayList<>();
        List<Reported> reports = new ArrayList<>();
        for (RevisionTracker lane : ofCell.all()) {
            for (int at = 0; at < lane.series().size(); at++) {
                Optional<BigDecimal> value = lane.series().value(at);
                if (value.isPresent()) {
                    values.add(value.get());
                    reports.add(new Reported(lane.series().period(at), lane.latestLine(at)));
                }
            }
        }
        MeasurementChecks.farFigure(values).ifPresent(far -> {
            Reported reported = reports.get(far.index());
            run.report(
                    DiagnosticCode.of(Rule.FIGURE_NEAR_SERIES),
                    Map.of(
                            "indicator", ofCell.indicator(),
                            "period", reported.period().toString(),
                            "value", values.get(far.index()).toPlainString(),
                            "most", far.mostOfOthers().toPlainString()),
                    run.placeOfRow(reported.line()),
                    Optional.empty(),
                    List.of());
        });
    }
}
