package org.snitp.reports.calendar;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.snitp.indicators.calendar.CalendarEntry;
import org.snitp.indicators.calendar.EntryKind;
import org.snitp.indicators.calendar.ReportingCalendar;
import org.snitp.indicators.calendar.UndatedEntry;
import org.snitp.io.internal.output.IndentedJson;
import org.snitp.model.text.LocalizedText;
import tools.jackson.core.JsonGenerator;

/**
 * Writes JSON.
 *
 * @param words the language of titles
 */
record JsonCalendarWriter(CalendarWording words) implements CalendarWriter {

    @Override
    public String render(ReportingCalendar calendar) {
        Objects.requireNonNull(calendar, "calendar");
        return IndentedJson.text(json -> {
            json.writeStartObject();
            json.writeObjectPropertyStart("summary");
            json.writeNumberProperty("dated", calendar.entries().size());
            json.writeNumberProperty("undated", calendar.undated().size());
            json.writeEndObject();
            json.writeArrayPropertyStart("entries");
            calendar.entries().forEach(entry -> write(json, entry));
            json.writeEndArray();
            json.writeArrayPropertyStart("undated");
            calendar.undated().forEach(entry -> write(json, entry));
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private void write(JsonGenerator json, CalendarEntry entry) {
        json.writeStartObject();
        json.writeStringProperty("dueOn", entry.dueOn().toString());
        writeSubject(json, entry.kind(), entry.document(), entry.subject(), entry.title(), entry.action());
        json.writeStringProperty("period", entry.period().toString());
        json.writeStringProperty("from", entry.period().getStart().toString());
        json.writeStringProperty("to", entry.period().getEnd().toString());
        json.writeStringProperty("reportedAs", entry.reportedAs().toString());
        writeInstitutions(json, entry.institutions());
        json.writeEndObject();
    }

    private void write(JsonGenerator json, UndatedEntry entry) {
        json.writeStartObject();
        writeSubject(json, entry.kind(), entry.document(), entry.subject(), entry.title(), entry.action());
        writeInstitutions(json, entry.institutions());
        json.writeStringProperty("reason", CalendarWording.id(entry.reason()));
        json.writeEndObject();
    }

    private void writeSubject(
            JsonGenerator json,
            EntryKind kind,
            String document,
            String subject,
            Optional<LocalizedText> title,
            Optional<String> action) {
        json.writeStringProperty("kind", CalendarWording.id(kind));
        json.writeStringProperty("document", document);
        json.writeStringProperty("subject", subject);
        title.ifPresent(text -> json.writeStringProperty("title", words.text(text)));
        action.ifPresent(code -> json.writeStringProperty("action", code));
    }

    private static void writeInstitutions(JsonGenerator json, List<String> institutions) {
        json.writeArrayPropertyStart("institutions");
        institutions.forEach(json::writeString);
        json.writeEndArray();
    }
}
