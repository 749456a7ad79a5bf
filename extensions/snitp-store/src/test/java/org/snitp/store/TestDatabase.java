package org.snitp.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Databases for tests: one real PostgreSQL for all of them, and in it a database for each test class, with its tables. */
final class TestDatabase {

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** Started when the first test asks for it; it ends with the process. */
    private static final class Server {

        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("max_connections", "200")
                        .start();
                run(server.getPostgresDatabase(), "CREATE DATABASE template_of_tests");
                SnitpStore.open(server.getDatabase("postgres", "template_of_tests"));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private TestDatabase() {}

    /** Returns a new database with the tables of the store. */
    static DataSource create() {
        return create("template_of_tests");
    }

    /** Returns a new database with nothing in it. */
    static DataSource empty() {
        return create("template0");
    }

    private static synchronized DataSource create(String template) {
        String name = "test" + COUNT.incrementAndGet();
        run(Server.RUNNING.getPostgresDatabase(), "CREATE DATABASE " + name + " TEMPLATE " + template);
        return Server.RUNNING.getDatabase("postgres", name);
    }

    /** Returns the same database for another user. */
    static DataSource as(DataSource database, String user) {
        return Server.RUNNING.getDatabase(
                user, ask(database, "SELECT current_database()").get(0));
    }

    static void run(DataSource database, String sql) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the first column as text. */
    static List<String> ask(DataSource database, String sql) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet results = statement.executeQuery()) {
            List<String> values = new ArrayList<>();
            while (results.next()) {
                values.add(results.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
