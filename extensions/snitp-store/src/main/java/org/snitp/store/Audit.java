package org.snitp.store;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Who did what, and when. The store records each change that is made through it in the transaction of the change; an application adds
 * what it does besides, such as signing in. Entries are never changed or deleted. Only a coordinator reads them all; an actor of an
 * institution reads those of its institution.
 *
 * @since 0.1.0
 */
public final class Audit {

    /** A version of a document was saved. */
    public static final String DOCUMENT_SAVED = "document.saved";

    /** Figures were recorded. */
    public static final String FIGURES_RECORDED = "figures.recorded";

    /** A figure was withdrawn. */
    public static final String FIGURE_WITHDRAWN = "figure.withdrawn";

    /** A reporting period was opened. */
    public static final String PERIOD_OPENED = "period.opened";

    /** A reporting period was closed. */
    public static final String PERIOD_CLOSED = "period.closed";

    /** A reporting period was locked. */
    public static final String PERIOD_LOCKED = "period.locked";

    /** A submission was sent. */
    public static final String SUBMISSION_SENT = "submission.sent";

    /** A submission was accepted. */
    public static final String SUBMISSION_ACCEPTED = "submission.accepted";

    /** A submission was returned. */
    public static final String SUBMISSION_RETURNED = "submission.returned";

    /** A file was stored. */
    public static final String EVIDENCE_STORED = "evidence.stored";

    private final Access access;

    Audit(Access access) {
        this.access = access;
    }

    /**
     * Records what the application did.
     *
     * @param action what was done, in a word such as {@code user.signed-in}
     * @param subject with what
     * @param detail more about it; may be empty
     */
    public AuditEntry record(String action, String subject, String detail) {
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(detail, "detail");
        Optional<String> more = detail.isEmpty() ? Optional.empty() : Optional.of(detail);
        return access.write(connection -> AuditLog.add(connection, access.actor(), action, subject, more));
    }

    /**
     * Returns the latest entries, the last one first.
     *
     * @param most how many at most; not negative
     */
    public List<AuditEntry> latest(int most) {
        return access.read(connection -> {
            try (Query query = new Query(connection, """
                    SELECT * FROM snitp.audit_entry
                    WHERE ?::text IS NULL OR actor_institution = ?
                    ORDER BY id DESC
                    LIMIT ?
                    """)) {
                return query.text(access.confinement())
                        .text(access.confinement())
                        .whole(most)
                        .list(AuditLog::read);
            }
        });
    }

    /** Returns the entries about something, the last one first. */
    public List<AuditEntry> about(String subject) {
        Objects.requireNonNull(subject, "subject");
        return access.read(connection -> {
            try (Query query = new Query(connection, """
                    SELECT * FROM snitp.audit_entry
                    WHERE subject = ? AND (?::text IS NULL OR actor_institution = ?)
                    ORDER BY id DESC
                    """)) {
                return query.text(subject)
                        .text(access.confinement())
                        .text(access.confinement())
                        .list(AuditLog::read);
            }
        });
    }
}
