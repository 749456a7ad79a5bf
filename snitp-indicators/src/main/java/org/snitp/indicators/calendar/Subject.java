package org.snitp.indicators.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;
import org.snitp.model.time.TimeSpan;

/**
 * What the calendar has entries about.
 *
 * @param kind what its entries are
 * @param document the id of the plan or strategy in which it stands
 * @param id its id
 * @param title what it is called
 * @param action the code of its action
 * @param institutions the ids of those who report
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

    /** Returns a subject that is known by its id alone. */
    Subject(EntryKind kind, String document, String id, List<String> institutions) {
        this(kind, document, id, Optional.empty(), Optional.empty(), institutions);
    }

    CalendarEntry due(TimeSpan period, Period reportedAs, LocalDate dueOn) {
        return new CalendarEntry(kind, document, id, title, action, period, reportedAs, dueOn, institutions);
    }

    UndatedEntry undated(UndatedReason reason) {
        return new UndatedEntry(kind, document, id, title, action, institutions, reason);
    }
}
