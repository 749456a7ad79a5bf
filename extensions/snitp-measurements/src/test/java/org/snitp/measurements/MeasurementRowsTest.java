package org.snitp.measurements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.snitp.measurements.FoldedPlan.BUNDLE;
import static org.snitp.measurements.FoldedPlan.fold;
import static org.snitp.testkit.SnitpAssertions.assertThatIssues;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.indicators.calendar.ReportingCalendar;
import org.snitp.indicators.monitoring.AnnualReport;
import org.snitp.indicators.monitoring.MonitoringRequest;
import org.snitp.indicators.progress.ProgressAccumulator;
import org.snitp.io.options.Limits;
import org.snitp.io.options.ReadOptions;
import org.snitp.model.measurement.MeasurementSet;

/** Rows of an application have the rules, the locations and the limits of a table. */
class MeasurementRowsTest {

    private static final List<String> COLUMNS = List.of("indicator", "period", "value");

    private static LoadResult load(List<String> columns, Stream<List<String>> rows) {
        return MeasurementLoader.of(BUNDLE).read(MeasurementRows.of(columns, rows), "m.csv");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void rowsAreWhatTheSameTableIs(long seed) throws IOException {
        List<MeasurementSet> sets = FoldedPlan.sets(new Random(seed));
        String table = FoldedPlan.HEAD
                + FoldedPlan.rows(sets.stream()
                        .flatMap(set -> set.getMeasurements().stream())
                        .toList());
        LoadResult loaded;
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(table)) {
            Iterator<CsvRecord> rows = csv.iterator();
            List<String> columns = rows.next().getFields();
            loaded = load(columns, csv.stream().map(CsvRecord::getFields));
        }

        LoadResult expected = fold("m.csv", table);
        assertThat(expected.diagnostics()).isNotEmpty();
        assertThat(loaded).isEqualTo(expected);
        assertThat(FoldedPlan.progress(loaded.measurements().orElseThrow()))
                .isEqualTo(FoldedPlan.progress(expected.measurements().orElseThrow()));
    }

    @Test
    void whatIsAbsentIsNullOrEmpty() {
        List<@Nullable String> row = Arrays.asList("count", "2025", null, "7");

        assertThat(MeasurementLoader.of(BUNDLE)
                        .read(
                                MeasurementRows.of(
                                        List.of("indicator", "period", "reportedBy", "value"),
                                        List.of(row, List.of("count", "2026", "", "8"))
                                                .iterator()),
                                "rows")
                        .diagnostics())
                .isEmpty();
    }

    @Test
    void textsMayHoldWhatSeparatesCells() {
        LoadResult loaded = load(
                List.of("indicator", "period", "value", "note.ro"),
                Stream.of(List.of("count", "2025", "7", "una, \"două\"\ntrei"), List.of("unknown", "2025", "7", "")));

        assertThatIssues(loaded.diagnostics())
                .hasOnlyIssues(
                        "m.csv:4:1: error SNITP-702: The indicator \"unknown\" is not in the plan P, nor in its strategy.");
        assertThat(loaded.measurements()
                        .orElseThrow()
                        .measurements()
                        .getOrDefault("count", List.of())
                        .get(0)
                        .getNote())
                .hasValueSatisfying(note -> assertThat(note.official()).isEqualTo("una, \"două\"\ntrei"));
    }

    @Test
    void aTextThatIsNoUnicodeIsReportedAtItsRow() {
        LoadResult loaded = load(
                List.of("indicator", "period", "value", "note.ro"),
                Stream.of(List.of("count", "2025", "7", "fine"), List.of("count", "2026", "7", "half \ud83d")));

        assertThatIssues(loaded.diagnostics())
                .hasOnlyIssues("m.csv:3:1: error SNITP-105: The text is not valid UTF-8. Save the file as UTF-8.");
        assertThat(loaded.measurements()).isEmpty();
    }

    @Test
    void readingEndsSoonBeyondALimit() {
        AtomicInteger read = new AtomicInteger();
        Stream<List<String>> endless = Stream.generate(() -> {
            read.incrementAndGet();
            return List.of("count", "2025", "x");
        });
        ReadOptions few = ReadOptions.DEFAULT.withLimits(Limits.DEFAULT.withProblems(3));

        LoadResult loaded = MeasurementLoader.of(BUNDLE, few).read(MeasurementRows.of(COLUMNS, endless), "rows");

        assertThat(loaded.measurements()).isEmpty();
        assertThat(read).hasValueLessThan(10_000);
    }

    @Test
    void whatTheSourceThrowsIsThrown() {
        MeasurementLoader loader = MeasurementLoader.of(BUNDLE);
        MeasurementRows gone = MeasurementRows.of(COLUMNS, (MeasurementRows.Source) () -> {
            throw new IOException("gone");
        });
        MeasurementRows defect = MeasurementRows.of(
                COLUMNS,
                IntStream.range(0, 3)
                        .<List<String>>mapToObj(i -> List.of(List.of("count").get(i))));

        assertThatThrownBy(() -> loader.read(gone, "rows"))
                .isInstanceOf(IllegalStateException.class)
                .hasRootCauseMessage("gone");
        assertThatThrownBy(() -> loader.read(defect, "rows")).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void columnsOfADatabaseHaveTheirNames() {
        assertThat(Stream.of("reported_by", "REPORTEDON", "delivered_on", "notApplicable", "x", "dimensions.county")
                        .map(MeasurementColumns::named))
                .containsExactly("reportedBy", "reportedOn", "deliveredOn", "notApplicable", "x", "dimensions.county");
    }

    @Test
    void theAnnualReportOfRowsIsThatOfTheSameSets() {
        List<MeasurementSet> sets = FoldedPlan.sets(new Random(7));
        ProgressAccumulator figures = new ProgressAccumulator();
        sets.forEach(figures::add);
        MonitoringRequest request =
                MonitoringRequest.of(2026, ReportingCalendar.of(BUNDLE).duePeriods());
        AnnualReport expected = AnnualReport.of(
                BUNDLE.withDocuments(Stream.concat(BUNDLE.getDocuments().stream(), sets.stream())
                        .toList()),
                request);

        AnnualReport report = AnnualReport.of(BUNDLE, figures, request);

        assertThat(report.actions()).isEqualTo(expected.actions());
        assertThat(report.objectives()).isEqualTo(expected.objectives());
        assertThat(report.institutions()).isEqualTo(expected.institutions());
        assertThat(report.overdue()).isEqualTo(expected.overdue());
        assertThat(report.quality()).isEqualTo(expected.quality());
        assertThat(report.total()).isEqualTo(expected.total());
        assertThat(report.unknown()).isEqualTo(expected.unknown());
        assertThat(report.method()).isEqualTo(expected.method());
        assertThat(report.sources().sets()).isEmpty();
        assertThat(expected.sources().sets()).hasSameSizeAs(sets);
        assertThat(Optional.of(report.heading())).hasValue(expected.heading());
    }
}
