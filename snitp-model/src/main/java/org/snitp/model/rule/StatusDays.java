package org.snitp.model.rule;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.snitp.model.StatusHistory.Entry;
import org.snitp.model.measurement.ActionStatusReport;
import org.snitp.model.measurement.MetMilestone;
import org.snitp.model.measurement.ReportedStatus;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;

/**
 * The days of the work on actions: what is said to have happened happened before the report, and before today. The day from which
 * a state holds may be yet to come.
 */
final class StatusDays {

    private StatusDays() {}

    /** Reports what is dated after the report on it. */
    static void checkReported(Entry entry, Path at, Findings findings) {
        entry.reportedOn().ifPresent(reported -> {
            ReportedStatus status = entry.status();
            requireBefore(status.getStarted(), "started", reported, at, findings);
            requireBefore(status.getCompleted(), "completed", reported, at, findings);
            for (int i = 0; i < status.getMilestones().size(); i++) {
                MetMilestone milestone = status.getMilestones().get(i);
                requireBefore(
                        Optional.of(milestone.getMet()),
                        "met",
                        reported,
                        at.field("milestones").index(i),
                        findings);
            }
        });
    }

    private static void requireBefore(
            Optional<LocalDate> day, String field, LocalDate reported, Path at, Findings findings) {
        day.filter(done -> done.isAfter(reported))
                .ifPresent(done -> findings.add(
                        Rule.DELIVERY_BEFORE_REPORT,
                        at.field(field),
                        Map.of("variant", field, "delivered", done.toString(), "reported", reported.toString())));
    }

    /** Reports what a plan says to have happened on a day that is yet to come. */
    static void checkFuture(ActionPlan plan, LocalDate today, Path document, Findings findings) {
        for (int i = 0; i < plan.getActions().size(); i++) {
            Action action = plan.getActions().get(i);
            Path at = document.field("actions").index(i);
            action.getStatus().ifPresent(status -> {
                requirePast(status.getStarted(), "started", today, at.field("status"), findings);
                requirePast(status.getCompleted(), "completed", today, at.field("status"), findings);
            });
            for (int j = 0; j < action.getMilestones().size(); j++) {
                Path milestone = at.field("milestones").index(j);
                requirePast(action.getMilestones().get(j).getMet(), "met", today, milestone, findings);
            }
        }
    }

    /** The same for a report. What it says to have happened is compared with its day, if it has one. */
    static void checkFuture(ActionStatusReport report, LocalDate today, Path document, Findings findings) {
        requirePast(report.getReportedOn(), "reportedOn", today, document, findings);
        for (int i = 0; i < report.getStatuses().size(); i++) {
            ReportedStatus status = report.getStatuses().get(i);
            Path at = document.field("statuses").index(i);
            requirePast(status.getReportedOn(), "reportedOn", today, at, findings);
            if (Entry.of(status, report).reportedOn().isEmpty()) {
                requirePast(status.getStarted(), "started", today, at, findings);
                requirePast(status.getCompleted(), "completed", today, at, findings);
                for (int j = 0; j < status.getMilestones().size(); j++) {
                    Optional<LocalDate> met =
                            Optional.of(status.getMilestones().get(j).getMet());
                    requirePast(met, "met", today, at.field("milestones").index(j), findings);
                }
            }
        }
    }

    private static void requirePast(
            Optional<LocalDate> day, String field, LocalDate today, Path at, Findings findings) {
        day.filter(told -> told.isAfter(ReportDays.latest(today)))
                .ifPresent(told -> ReportDays.report(field, told.toString(), today, at, findings));
    }
}
