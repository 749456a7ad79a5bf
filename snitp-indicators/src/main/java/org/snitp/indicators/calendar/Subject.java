package org.snitp.indicators.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;
import org.snitp.model.time.TimeSpan;

/**
 * The subject of calendar entries.
 *
 * @param kind the kind of its entries
 * @param document the id of the plan or strategy that contains it
 * @param id its id
 * @param title its title
 * @param action the code of its action
 * @param institutions the ids of the reporting institutions
 */
record Subject(
        EntryKind kind,
        String document,
        String id,
        Optional<LocalizedText> title,
        Optional<String> action,
        List<String> institutions) {

    Subject {
        institutions = institutions.stream().distinct().toList();
    }

    /** Returns a subject that has only an id. */
    Subject(EntryKind kind, String document, String id, List<String> institutions) {
        this(kind, document, id, Optional.empty(), Optional.empty(), institutions);
    }

    /** Returns the same subject, of which other institutions report. */
    Subject by(List<String> others) {
        return new Subject(kind, document, id, title, action, others);
    }

    CalendarEntry due(TimeSpan period, Period reportedAs, LocalDate dueOn) {
        return new CalendarEntry(kind, document, id, title, action, period, reportedAs, dueOn, institutions);
    }

    UndatedEntry undated(UndatedReason reason) {
        return new UndatedEntry(kind, document, id, title, action, institutions, reason);
    }
}
