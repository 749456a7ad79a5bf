package org.snitp.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** A process that runs statements of SQL on a database of DuckDB in memory, and nothing else. */
public final class QueryProcess {

    private QueryProcess() {}

    /**
     * Runs statements.
     *
     * @param arguments the statements
     */
    public static void main(String[] arguments) throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = database.createStatement()) {
            for (String sql : arguments) {
                statement.execute(sql);
            }
        }
    }
}
