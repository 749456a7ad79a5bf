package org.snitp.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.snitp.model.ExpenditureHistory;
import org.snitp.model.StatusHistory;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionStatus;
import org.snitp.model.plan.Milestone;
import tools.jackson.core.JsonGenerator;

/** How far an action is, as JSON. What is not stated is omitted. */
final class ActionJson {

    private ActionJson() {}

    static void writeStatus(JsonGenerator json, Action action, Locale locale) {
        action.getStatus().ifPresent(status -> write(json, status, locale));
        if (!action.getMilestones().isEmpty()) {
            ReportJson.array(json, "milestones", action.getMilestones(), milestone -> write(json, milestone, locale));
        }
    }

    private static void write(JsonGenerator json, ActionStatus status, Locale locale) {
        json.writeObjectPropertyStart("status");
        json.writeStringProperty("state", ReportJson.term(status.getState()));
        day(json, "since", status.getSince());
        day(json, "started", status.getStarted());
        day(json, "completed", status.getCompleted());
        status.getPercent().ifPresent(done -> ReportJson.number(json, "percent", done));
        ReportJson.text(json, "reason", status.getReason(), locale);
        json.writeEndObject();
    }

    static void writeReports(JsonGenerator json, List<StatusHistory.Entry> reports, Locale locale) {
        if (!reports.isEmpty()) {
            ReportJson.array(json, "statusReports", reports, entry -> write(json, entry, locale));
        }
    }

    private static void write(JsonGenerator json, StatusHistory.Entry entry, Locale locale) {
        entry.period().ifPresent(period -> json.writeStringProperty("period", period.toString()));
        entry.reporter().ifPresent(reporter -> json.writeStringProperty("reportedBy", reporter));
        day(json, "reportedOn", entry.reportedOn());
        write(json, entry.status().toStatus(), locale);
    }

    static void writeMoney(JsonGenerator json, List<ExpenditureHistory.Entry> reports, Locale locale) {
        if (!reports.isEmpty()) {
            ReportJson.array(json, "expenditureReports", reports, entry -> write(json, entry, locale));
        }
    }

    private static void write(JsonGenerator json, ExpenditureHistory.Entry entry, Locale locale) {
        entry.period().ifPresent(period -> json.writeStringProperty("period", period.toString()));
        ReportJson.text(json, "source", entry.expenditure().getSource(), locale);
        json.writeStringProperty("currency", entry.expenditure().getCurrency());
        entry.expenditure().getCommitted().ifPresent(sum -> ReportJson.number(json, "committed", sum));
        entry.expenditure().getSpent().ifPresent(sum -> ReportJson.number(json, "spent", sum));
        entry.reporter().ifPresent(reporter -> json.writeStringProperty("reportedBy", reporter));
        day(json, "reportedOn", entry.reportedOn());
        ReportJson.text(json, "note", entry.expenditure().getNote(), locale);
    }

    private static void write(JsonGenerator json, Milestone milestone, Locale locale) {
        json.writeStringProperty("id", milestone.getId());
        json.writeStringProperty("title", milestone.getTitle().in(locale));
        json.writeStringProperty("due", milestone.getDue().toString());
        day(json, "met", milestone.getMet());
    }

    private static void day(JsonGenerator json, String name, Optional<LocalDate> day) {
        day.ifPresent(known -> json.writeStringProperty(name, known.toString()));
    }
}
