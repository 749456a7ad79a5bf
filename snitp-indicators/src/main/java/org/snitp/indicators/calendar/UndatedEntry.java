package org.snitp.indicators.calendar;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.snitp.model.text.LocalizedText;

/**
 * A calendar entry without a date.
 *
 * @param kind the kind of entry
 * @param document the id of the plan or strategy that contains it
 * @param subject the id of the indicator, session or evaluation
 * @param title the name of the indicator, or the title of the evaluation; absent for sessions
 * @param action the code of the action to which an indicator belongs; absent for an indicator of an objective
 * @param institutions the ids of the reporting institutions, without duplicates
 * @param reason why there is no date
 */
public record UndatedEntry(
        EntryKind kind,
        String document,
        String subject,
        Optional<LocalizedText> title,
        Optional<String> action,
        List<String> institutions,
        UndatedReason reason) {

    /** Copies the list. */
    public UndatedEntry {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(institutions, "institutions");
        Objects.requireNonNull(reason, "reason");
        institutions = List.copyOf(institutions);
    }
}
