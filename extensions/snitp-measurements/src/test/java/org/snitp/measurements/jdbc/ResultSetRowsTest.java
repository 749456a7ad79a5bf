package org.snitp.measurements.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.snitp.io.Snitp;
import org.snitp.measurements.LoadResult;
import org.snitp.measurements.MeasurementLoader;
import org.snitp.measurements.MeasurementRows;
import org.snitp.model.Bundle;
import org.snitp.testkit.OneActionPlan;

/** Figures in a real PostgreSQL are what the same figures are in a table. */
class ResultSetRowsTest {

    private static final Bundle PLAN =
            Snitp.read(OneActionPlan.of("ME", "MS") + """
                indicators:
                  - id: count
                    name: {ro: Lecții}
                    measure: {type: count}
                    disaggregation:
                      - {id: county, name: {ro: județ}, categories: [{id: AB, name: {ro: Alba}}, {id: CJ, name: {ro: Cluj}}]}
                  - {id: share, name: {ro: Pondere}, measure: {type: percentage}}
            """, "plan.yaml").bundle().orElseThrow();

    private static final String QUERY =
            "select indicator, period, county as \"dimensions.county\", value, not_applicable,"
                    + " reported_by, reported_on, note, reason from figures order by row";

    private static final Class<?> DRIVER = driver();

    private static EmbeddedPostgres server;
    private static Connection connection;

    private static Class<?> driver() {
        try {
            return Class.forName("org.postgresql.PGConnection");
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeAll
    static void start() throws IOException, SQLException {
        server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        connection = server.getPostgresDatabase().getConnection();
        run(
                "create table figures (row int primary key generated always as identity, indicator text, period text, county text,"
                        + " value numeric, not_applicable boolean, reported_by text, reported_on date, note text, reason text)");
        run("insert into figures (indicator, period, county, value, reported_by, reported_on, note)"
                + " select case when i % 50 = 0 then 'cuont' when i % 3 = 0 then 'share' else 'count' end,"
                + " case when i % 41 = 0 then '2025-S3' else (2024 + i % 3)::text end,"
                + " case i % 7 when 1 then 'AB' when 2 then 'CJ' when 3 then 'ZZ' end,"
                + " case when i % 13 = 0 then null else i / 8.0 end,"
                + " case i % 5 when 0 then 'ME' when 1 then 'MS' when 2 then 'XX' end,"
                + " date '2025-01-10' + i % 400,"
                + " case when i % 17 = 0 then E'Notă, \"citată\"\\nși altă linie' end"
                + " from generate_series(1, 600) i");
        run("insert into figures (indicator, period, not_applicable, reported_by, reported_on, reason)"
                + " values ('share', '2026', true, 'ME', '2026-12-01', 'Nu s-a cerut')");
    }

    @AfterAll
    static void stop() throws IOException, SQLException {
        connection.close();
        server.close();
    }

    private static void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static LoadResult query(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            ResultSet rows = statement.executeQuery(sql);
            return MeasurementLoader.of(PLAN).read(ResultSetRows.of(rows), "m.csv");
        }
    }

    /** Returns what the database itself writes as a table; its driver is only known when it runs. */
    private static byte[] copied(String query) throws Exception {
        String named = query.replace(" not_applicable", " not_applicable::text as \"notApplicable\"")
                .replace(" reported_by", " reported_by as \"reportedBy\"")
                .replace(" reported_on", " reported_on as \"reportedOn\"");
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        Object copy = DRIVER.getMethod("getCopyAPI").invoke(connection.unwrap(DRIVER));
        copy.getClass()
                .getMethod("copyOut", String.class, OutputStream.class)
                .invoke(copy, "copy (" + named + ") to stdout (format csv, header)", table);
        return table.toByteArray();
    }

    private static LoadResult assertSame(String query) throws Exception {
        byte[] table = copied(query);
        LoadResult expected = MeasurementLoader.of(PLAN).read(new ByteArrayInputStream(table), "m.csv");
        LoadResult loaded = query(query);

        assertThat(new String(table, StandardCharsets.UTF_8))
                .startsWith("indicator,period,dimensions.county,value,notApplicable");
        assertThat(loaded.diagnostics()).hasSizeGreaterThan(50).isEqualTo(expected.diagnostics());
        assertThat(loaded).isEqualTo(expected);
        return loaded;
    }

    @Test
    void aQueryIsWhatTheCopyOfItAsATableIs() throws Exception {
        LoadResult loaded = assertSame(QUERY.replace("order by", "where period <> '2025-S3' order by"));

        assertThat(loaded.rows()).isEqualTo(587);
        assertThat(loaded.measurements().orElseThrow().size()).isGreaterThan(20);
        assertThat(assertSame(QUERY).measurements()).isEmpty();
    }

    @Test
    void numbersOfEachTypeAreWrittenOut() throws Exception {
        LoadResult loaded = query("select 'count' as indicator, '2025' as period, 1.2e10::float8 as value");

        assertThat(loaded.diagnostics()).isEmpty();
        assertThat(loaded.measurements()
                        .orElseThrow()
                        .measurements()
                        .getOrDefault("count", List.of())
                        .get(0)
                        .getValue())
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("12000000000"));
        assertThat(query("select 'count' as indicator, '2025' as period, 'NaN'::float8 as value")
                        .diagnostics())
                .hasSize(1);
    }

    @Test
    void aDatabaseThatFailsIsNotABadTable() throws Exception {
        MeasurementRows rows;
        try (Statement statement = connection.createStatement()) {
            rows = ResultSetRows.of(statement.executeQuery(QUERY));
        }

        assertThatThrownBy(() -> MeasurementLoader.of(PLAN).read(rows, "figures"))
                .isInstanceOf(IllegalStateException.class)
                .hasCauseInstanceOf(SQLException.class);
    }
}
