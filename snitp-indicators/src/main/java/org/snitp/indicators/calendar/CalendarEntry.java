package org.snitp.indicators.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;
import org.snitp.model.time.TimeSpan;

/**
 * Something that is due on a day. Kind, document, subject and {@code reportedAs} together identify an entry within the
 * calendar.
 *
 * @param kind the kind of entry
 * @param document the id of the plan or strategy that requires it
 * @param subject the id of the indicator, monitoring report, session or evaluation
 * @param title the name of the indicator, or the title of the evaluation; absent for reports and sessions
 * @param action the code of the action to which an indicator belongs; absent for an indicator of an objective
 * @param period the time it covers; for an indicator's report, from the first to the last day of work
 * @param reportedAs the calendar period under which it is reported: the period of the measurement. It is the whole year,
 *     semester, quarter or month of which {@code period} may be a part, or the period of an evaluation, which may come
 *     after the work
 * @param dueOn the last day on which it is on time
 * @param institutions the ids of the reporting institutions, without duplicates: for a session, its holder; for an
 *     evaluation, those who commission and approve it
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
