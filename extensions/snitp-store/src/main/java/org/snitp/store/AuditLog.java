package org.snitp.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** Records who did what in the transaction in which it is done. */
final class AuditLog {

    private AuditLog() {}

    static AuditEntry add(Connection connection, Actor actor, String action, String subject, Optional<String> detail)
            throws SQLException {
        try (Query query = new Query(connection, """
                INSERT INTO snitp.audit_entry (actor, actor_institution, action, subject, detail) VALUES (?, ?, ?, ?, ?)
                RETURNING id, at, actor, actor_institution, action, subject, detail
                """)) {
            return query.actor(actor).text(action).text(subject).text(detail).one(AuditLog::read);
        }
    }

    static AuditEntry read(Row row) throws SQLException {
        return new AuditEntry(
                row.number("id"),
                row.moment("at"),
                row.actor(),
                row.text("action"),
                row.text("subject"),
                row.optionalText("detail"));
    }
}
