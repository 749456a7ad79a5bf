package org.snitp.store;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Who did what, and when. Entries are never changed.
 *
 * @since 0.1.0
 */
public final class AuditEntry {

    private final long id;
    private final Instant at;
    private final Actor actor;
    private final String action;
    private final String subject;
    private final Optional<String> detail;

    AuditEntry(long id, Instant at, Actor actor, String action, String subject, Optional<String> detail) {
        this.id = id;
        this.at = at;
        this.actor = actor;
        this.action = action;
        this.subject = subject;
        this.detail = detail;
    }

    /** The number of the entry. */
    public long id() {
        return id;
    }

    /** When it was, in UTC. */
    public Instant at() {
        return at;
    }

    /** Who did it. */
    public Actor actor() {
        return actor;
    }

    /** What was done: one of the words of {@link Audit}, or a word of the application. */
    public String action() {
        return action;
    }

    /** With what it was done, such as {@code ActionPlan/pna-2024-2026}. */
    public String subject() {
        return subject;
    }

    /** More about it, such as the version that was saved. */
    public Optional<String> detail() {
        return detail;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AuditEntry that
                && id == that.id
                && at.equals(that.at)
                && actor.equals(that.actor)
                && action.equals(that.action)
                && subject.equals(that.subject)
                && detail.equals(that.detail);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, at, actor, action, subject, detail);
    }

    @Override
    public String toString() {
        return "AuditEntry[id=" + id + ", at=" + at + ", actor=" + actor + ", action=" + action + ", subject=" + subject
                + ", detail=" + detail + "]";
    }
}
