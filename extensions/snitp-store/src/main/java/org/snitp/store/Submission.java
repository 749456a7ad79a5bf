package org.snitp.store;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What one institution sent for one reporting period, and what became of it.
 *
 * @since 0.1.0
 */
public final class Submission {

    private final SubmissionKey key;
    private final SubmissionState state;
    private final int version;
    private final Optional<String> reason;
    private final Actor changedBy;
    private final Instant changedAt;

    Submission(
            SubmissionKey key,
            SubmissionState state,
            int version,
            Optional<String> reason,
            Actor changedBy,
            Instant changedAt) {
        this.key = key;
        this.state = state;
        this.version = version;
        this.reason = reason;
        this.changedBy = changedBy;
        this.changedAt = changedAt;
    }

    /** Which submission it is. */
    public SubmissionKey key() {
        return key;
    }

    /** Whether it waits for its review, was accepted, or was returned. */
    public SubmissionState state() {
        return state;
    }

    /** The number of its events so far, from 1: what {@link OutdatedVersionException} compares. */
    public int version() {
        return version;
    }

    /** The reason of the last event: always there if it was returned. */
    public Optional<String> reason() {
        return reason;
    }

    /** Who caused the last event. */
    public Actor changedBy() {
        return changedBy;
    }

    /** When the last event was, in UTC. */
    public Instant changedAt() {
        return changedAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Submission that
                && key.equals(that.key)
                && state.equals(that.state)
                && version == that.version
                && reason.equals(that.reason)
                && changedBy.equals(that.changedBy)
                && changedAt.equals(that.changedAt);
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, state, version, reason, changedBy, changedAt);
    }

    @Override
    public String toString() {
        return "Submission[key=" + key + ", state=" + state + ", version=" + version + ", reason=" + reason
                + ", changedBy=" + changedBy + ", changedAt=" + changedAt + "]";
    }
}
