package org.snitp.indicators.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;
import org.snitp.model.time.TimeSpan;

/**
 * Something that is due on a day. Kind, document, subject and {@code reportedAs} together name an entry: no other entry of
 * the calendar has the same.
 *
 * @param kind what it is
 * @param document the id of the plan or strategy that asks for it
 * @param subject the id of the indicator, monitoring report, session or evaluation
 * @param title the name of the indicator, or the title of the evaluation; reports and sessions have none
 * @param action the code of the action to which an indicator belongs; none for an indicator of an objective
 * @param period the time that it covers; of an indicator's report, from the first to the last day of work
 * @param reportedAs the calendar period under which it is reported: what a measurement gives as its period. It is the whole
 *     year, semester, quarter or month of which {@code period} may be a part, or the period of an evaluation, which may come
 *     after the work
 * @param dueOn the last day on which it is in time
 * @param institutions the ids of those who report, each once: for a session, who holds it; for an evaluation, who has it
 *     made and who approves it
 */
public record CalendarEntry(
        EntryKind kind,
        String document,
        String subject,
        Optional<LocalizedText> title,
        Optional<String> action,
        TimeSpan period,
        Period reportedAs,
        LocalDate dueOn,
        List<String> institutions) {

    /** Copies the list. */
    public CalendarEntry {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(reportedAs, "reportedAs");
        Objects.requireNonNull(dueOn, "dueOn");
        Objects.requireNonNull(institutions, "institutions");
        institutions = List.copyOf(institutions);
    }
}
