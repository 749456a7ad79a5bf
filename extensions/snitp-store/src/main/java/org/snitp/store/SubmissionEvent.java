package org.snitp.store;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * One event of a submission: it was sent, accepted or returned. Events are never changed.
 *
 * @since 0.1.0
 */
public final class SubmissionEvent {

    private final SubmissionKey key;
    private final int version;
    private final SubmissionState state;
    private final Optional<String> reason;
    private final Optional<Long> batch;
    private final Actor by;
    private final Instant at;

    SubmissionEvent(
            SubmissionKey key,
            int version,
            SubmissionState state,
            Optional<String> reason,
            Optional<Long> batch,
            Actor by,
            Instant at) {
        this.key = key;
        this.version = version;
        this.state = state;
        this.reason = reason;
        this.batch = batch;
        this.by = by;
        this.at = at;
    }

    /** Which submission it is. */
    public SubmissionKey key() {
        return key;
    }

    /** The number of the event, from 1. */
    public int version() {
        return version;
    }

    /** What the submission is since then. */
    public SubmissionState state() {
        return state;
    }

    /** The reason, or a remark. */
    public Optional<String> reason() {
        return reason;
    }

    /** The batch of figures that were sent; absent if none was sent. */
    public Optional<Long> batch() {
        return batch;
    }

    /** Who caused it. */
    public Actor by() {
        return by;
    }

    /** When it was, in UTC. */
    public Instant at() {
        return at;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SubmissionEvent that
                && key.equals(that.key)
                && version == that.version
                && state.equals(that.state)
                && reason.equals(that.reason)
                && batch.equals(that.batch)
                && by.equals(that.by)
                && at.equals(that.at);
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, version, state, reason, batch, by, at);
    }

    @Override
    public String toString() {
        return "SubmissionEvent[key=" + key + ", version=" + version + ", state=" + state + ", reason=" + reason
                + ", batch=" + batch + ", by=" + by + ", at=" + at + "]";
    }
}
