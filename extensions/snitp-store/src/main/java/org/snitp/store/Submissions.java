package org.snitp.store;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.snitp.model.time.Period;

/**
 * What institutions sent for a reporting period, and what the coordinator said to it. A submission and its figures are stored in one
 * transaction. Figures count from the moment at which they are sent; {@link FigureQuery#onlyAccepted} leaves out those that were not
 * accepted yet.
 *
 * @since 0.1.0
 */
public final class Submissions {

    Submissions() {}

    /**
     * Sends for a period.
     *
     * @return the submission; if it was sent before with figures under the same key, that one
     * @throws OutdatedVersionException if it is not based on the latest version
     * @throws PeriodNotOpenException if the period is not open, and the submission was not returned either
     * @throws SubmissionStateException if the submission was accepted
     * @throws NotPermittedException if the actor is of another institution, or if a figure or a file is another institution's
     */
    public Submission send(NewSubmission submission) {
        Objects.requireNonNull(submission, "submission");
        throw new UnsupportedOperationException();
    }

    /**
     * Accepts a submission.
     *
     * @param read the submission as it was read
     * @throws OutdatedVersionException if it was sent again or reviewed since
     * @throws SubmissionStateException if it does not wait for a review
     * @throws NotPermittedException if the actor is of an institution
     */
    public Submission accept(Submission read) {
        Objects.requireNonNull(read, "read");
        throw new UnsupportedOperationException();
    }

    /**
     * Returns a submission to the institution, which can then correct it, also if the period was closed.
     *
     * @param read the submission as it was read
     * @param reason what is to be corrected; not blank
     * @throws OutdatedVersionException if it was sent again or reviewed since
     * @throws SubmissionStateException if it was returned before
     * @throws NotPermittedException if the actor is of an institution
     */
    public Submission giveBack(Submission read, String reason) {
        Objects.requireNonNull(read, "read");
        Objects.requireNonNull(reason, "reason");
        throw new UnsupportedOperationException();
    }

    /** Returns a submission, if something was sent, and if the actor may see it. */
    public Optional<Submission> find(SubmissionKey key) {
        Objects.requireNonNull(key, "key");
        throw new UnsupportedOperationException();
    }

    /** Returns what was sent for a period, by institution: all of it, or that of the actor's institution. */
    public List<Submission> list(String plan, Period period) {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(period, "period");
        throw new UnsupportedOperationException();
    }

    /** Returns the events of a submission, the first one first; none if the actor may not see it. */
    public List<SubmissionEvent> history(SubmissionKey key) {
        Objects.requireNonNull(key, "key");
        throw new UnsupportedOperationException();
    }
}
