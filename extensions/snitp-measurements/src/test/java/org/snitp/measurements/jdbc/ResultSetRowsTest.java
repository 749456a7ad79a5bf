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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.snitp.io.Snitp;
import org.snitp.io.diagnostic.Location;
import org.snitp.measurements.LoadResult;
import org.snitp.measurements.MeasurementLoader;
import org.snitp.measurements.MeasurementRows;
import org.snitp.model.Bundle;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;
import org.snitp.testkit.OneActionPlan;

/** Figures in a real PostgreSQL are the same as rows of a query, as objects, and as the database itself writes them. */
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
                + " case when i % 17 = 0 then E'Notă, \"citată\",\\tcu \\\\ și \\\\N' end"
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

    /** Returns what the database itself writes; its driver is only known when it runs. */
    private static byte[] copied(String query, String options) throws Exception {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        Object copy = DRIVER.getMethod("getCopyAPI").invoke(connection.unwrap(DRIVER));
        copy.getClass()
                .getMethod("copyOut", String.class, OutputStream.class)
                .invoke(copy, "copy (" + query + ") to stdout (" + options + ")", text);
        return text.toByteArray();
    }

    private static LoadResult copiedAsTable(String query) throws Exception {
        String named = query.replace(" not_applicable", " not_applicable as \"notApplicable\"")
                .replace(" reported_by", " reported_by as \"reportedBy\"")
                .replace(" reported_on", " reported_on as \"reportedOn\"");
        byte[] table = copied(named, "format csv, header");
        assertThat(new String(table, StandardCharsets.UTF_8))
                .startsWith("indicator,period,dimensions.county,value,notApplicable");
        return MeasurementLoader.of(PLAN).read(new ByteArrayInputStream(table), "m.csv");
    }

    private static LoadResult copiedAsText(String query) throws Exception {
        byte[] text = copied(query, "format text, header");
        assertThat(new String(text, StandardCharsets.UTF_8))
                .startsWith("indicator\tperiod\tdimensions.county\tvalue\tnot_applicable")
                .contains("\\N\t");
        return MeasurementLoader.of(PLAN).read(MeasurementRows.ofCopyText(new ByteArrayInputStream(text)), "m.csv");
    }

    private static LoadResult asObjects(String query) throws SQLException {
        List<Measurement> figures = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            ResultSet rows = statement.executeQuery(query);
            while (rows.next()) {
                Map<String, String> county = rows.getString("dimensions.county") == null
                        ? Map.of()
                        : Map.of("county", rows.getString("dimensions.county"));
                figures.add(Measurement.builder()
                        .indicator(rows.getString("indicator"))
                        .period(Period.parse(rows.getString("period")))
                        .dimensions(county)
                        .value(Optional.ofNullable(rows.getBigDecimal("value")))
                        .notApplicable(rows.getBoolean("not_applicable"))
                        .reportedBy(Optional.ofNullable(rows.getString("reported_by")))
                        .reportedOn(rows.getDate("reported_on").toLocalDate())
                        .note(Optional.ofNullable(rows.getString("note")).map(LocalizedText::of))
                        .reason(Optional.ofNullable(rows.getString("reason")).map(LocalizedText::of))
                        .build());
            }
        }
        return MeasurementLoader.of(PLAN).read(figures.stream(), "m.csv");
    }

    /** Where something is to the row, and what is wrong; in a row, columns of other tables stand elsewhere. */
    private static List<String> told(LoadResult loaded) {
        return loaded.diagnostics().stream()
                .map(diagnostic -> diagnostic.location().map(Location::line) + " " + diagnostic.code() + " "
                        + diagnostic.arguments())
                .sorted()
                .toList();
    }

    private static LoadResult assertSame(String query) throws Exception {
        LoadResult expected = copiedAsTable(query);
        LoadResult loaded = query(query);
        LoadResult text = copiedAsText(query);

        assertThat(loaded.diagnostics()).hasSizeGreaterThan(50).isEqualTo(expected.diagnostics());
        assertThat(loaded).isEqualTo(expected);
        assertThat(text.diagnostics()).isEqualTo(expected.diagnostics());
        assertThat(text).isEqualTo(expected);
        return loaded;
    }

    @Test
    void aQueryIsWhatObjectsAndTheCopiesOfItAre() throws Exception {
        String query = QUERY.replace("order by", "where period <> '2025-S3' order by");
        LoadResult loaded = assertSame(query);
        LoadResult objects = asObjects(query);

        assertThat(told(objects)).isEqualTo(told(loaded));
        assertThat(objects.rows()).isEqualTo(loaded.rows());
        assertThat(figures(objects)).isEqualTo(figures(loaded));
        assertThat(loaded.rows()).isEqualTo(587);
        assertThat(loaded.measurements().orElseThrow().size()).isGreaterThan(20);
        assertThat(assertSame(QUERY).measurements()).isEmpty();
    }

    private static Map<String, List<Measurement>> figures(LoadResult loaded) {
        return loaded.measurements().orElseThrow().measurements();
    }

    @Test
    void textsMayHaveLinesOfTheirOwn() throws Exception {
        String query = "select 'count' as indicator, i::text as period, null as \"dimensions.county\", 7 as value,"
                + " not_applicable, reported_by, reported_on,"
                + " E'una\\n\\\\two\\r\\nthree \\b\\f\\v' as note, null as reason"
                + " from generate_series(2024, 2027) i, (values (false, 'ME', date '2027-01-10')) as by(not_applicable,reported_by,reported_on)";
        LoadResult loaded = query(query);

        assertThat(loaded.diagnostics())
                .hasSize(2)
                .allSatisfy(diagnostic ->
                        assertThat(diagnostic.location().orElseThrow().line()).isEqualTo(5));
        assertThat(told(copiedAsText(query))).isEqualTo(told(loaded)).isEqualTo(told(asObjects(query)));
        assertThat(figures(query(query.replace("2027)", "2026)"))))
                .isEqualTo(figures(copiedAsText(query.replace("2027)", "2026)"))))
                .isEqualTo(figures(copiedAsTable(query.replace("2027)", "2026)"))))
                .isEqualTo(figures(asObjects(query.replace("2027)", "2026)"))));
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
