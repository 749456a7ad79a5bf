package org.snitp.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.snitp.model.ExpenditureHistory;
import org.snitp.model.StatusHistory;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionStatus;
import org.snitp.model.plan.Milestone;
import org.snitp.reports.internal.wording.SpokenTexts;
import tools.jackson.core.JsonGenerator;

/** How far an action is, as JSON. What is not stated is omitted. */
final class ActionJson {

    private ActionJson() {}

    static void writeStatus(JsonGenerator json, Action action, SpokenTexts texts) {
        action.getStatus().ifPresent(status -> write(json, status, texts));
        if (!action.getMilestones().isEmpty()) {
            ReportJson.array(json, "milestones", action.getMilestones(), milestone -> write(json, milestone, texts));
        }
    }

    private static void write(JsonGenerator json, ActionStatus status, SpokenTexts texts) {
        json.writeObjectPropertyStart("status");
        json.writeStringProperty("state", ReportJson.term(status.getState()));
        day(json, "since", status.getSince());
        day(json, "started", status.getStarted());
        day(json, "completed", status.getCompleted());
        status.getPercent().ifPresent(done -> ReportJson.number(json, "percent", done));
        ReportJson.text(json, "reason", status.getReason(), texts);
        if (!status.getEvidence().isEmpty()) {
            ReportJson.strings(
                    json,
                    "evidence",
                    status.getEvidence().stream().map(texts::of).toList());
        }
        LinkJson.write(json, status.getLinks(), texts);
        json.writeEndObject();
    }

    static void writeReports(JsonGenerator json, List<StatusHistory.Entry> reports, SpokenTexts texts) {
        if (!reports.isEmpty()) {
            ReportJson.array(json, "statusReports", reports, entry -> write(json, entry, texts));
        }
    }

    private static void write(JsonGenerator json, StatusHistory.Entry entry, SpokenTexts texts) {
        entry.period().ifPresent(period -> json.writeStringProperty("period", period.toString()));
        entry.reporter().ifPresent(reporter -> json.writeStringProperty("reportedBy", reporter));
        day(json, "reportedOn", entry.reportedOn());
        write(json, entry.status().toStatus(), texts);
    }

    static void writeMoney(JsonGenerator json, List<ExpenditureHistory.Entry> reports, SpokenTexts texts) {
        if (!reports.isEmpty()) {
            ReportJson.array(json, "expenditureReports", reports, entry -> write(json, entry, texts));
        }
    }

    private static void write(JsonGenerator json, ExpenditureHistory.Entry entry, SpokenTexts texts) {
        entry.period().ifPresent(period -> json.writeStringProperty("period", period.toString()));
        ReportJson.text(json, "source", entry.expenditure().getSource(), texts);
        json.writeStringProperty("currency", entry.expenditure().getCurrency());
        entry.expenditure().getCommitted().ifPresent(sum -> ReportJson.number(json, "committed", sum));
        entry.expenditure().getSpent().ifPresent(sum -> ReportJson.number(json, "spent", sum));
        entry.reporter().ifPresent(reporter -> json.writeStringProperty("reportedBy", reporter));
        day(json, "reportedOn", entry.reportedOn());
        ReportJson.text(json, "note", entry.expenditure().getNote(), texts);
    }

    private static void write(JsonGenerator json, Milestone milestone, SpokenTexts texts) {
        json.writeStringProperty("id", milestone.getId());
        json.writeStringProperty("title", texts.of(milestone.getTitle()));
        json.writeStringProperty("due", milestone.getDue().toString());
        day(json, "met", milestone.getMet());
        LinkJson.write(json, milestone.getLinks(), texts);
    }

    private static void day(JsonGenerator json, String name, Optional<LocalDate> day) {
        day.ifPresent(known -> json.writeStringProperty(name, known.toString()));
    }
}
