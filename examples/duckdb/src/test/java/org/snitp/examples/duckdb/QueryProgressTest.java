package org.snitp.examples.duckdb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snitp.indicators.calendar.ReportingCalendar;
import org.snitp.indicators.monitoring.AnnualReport;
import org.snitp.indicators.monitoring.MonitoringRequest;
import org.snitp.indicators.progress.ProgressAccumulator;
import org.snitp.io.Snitp;
import org.snitp.measurements.LoadResult;
import org.snitp.measurements.MeasurementLoader;
import org.snitp.measurements.state.ProgressState;
import org.snitp.model.Bundle;
import org.snitp.reports.ReportFormat;

/** The same figures as a table in CSV, as a file in Parquet and as a query: one report. */
class QueryProgressTest {

    private static final Bundle PLAN = Snitp.official();

    private static final String TABLE = """
            indicator,period,value,numerator,denominator,reportedBy,reportedOn,note.ro
            1.1.1-1,2025-S1,7,,,ANITP,2025-07-20,cifră de probă
            1.1.1-1,2025-S1,8,,,ANITP,2025-08-02,cifră de probă
            1.1.1-1,2025-S2,12,,,ANITP,2026-01-20,
            necunoscut,2025,3,,,ANITP,2026-01-20,
            """;

    @TempDir
    private Path folder;

    private Path csv;
    private Path parquet;

    @BeforeEach
    void writeFiles() throws IOException, SQLException {
        csv = Files.writeString(folder.resolve("figures.csv"), TABLE);
        parquet = folder.resolve("figures.parquet");
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = database.createStatement()) {
            statement.execute("COPY (SELECT * FROM read_csv('" + csv + "')) TO '" + parquet + "' (FORMAT parquet)");
        }
    }

    private LoadResult table() throws IOException {
        try (var rows = Files.newInputStream(csv)) {
            return MeasurementLoader.of(PLAN).read(rows, "figures.csv");
        }
    }

    private static byte[] state(LoadResult loaded) {
        return ProgressState.toBytes(loaded.measurements().orElseThrow());
    }

    private static String report(LoadResult loaded) {
        ProgressAccumulator folded = loaded.measurements().orElseThrow();
        MonitoringRequest request =
                MonitoringRequest.of(2025, ReportingCalendar.of(PLAN).duePeriods());
        return ReportFormat.HTML.in(Locale.ENGLISH).render(AnnualReport.of(PLAN, folded, request));
    }

    @Test
    void aFileInParquetGivesTheReportOfTheTable() throws IOException, SQLException {
        LoadResult folded = QueryProgress.fold(PLAN, "SELECT * FROM '" + parquet + "'");

        assertThat(folded.rows()).isEqualTo(4);
        assertThat(state(folded)).isEqualTo(state(table()));
        assertThat(report(folded)).isEqualTo(report(table())).contains("1.1.1-1");
    }

    @Test
    void itsProblemsAreThoseOfTheTable() throws IOException, SQLException {
        LoadResult folded = QueryProgress.fold(PLAN, "SELECT * FROM '" + parquet + "'");

        assertThat(folded.diagnostics())
                .extracting(problem -> problem.message(Locale.ENGLISH))
                .isNotEmpty()
                .isEqualTo(table().diagnostics().stream().map(problem -> problem.message(Locale.ENGLISH))
                        .toList());
    }

    /** Parquet has whole numbers as binary ones where a column has others as well. */
    @Test
    void binaryNumbersAreThoseOfTheTable() throws IOException, SQLException {
        LoadResult folded =
                QueryProgress.fold(PLAN, "SELECT * REPLACE (value::DOUBLE AS value) FROM '" + parquet + "'");

        assertThat(state(folded)).isEqualTo(state(table()));
    }

    @Test
    void whatSqlComputesIsFoldedAsWell() throws SQLException {
        LoadResult folded = QueryProgress.fold(
                PLAN,
                "SELECT indicator, '2025' AS period, sum(value) AS value, 'ANITP' AS reported_by,"
                        + " DATE '2026-01-31' AS reported_on FROM '" + parquet
                        + "' WHERE indicator = '1.1.1-1' AND value > 7 GROUP BY indicator");

        assertThat(folded.diagnostics()).isEmpty();
        assertThat(folded.measurements().orElseThrow().measurements().get("1.1.1-1"))
                .singleElement()
                .satisfies(figure -> {
                    assertThat(figure.getValue()).hasValueSatisfying(value -> assertThat(value)
                            .isEqualByComparingTo("20"));
                    assertThat(figure.getReportedOn()).contains(LocalDate.of(2026, 1, 31));
                });
    }
}
