package org.snitp.measurements;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.model.rule.MeasurementChecks;
import org.snitp.model.time.Period;

/** Tells which figures of a table are far from all others of their indicator and categories, once all its rows are known. */
final class FarFigures {

    private record Reported(Period period, int line) {}

    private final LoadSession run;

    FarFigures(LoadSession run) {
        this.run = run;
    }

    /** Compares the figures of an indicator and a cell. */
    void tell(CellLanes ofCell) {
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
                    DiagnosticCode.FAR_FROM_SERIES,
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
