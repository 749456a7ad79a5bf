package org.snitp.model.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.snitp.model.Bundle;
import org.snitp.model.document.Document;
import org.snitp.model.measurement.ActionStatusReport;
import org.snitp.model.measurement.DeliveryState;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.measurement.ReportedFigure;
import org.snitp.model.plan.ActionPlan;

/** The rules of the dates of a report: the reported event precedes the report, and neither is in the future. */
public final class ReportDays {

    private ReportDays() {}

    /** Reports a delivery that is dated after its report. */
    static void checkDelivery(ReportedFigure figure, Path at, Findings findings) {
        Optional<LocalDate> delivered = figure.getDeliveredOn();
        Optional<LocalDate> reported = figure.getReportedOn();
        if (delivered.isPresent() && reported.isPresent() && delivered.get().isAfter(reported.get())) {
            findings.add(
                    Rule.DELIVERY_BEFORE_REPORT,
                    at.field("deliveredOn"),
                    Map.of(
                            "delivered", delivered.get().toString(),
                            "reported", reported.get().toString()));
        }
    }

    /** Reports a figure whose period was not over on the day of its report, except for deliveries and forecasts. */
    static void checkPeriod(Measurement measurement, Path at, Findings findings) {
        Optional<LocalDate> reported = measurement.getReportedOn();
        boolean lasting = !measurement.hasFigure()
                || measurement.isForecast()
                || measurement.getDelivery().equals(Optional.of(DeliveryState.DELIVERED));
        if (!lasting
                && reported.isPresent()
                && reported.get().isBefore(measurement.getPeriod().getEnd())) {
            findings.add(
                    Rule.REPORT_AFTER_PERIOD,
                    at.field("reportedOn"),
                    Map.of(
                            "period", measurement.getPeriod().toString(),
                            "end", measurement.getPeriod().getEnd().toString(),
                            "reported", reported.get().toString()));
        }
    }

    /**
     * Returns the last day that is not in the future: tomorrow, because the next day has begun in time zones further ahead.
     *
     * @param today the day of the check
     */
    public static LocalDate latest(LocalDate today) {
        Objects.requireNonNull(today, "today");
        return today.plusDays(1);
    }

    /**
     * Returns the findings about future days: a report or a delivery in the future, work that began or was completed then, a
     * milestone that was met then, or a figure of a period that has not begun, unless it is a forecast.
     *
     * @param bundle the documents
     * @param today the day of the check
     */
    public static List<Finding> inFuture(Bundle bundle, LocalDate today) {
        Objects.requireNonNull(bundle, "bundle");
        Objects.requireNonNull(today, "today");
        Findings findings = new Findings();
        for (int i = 0; i < bundle.getDocuments().size(); i++) {
            Document document = bundle.getDocuments().get(i);
            if (document instanceof MeasurementSet set) {
                checkFuture(set, today, Path.document(i).field("measurements"), findings);
            } else if (document instanceof ActionPlan plan) {
                StatusDays.checkFuture(plan, today, Path.document(i), findings);
            } else if (document instanceof ActionStatusReport report) {
                StatusDays.checkFuture(report, today, Path.document(i), findings);
            }
        }
        return List.copyOf(findings.all());
    }

    private static void checkFuture(MeasurementSet set, LocalDate today, Path list, Findings findings) {
        LocalDate latest = latest(today);
        for (int i = 0; i < set.getMeasurements().size(); i++) {
            Measurement measurement = set.getMeasurements().get(i);
            LocalDate reported = measurement.getReportedOn().orElse(null);
            LocalDate delivered = measurement.getDeliveredOn().orElse(null);
            if (reported != null && reported.isAfter(latest)) {
                report("reportedOn", reported.toString(), today, list.index(i), findings);
            } else if (reported == null && delivered != null && delivered.isAfter(latest)) {
                report("deliveredOn", delivered.toString(), today, list.index(i), findings);
            } else if (reported == null
                    && measurement.hasFigure()
                    && !measurement.isForecast()
                    && measurement.getPeriod().getStart().isAfter(latest)) {
                report("period", measurement.getPeriod().toString(), today, list.index(i), findings);
            }
        }
    }

    /** Adds a finding about a day that is yet to come. */
    static void report(String field, String told, LocalDate today, Path at, Findings findings) {
        findings.add(
                Rule.REPORT_NOT_IN_FUTURE,
                at.field(field),
                Map.of("variant", field, "told", told, "today", today.toString()));
    }
}
