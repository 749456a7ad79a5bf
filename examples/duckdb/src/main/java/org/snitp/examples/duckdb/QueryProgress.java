package org.snitp.examples.duckdb;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.snitp.indicators.calendar.ReportingCalendar;
import org.snitp.indicators.progress.ProgressParameters;
import org.snitp.indicators.progress.ProgressReport;
import org.snitp.io.BundleReader;
import org.snitp.io.Snitp;
import org.snitp.io.diagnostic.TextReport;
import org.snitp.measurements.LoadResult;
import org.snitp.measurements.MeasurementLoader;
import org.snitp.measurements.jdbc.ResultSetRows;
import org.snitp.measurements.table.CsvTable;
import org.snitp.model.Bundle;
import org.snitp.reports.export.ProgressExport;

/**
 * Folds the rows of a query and prints the progress of the plan as CSV: {@code QueryProgress PLAN QUERY DAY}.
 *
 * <p>The plan is {@code official}, or a file or folder of documents. The query is in the SQL of DuckDB, which reads files in Parquet, CSV and
 * JSON by their names. Problems go to standard error; the program ends with 1 if a row could not be read.
 */
public final class QueryProgress {

    private QueryProgress() {}

    /** Runs the query. */
    public static void main(String[] arguments) throws SQLException {
        if (arguments.length != 3) {
            System.err.println("QueryProgress PLAN QUERY DAY");
            System.exit(2);
        }
        Bundle plan = arguments[0].equals("official")
                ? Snitp.official()
                : BundleReader.create().add(Path.of(arguments[0])).read().orElseThrow();
        LoadResult loaded = fold(plan, arguments[1]);
        System.err.print(TextReport.in(Locale.ENGLISH, false).render(loaded.diagnostics()));
        Optional<String> progress = loaded.measurements()
                .map(folded -> ProgressReport.of(
                        plan,
                        folded,
                        ReportingCalendar.of(plan).duePeriods(),
                        ProgressParameters.asOf(LocalDate.parse(arguments[2]))))
                .map(report -> CsvTable.forPrograms()
                        .render(ProgressExport.of(plan, report, Locale.ENGLISH).indicators()));
        progress.ifPresent(System.out::print);
        if (progress.isEmpty()) {
            System.exit(1);
        }
    }

    /**
     * Folds the rows of a query on a database in memory. DuckDB hands them over in pieces, so that they are never all in memory.
     *
     * @param plan the documents that are measured
     * @param query the query, whose columns are named as those of a table of measurements
     */
    static LoadResult fold(Bundle plan, String query) throws SQLException {
        Properties streaming = new Properties();
        streaming.setProperty("jdbc_stream_results", "true");
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:", streaming);
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return MeasurementLoader.of(plan).read(ResultSetRows.of(rows), "query");
        }
    }
}
