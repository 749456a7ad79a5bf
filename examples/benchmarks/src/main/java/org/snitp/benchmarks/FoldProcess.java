package org.snitp.benchmarks;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Properties;
import org.snitp.measurements.LoadResult;
import org.snitp.measurements.MeasurementLoader;
import org.snitp.measurements.jdbc.ResultSetRows;
import org.snitp.measurements.state.ProgressState;

/**
 * A process that folds a table of {@link MeasurementGenerator}: {@code FoldProcess THREADS FILE}, a file in CSV; or {@code FoldProcess query
 * SQL}, what a query of DuckDB gives. Prints how many figures count, and a number that tells whether another process has the same state.
 */
public final class FoldProcess {

    private FoldProcess() {}

    /** Folds the table. */
    public static void main(String[] arguments) throws SQLException {
        MeasurementLoader loader = MeasurementLoader.of(new MeasurementGenerator().bundle());
        LoadResult folded = arguments[0].equals("query")
                ? query(loader, arguments[1])
                : loader.threads(Integer.parseInt(arguments[0])).read(Path.of(arguments[1]));
        byte[] state = ProgressState.toBytes(folded.measurements().orElseThrow());
        System.out.println(
                folded.rows() + " rows, " + folded.measurements().orElseThrow().size()
                        + " figures that count, " + folded.diagnostics().size() + " problems, state " + state.length
                        + " bytes, "
                        + Integer.toHexString(Arrays.hashCode(state)));
    }

    /** Folds rows that DuckDB hands over in pieces, so that they are never all in memory. */
    private static LoadResult query(MeasurementLoader loader, String sql) throws SQLException {
        Properties streaming = new Properties();
        streaming.setProperty("jdbc_stream_results", "true");
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:", streaming);
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return loader.read(ResultSetRows.of(rows), "query");
        }
    }
}
