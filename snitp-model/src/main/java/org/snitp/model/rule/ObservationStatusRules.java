package org.snitp.model.rule;

import java.util.Locale;
import java.util.Map;
import org.snitp.model.measurement.ReportedFigure;
import org.snitp.model.time.Period;

/** The rules of the observation status of figures. */
final class ObservationStatusRules {

    private ObservationStatusRules() {}

    /** Reports a status without a number, of which nothing would show that it is not final, and a missing number that is there. */
    static void checkFigure(ReportedFigure figure, Path at, Findings findings) {
        if (figure.getObservationStatus().isEmpty()) {
            return;
        }
        if (figure.isMissing()) {
            checkMissing(figure, at, findings);
        } else if (figure.getDelivery().isPresent()) {
            report("delivery", figure, at, findings);
        } else if (figure.isNotApplicable() || !figure.hasFigure()) {
            report("nothing", figure, at, findings);
        }
    }

    private static void checkMissing(ReportedFigure figure, Path at, Findings findings) {
        if (figure.isNotApplicable()) {
            report("notApplicable", figure, at, findings);
        } else if (figure.hasFigure()) {
            report("missing", figure, at, findings);
        }
    }

    private static void report(String variant, ReportedFigure figure, Path at, Findings findings) {
        findings.add(
                Rule.OBSERVATION_STATUS_OF_NUMBER,
                at.field("observationStatus"),
                Map.of("variant", variant, "status", term(figure)));
    }

    private static String term(ReportedFigure figure) {
        return figure.getObservationStatus().orElseThrow().name().toLowerCase(Locale.ROOT);
    }

    /** Reports a forecast that was made when its period was over. */
    static void checkForecast(ReportedFigure figure, Period period, Path at, Findings findings) {
        if (!figure.isForecast()) {
            return;
        }
        figure.getReportedOn()
                .filter(day -> day.isAfter(period.getEnd()))
                .ifPresent(day -> findings.add(
                        Rule.FORECAST_BEFORE_END,
                        at.field("observationStatus"),
                        Map.of(
                                "period", period.toString(),
                                "end", period.getEnd().toString(),
                                "reported", day.toString())));
    }
}
