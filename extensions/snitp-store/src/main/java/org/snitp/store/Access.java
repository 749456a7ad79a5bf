package org.snitp.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an actor does with the database: each time in a transaction of its own, or all in one that is under way. */
final class Access {

    private final Database database;
    private final Actor actor;

    /** The connection of the transaction that is under way. */
    private final @Nullable Connection current;

    private boolean ended;

    Access(Database database, Actor actor) {
        this(database, actor, null);
    }

    private Access(Database database, Actor actor, @Nullable Connection current) {
        this.database = database;
        this.actor = actor;
        this.current = current;
    }

    Actor actor() {
        return actor;
    }

    <T> T write(Work<T> work) {
        return current == null ? database.write(actor, work) : join(work, current);
    }

    <T> T read(Work<T> work) {
        return current == null ? database.read(actor, work) : join(work, current);
    }

    private <T> T join(Work<T> work, Connection connection) {
        if (ended) {
            throw new IllegalStateException("The transaction of the session has ended");
        }
        try {
            return work.run(connection);
        } catch (SQLException e) {
            throw Failures.translate(e, false);
        }
    }

    /** Opens an access whose work is one transaction, and ends it. */
    <T> T together(java.util.function.Function<Access, T> work) {
        return write(connection -> {
            Access inside = new Access(database, actor, connection);
            try {
                return work.apply(inside);
            } finally {
                inside.ended = true;
            }
        });
    }

    /** The institution to which reading is confined; null for the coordinator. */
    @Nullable
    String confinement() {
        return actor.institution().orElse(null);
    }

    /** Returns whether the actor may see and write what is of an institution. */
    boolean reaches(String institution) {
        return actor.institution().isEmpty() || actor.institution().get().equals(institution);
    }

    void requireCoordinator(String what) {
        if (actor.institution().isPresent()) {
            throw new NotPermittedException(what + " only by a coordinator, and not by " + actor);
        }
    }

    void requireReach(String institution, String what) {
        if (!reaches(institution)) {
            throw new NotPermittedException(what + " of another institution than that of " + actor);
        }
    }

    /** Lets others with the same key wait until the transaction ends. */
    static void hold(Connection connection, String key) throws SQLException {
        try (Query query = new Query(connection, "SELECT pg_advisory_xact_lock(hashtextextended(?, 7403))")) {
            query.text(Objects.requireNonNull(key, "key")).run();
        }
    }
}
