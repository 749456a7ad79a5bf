package org.snitp.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.snitp.model.time.Period;

/** Changes the state of a reporting period in a transaction, whose other changes see it as it is then. */
final class PeriodWriter {

    private final Connection connection;
    private final Actor actor;

    PeriodWriter(Connection connection, Actor actor) {
        this.connection = connection;
        this.actor = actor;
    }

    /** Returns the period as it is, and lets others wait who want to change it. */
    Optional<ReportingPeriod> hold(String plan, Period period) throws SQLException {
        try (Query query = new Query(
                connection, "SELECT * FROM snitp.reporting_period WHERE plan = ? AND period = ? FOR UPDATE")) {
            return query.text(plan).text(period.toString()).first(PeriodWriter::read);
        }
    }

    /** Inserts or updates it. */
    ReportingPeriod write(String plan, Period period, PeriodState state, Optional<LocalDate> due) throws SQLException {
        ReportingPeriod written;
        try (Query query = new Query(connection, """
                INSERT INTO snitp.reporting_period AS p (plan, period, period_start, period_end, state, due, version, actor,
                    actor_institution)
                VALUES (?, ?, ?, ?, ?, ?, 1, ?, ?)
                ON CONFLICT (plan, period) DO UPDATE SET state = excluded.state, due = excluded.due,
                    version = p.version + 1, actor = excluded.actor, actor_institution = excluded.actor_institution,
                    changed_at = clock_timestamp()
                RETURNING *
                """)) {
            written = query.text(plan)
                    .text(period.toString())
                    .day(Optional.of(period.getStart()))
                    .day(Optional.of(period.getEnd()))
                    .text(state.name())
                    .day(due)
                    .actor(actor)
                    .one(PeriodWriter::read);
        }
        AuditLog.add(
                connection,
                actor,
                switch (state) {
                    case OPEN -> Audit.PERIOD_OPENED;
                    case CLOSED -> Audit.PERIOD_CLOSED;
                    case LOCKED -> Audit.PERIOD_LOCKED;
                },
                subject(plan, period),
                due.map(day -> "due " + day));
        return written;
    }

    static String subject(String plan, Period period) {
        return plan + "/" + period;
    }

    static void requireOpen(String period, PeriodState state) {
        if (state != PeriodState.OPEN) {
            throw new PeriodNotOpenException("The reporting period " + period + " is not open");
        }
    }

    static ReportingPeriod read(Row row) throws SQLException {
        return new ReportingPeriod(
                row.text("plan"),
                Period.parse(row.text("period")),
                PeriodState.valueOf(row.text("state")),
                row.day("due"),
                row.whole("version"),
                row.actor(),
                row.moment("changed_at"));
    }
}
