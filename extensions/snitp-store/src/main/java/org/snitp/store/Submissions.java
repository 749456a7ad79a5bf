package org.snitp.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.snitp.model.measurement.ActionStatusReport;
import org.snitp.model.time.Period;

/**
 * What institutions sent for a reporting period, and what the coordinator said to it. A submission and its figures are stored in one
 * transaction. Figures count from the moment at which they are sent; {@link FigureQuery#onlyAccepted} leaves out those that were not
 * accepted yet.
 *
 * @since 0.1.0
 */
public final class Submissions {

    private final Access access;

    Submissions(Access access) {
        this.access = access;
    }

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
        SubmissionKey key = submission.key();
        access.requireReach(key.institution(), "A submission is sent for " + key.institution() + ", which is");
        Optional<FigureWriter> figures = submission.figures().map(sent -> {
            requireOwn(key, sent);
            return new FigureWriter(sent, access.actor());
        });
        Optional<DocumentWriter> statuses = submission.statuses().map(report -> {
            requireOwn(key, report);
            return DocumentWriter.of(report, access.actor());
        });
        return access.write(connection -> {
            SubmissionWriter writer = new SubmissionWriter(connection, access.actor(), key);
            Optional<Submission> latest = writer.latest();
            if (latest.isPresent() && isThere(connection, submission)) {
                return latest.get();
            }
            writer.requireVersion(latest, submission.replacing());
            requireOpen(writer, latest, key);
            long id = writer.id();
            Submission sent = writer.add(id, submission.replacing() + 1, SubmissionState.SENT, submission.remark());
            if (figures.isPresent()) {
                figures.get().write(connection, new FigureWriter.Sent(id, sent.version()));
            }
            if (statuses.isPresent()) {
                statuses.get().write(connection);
            }
            for (Long file : submission.evidence()) {
                writer.add(id, sent.version(), file);
            }
            return sent;
        });
    }

    private static void requireOwn(SubmissionKey key, NewFigures figures) {
        if (!figures.plan().equals(key.plan())) {
            throw new IllegalArgumentException(
                    "The figures are of the plan " + figures.plan() + ", not of " + key.plan());
        }
        figures.measurements().forEach(figure -> {
            if (!figure.getReportedBy().equals(Optional.of(key.institution()))) {
                throw new NotPermittedException("A figure of " + figure.getIndicator() + " is reported by "
                        + figure.getReportedBy().orElse("nobody") + ", not by " + key.institution());
            }
        });
    }

    private static void requireOwn(SubmissionKey key, NewVersion statuses) {
        if (!(statuses.document() instanceof ActionStatusReport report)) {
            throw new IllegalArgumentException(
                    "Not a report on the status of actions: " + DocumentKey.of(statuses.document()));
        }
        if (!report.getReporter().equals(Optional.of(key.institution()))) {
            throw new NotPermittedException("The report " + report.getId() + " is not made by " + key.institution());
        }
    }

    /** Returns whether figures were sent for the submission before under the same key. */
    private static boolean isThere(Connection connection, NewSubmission submission) throws SQLException {
        if (submission.figures().isEmpty()) {
            return false;
        }
        SubmissionKey key = submission.key();
        try (Query query = new Query(connection, """
                SELECT 1 AS there FROM snitp.figure_batch b
                JOIN snitp.submission s ON s.id = b.submission
                WHERE b.key = ? AND s.plan = ? AND s.period = ? AND s.institution = ?
                """)) {
            return query.key(submission.figures().get().key())
                    .text(key.plan())
                    .text(key.period().toString())
                    .text(key.institution())
                    .first(row -> row.whole("there"))
                    .isPresent();
        }
    }

    private static void requireOpen(SubmissionWriter writer, Optional<Submission> latest, SubmissionKey key)
            throws SQLException {
        PeriodState period = writer.periodState()
                .orElseThrow(() -> new PeriodNotOpenException(
                        "The reporting period " + key.period() + " of " + key.plan() + " was never opened"));
        Optional<SubmissionState> state = latest.map(Submission::state);
        if (state.equals(Optional.of(SubmissionState.ACCEPTED))) {
            throw new SubmissionStateException(key + " was accepted, and is sent again only after it was returned");
        }
        if (period == PeriodState.LOCKED || !state.equals(Optional.of(SubmissionState.RETURNED))) {
            PeriodWriter.requireOpen(key.period().toString(), period);
        }
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
        access.requireCoordinator("Submissions are accepted");
        return access.write(connection -> {
            SubmissionWriter writer = new SubmissionWriter(connection, access.actor(), read.key());
            if (writer.require(read).state() != SubmissionState.SENT) {
                throw new SubmissionStateException(read.key() + " does not wait for a review");
            }
            return writer.add(writer.id(), read.version() + 1, SubmissionState.ACCEPTED, Optional.empty());
        });
    }

    /**
     * Returns a submission to the institution, which can then correct it, also if the period was closed.
     *
     * @param read the submission as it was read
     * @param reason what is to be corrected
     * @throws IllegalArgumentException if the reason is blank
     * @throws OutdatedVersionException if it was sent again or reviewed since
     * @throws SubmissionStateException if it was returned before
     * @throws NotPermittedException if the actor is of an institution
     */
    public Submission giveBack(Submission read, String reason) {
        Objects.requireNonNull(read, "read");
        Objects.requireNonNull(reason, "reason");
        if (reason.isBlank()) {
            throw new IllegalArgumentException("Whoever returns a submission says why");
        }
        access.requireCoordinator("Submissions are returned");
        return access.write(connection -> {
            SubmissionWriter writer = new SubmissionWriter(connection, access.actor(), read.key());
            if (writer.require(read).state() == SubmissionState.RETURNED) {
                throw new SubmissionStateException(read.key() + " was returned before");
            }
            return writer.add(writer.id(), read.version() + 1, SubmissionState.RETURNED, Optional.of(reason));
        });
    }

    /** Returns a submission, if something was sent, and if the actor may see it. */
    public Optional<Submission> find(SubmissionKey key) {
        Objects.requireNonNull(key, "key");
        return list(key.plan(), key.period()).stream()
                .filter(submission -> submission.key().equals(key))
                .findFirst();
    }

    /** Returns what was sent for a period, by institution: all of it, or that of the actor's institution. */
    public List<Submission> list(String plan, Period period) {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(period, "period");
        return access.read(connection -> {
            try (Query query = new Query(connection, """
                    SELECT DISTINCT ON (s.institution) s.plan, s.period, s.institution,
                        e.version, e.state, e.reason, e.actor, e.actor_institution, e.at
                    FROM snitp.submission s
                    JOIN snitp.submission_event e ON e.submission = s.id
                    WHERE s.plan = ? AND s.period = ? AND (?::text IS NULL OR s.institution = ?)
                    ORDER BY s.institution, e.version DESC
                    """)) {
                return query.text(plan)
                        .text(period.toString())
                        .text(access.confinement())
                        .text(access.confinement())
                        .list(SubmissionWriter::read);
            }
        });
    }

    /** Returns the events of a submission, the first one first; none if the actor may not see it. */
    public List<SubmissionEvent> history(SubmissionKey key) {
        Objects.requireNonNull(key, "key");
        return access.read(connection -> {
            try (Query query = new Query(connection, """
                    SELECT e.version, e.state, e.reason, e.actor, e.actor_institution, e.at, b.id AS batch
                    FROM snitp.submission s
                    JOIN snitp.submission_event e ON e.submission = s.id
                    LEFT JOIN snitp.figure_batch b ON b.submission = e.submission AND b.submission_version = e.version
                    WHERE s.plan = ? AND s.period = ? AND s.institution = ? AND (?::text IS NULL OR s.institution = ?)
                    ORDER BY e.version
                    """)) {
                return query.text(key.plan())
                        .text(key.period().toString())
                        .text(key.institution())
                        .text(access.confinement())
                        .text(access.confinement())
                        .list(row -> new SubmissionEvent(
                                key,
                                row.whole("version"),
                                SubmissionState.valueOf(row.text("state")),
                                row.optionalText("reason"),
                                row.optionalNumber("batch"),
                                row.actor(),
                                row.moment("at")));
            }
        });
    }
}
