package org.snitp.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.snitp.model.time.Period;

/** The events of submissions, in a transaction. */
final class SubmissionWriter {

    private final Connection connection;
    private final Actor actor;
    private final SubmissionKey key;

    /** Lets others wait who send or review the same submission. */
    SubmissionWriter(Connection connection, Actor actor, SubmissionKey key) throws SQLException {
        this.connection = connection;
        this.actor = actor;
        this.key = key;
        Access.hold(connection, "submission/" + key);
    }

    /** Returns the submission as it is. */
    Optional<Submission> latest() throws SQLException {
        try (Query query = new Query(connection, """
                SELECT s.plan, s.period, s.institution, e.version, e.state, e.reason, e.actor, e.actor_institution, e.at
                FROM snitp.submission s
                JOIN snitp.submission_event e ON e.submission = s.id
                WHERE s.plan = ? AND s.period = ? AND s.institution = ?
                ORDER BY e.version DESC
                LIMIT 1
                """)) {
            return query.text(key.plan())
                    .text(key.period().toString())
                    .text(key.institution())
                    .first(SubmissionWriter::read);
        }
    }

    /** Returns the submission if it is the one that was read. */
    Submission require(Submission known) throws SQLException {
        Optional<Submission> latest = latest();
        requireVersion(latest, known.version());
        return latest.orElseThrow();
    }

    void requireVersion(Optional<Submission> latest, int expected) {
        int actual = latest.map(Submission::version).orElse(0);
        if (actual != expected) {
            throw new OutdatedVersionException(key.toString(), expected, actual);
        }
    }

    /** The state of the reporting period, which stays until the end of the transaction; empty if it was never opened. */
    Optional<PeriodState> periodState() throws SQLException {
        try (Query query = new Query(connection, "SELECT snitp.held_state(?, ?) AS state")) {
            return query.text(key.plan())
                    .text(key.period().toString())
                    .one(row -> row.optionalText("state"))
                    .map(PeriodState::valueOf);
        }
    }

    /** Returns the number of the submission, which is inserted if it is new. */
    long id() throws SQLException {
        try (Query query = new Query(connection, """
                INSERT INTO snitp.submission (plan, period, institution) VALUES (?, ?, ?)
                ON CONFLICT ON CONSTRAINT submission_once DO NOTHING
                """)) {
            query.text(key.plan())
                    .text(key.period().toString())
                    .text(key.institution())
                    .run();
        }
        try (Query query = new Query(
                connection, "SELECT id FROM snitp.submission WHERE plan = ? AND period = ? AND institution = ?")) {
            return query.text(key.plan())
                    .text(key.period().toString())
                    .text(key.institution())
                    .one(row -> row.number("id"));
        }
    }

    /** Adds an event. */
    Submission add(long id, int version, SubmissionState state, Optional<String> reason) throws SQLException {
        Submission changed;
        try (Query query = new Query(connection, """
                INSERT INTO snitp.submission_event (submission, version, institution, state, reason, actor, actor_institution)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                RETURNING version, state, reason, actor, actor_institution, at
                """)) {
            changed = query.whole(Long.valueOf(id))
                    .whole(version)
                    .text(key.institution())
                    .text(state.name())
                    .text(reason)
                    .actor(actor)
                    .one(row -> read(row, key));
        }
        AuditLog.add(
                connection,
                actor,
                switch (state) {
                    case SENT -> Audit.SUBMISSION_SENT;
                    case ACCEPTED -> Audit.SUBMISSION_ACCEPTED;
                    case RETURNED -> Audit.SUBMISSION_RETURNED;
                },
                key.toString(),
                reason);
        return changed;
    }

    /** Adds a file that the actor may see and that is the institution's. */
    void add(long id, int version, long evidence) throws SQLException {
        try (Query query = new Query(connection, """
                INSERT INTO snitp.submission_evidence (submission, submission_version, evidence, institution)
                SELECT ?, ?, id, institution FROM snitp.evidence WHERE id = ? AND institution = ?
                RETURNING evidence
                """)) {
            query.whole(Long.valueOf(id))
                    .whole(version)
                    .whole(Long.valueOf(evidence))
                    .text(key.institution());
            if (query.first(row -> row.number("evidence")).isEmpty()) {
                throw new NotPermittedException("The file " + evidence + " is not one of " + key.institution());
            }
        }
    }

    static Submission read(Row row) throws SQLException {
        return read(
                row, new SubmissionKey(row.text("plan"), Period.parse(row.text("period")), row.text("institution")));
    }

    private static Submission read(Row row, SubmissionKey key) throws SQLException {
        return new Submission(
                key,
                SubmissionState.valueOf(row.text("state")),
                row.whole("version"),
                row.optionalText("reason"),
                row.actor(),
                row.moment("at"));
    }
}
