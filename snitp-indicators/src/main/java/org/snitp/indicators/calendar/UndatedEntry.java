package org.snitp.indicators.calendar;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.snitp.model.text.LocalizedText;

/** A calendar entry without a date. */
public final class UndatedEntry {
    private final EntryKind kind;
    private final String document;
    private final String subject;
    private final Optional<LocalizedText> title;
    private final Optional<String> action;
    private final List<String> institutions;
    private final UndatedReason reason;

    UndatedEntry(
            EntryKind kind,
            String document,
            String subject,
            Optional<LocalizedText> title,
            Optional<String> action,
            List<String> institutions,
            UndatedReason reason) {
        this.kind = kind;
        this.document = document;
        this.subject = subject;
        this.title = title;
        this.action = action;
        this.institutions = List.copyOf(institutions);
        this.reason = reason;
    }

    /** The kind of entry. */
    public EntryKind kind() {
        return kind;
    }

    /** The id of the plan or strategy that contains it. */
    public String document() {
        return document;
    }

    /** The id of the indicator, session or evaluation. */
    public String subject() {
        return subject;
    }

    /** The name of the indicator, or the title of the evaluation; absent for sessions. */
    public Optional<LocalizedText> title() {
        return title;
    }

    /** The code of the action to which an indicator belongs; absent for an indicator of an objective. */
    public Optional<String> action() {
        return action;
    }

    /** The ids of the reporting institutions, without duplicates. */
    public List<String> institutions() {
        return institutions;
    }

    /** Why there is no date. */
    public UndatedReason reason() {
        return reason;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UndatedEntry that
                && kind.equals(that.kind)
                && document.equals(that.document)
                && subject.equals(that.subject)
                && title.equals(that.title)
                && action.equals(that.action)
                && institutions.equals(that.institutions)
                && reason.equals(that.reason);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, document, subject, title, action, institutions, reason);
    }

    @Override
    public String toString() {
        return "UndatedEntry[kind=" + kind
                + ", document=" + document
                + ", subject=" + subject
                + ", title=" + title
                + ", action=" + action
                + ", institutions=" + institutions
                + ", reason=" + reason
                + "]";
    }
}
