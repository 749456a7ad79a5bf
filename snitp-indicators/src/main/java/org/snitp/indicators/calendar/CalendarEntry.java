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
 */
public final class CalendarEntry {
    private final EntryKind kind;
    private final String document;
    private final String subject;
    private final Optional<LocalizedText> title;
    private final Optional<String> action;
    private final TimeSpan period;
    private final Period reportedAs;
    private final LocalDate dueOn;
    private final List<String> institutions;

    CalendarEntry(
            EntryKind kind,
            String document,
            String subject,
            Optional<LocalizedText> title,
            Optional<String> action,
            TimeSpan period,
            Period reportedAs,
            LocalDate dueOn,
            List<String> institutions) {
        this.kind = kind;
        this.document = document;
        this.subject = subject;
        this.title = title;
        this.action = action;
        this.period = period;
        this.reportedAs = reportedAs;
        this.dueOn = dueOn;
        this.institutions = List.copyOf(institutions);
    }

    /** The kind of entry. */
    public EntryKind kind() {
        return kind;
    }

    /** The id of the plan or strategy that requires it. */
    public String document() {
        return document;
    }

    /** The id of the indicator, monitoring report, session or evaluation. */
    public String subject() {
        return subject;
    }

    /** The name of the indicator, or the title of the evaluation; absent for reports and sessions. */
    public Optional<LocalizedText> title() {
        return title;
    }

    /** The code of the action to which an indicator belongs; absent for an indicator of an objective. */
    public Optional<String> action() {
        return action;
    }

    /** The time it covers; for an indicator's report, from the first to the last day of work. */
    public TimeSpan period() {
        return period;
    }

    /**
     * The calendar period under which it is reported: the period of the measurement. It is the whole year, semester,
     * quarter or month of which {@code period} may be a part, or the period of an evaluation, which may come after the
     * work.
     */
    public Period reportedAs() {
        return reportedAs;
    }

    /** The last day on which it is on time. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /**
     * The ids of the reporting institutions, without duplicates: for a session, its holder; for an evaluation, those
     * who commission and approve it.
     */
    public List<String> institutions() {
        return institutions;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CalendarEntry that
                && kind.equals(that.kind)
                && document.equals(that.document)
                && subject.equals(that.subject)
                && title.equals(that.title)
                && action.equals(that.action)
                && period.equals(that.period)
                && reportedAs.equals(that.reportedAs)
                && dueOn.equals(that.dueOn)
                && institutions.equals(that.institutions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, document, subject, title, action, period, reportedAs, dueOn, institutions);
    }

    @Override
    public String toString() {
        return "CalendarEntry[kind=" + kind
                + ", document=" + document
                + ", subject=" + subject
                + ", title=" + title
                + ", action=" + action
                + ", period=" + period
                + ", reportedAs=" + reportedAs
                + ", dueOn=" + dueOn
                + ", institutions=" + institutions
                + "]";
    }
}
