package org.snitp.indicators.calendar;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.snitp.model.text.LocalizedText;

/**
 * Something for which the calendar knows no day.
 *
 * @param kind what it is
 * @param document the id of the plan or strategy in which it stands
 * @param subject the id of the indicator, session or evaluation
 * @param title the name of the indicator, or the title of the evaluation; sessions have none
 * @param action the code of the action to which an indicator belongs; none for an indicator of an objective
 * @param institutions the ids of those who report, each once
 * @param reason why there is no day
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
