package org.snitp.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** Runs transactions, each on a connection of its own. */
final class Database {

    private final DataSource source;
    private final Optional<RowLevelSecurity> security;

    Database(DataSource source, Optional<RowLevelSecurity> security) {
        this.source = source;
        this.security = security;
    }

    /** Does work that changes something. Each statement sees what was committed before it began. */
    <T> T write(Actor actor, Work<T> work) {
        return run(actor, "SET TRANSACTION ISOLATION LEVEL READ COMMITTED READ WRITE", work);
    }

    /** Does work that changes nothing, and sees one state of the database. */
    <T> T read(Actor actor, Work<T> work) {
        return run(actor, "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY", work);
    }

    private <T> T run(Actor actor, String isolation, Work<T> work) {
        boolean confirming = false;
        try (Connection connection = source.getConnection()) {
            boolean auto = connection.getAutoCommit();
            connection.setAutoCommit(false);
            boolean done = false;
            try {
                begin(connection, actor, isolation);
                T result = work.run(connection);
                confirming = true;
                connection.commit();
                confirming = false;
                done = true;
                return result;
            } finally {
                if (!done) {
                    rollBack(connection);
                }
                restore(connection, auto);
            }
        } catch (SQLException e) {
            throw Failures.translate(e, confirming);
        }
    }

    private void begin(Connection connection, Actor actor, String isolation) throws SQLException {
        try (Query query = new Query(connection, isolation)) {
            query.run();
        }
        if (security.isPresent()) {
            String role = actor.institution().isPresent()
                    ? security.get().institution()
                    : security.get().coordinator();
            try (Query query = new Query(
                    connection, "SELECT set_config('snitp.institution', ?, true), set_config('role', ?, true)")) {
                query.text(actor.institution().orElse("")).text(role).run();
            }
        }
    }

    /** A connection that is gone has nothing to take back, and the first failure says why. */
    private static void rollBack(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            // The server takes back what a lost connection did not confirm.
        }
    }

    private static void restore(Connection connection, boolean auto) {
        try {
            connection.setAutoCommit(auto);
        } catch (SQLException e) {
            // The connection is gone; whoever lent it finds out when it is closed.
        }
    }
}
