package org.snitp.measurements;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.snitp.measurements.FoldedPlan.BUNDLE;
import static org.snitp.measurements.FoldedPlan.fold;
import static org.snitp.testkit.SnitpAssertions.assertThatIssues;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
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
import org.snitp.model.measurement.EarlierFigure;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.measurement.Withdrawal;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;

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
                        "m.csv:3:1: error SNITP-702: The indicator \"unknown\" is not in the plan P, nor in its strategy.");
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

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void objectsAreWhatTheSameTableIs(long seed) {
        List<Measurement> figures = FoldedPlan.sets(new Random(seed)).stream()
                .flatMap(set -> set.getMeasurements().stream())
                .toList();
        LoadResult expected = fold("m.csv", FoldedPlan.HEAD + FoldedPlan.rows(figures));

        LoadResult loaded = MeasurementLoader.of(BUNDLE).read(figures, "m.csv");

        assertThat(told(loaded)).isNotEmpty().isEqualTo(told(expected));
        assertThat(FoldedPlan.progress(loaded.measurements().orElseThrow()))
                .isEqualTo(FoldedPlan.progress(expected.measurements().orElseThrow()));
    }

    /** In which row something is wrong, and what; columns are in another order. */
    private static List<String> told(LoadResult loaded) {
        return loaded.diagnostics().stream()
                .map(diagnostic -> diagnostic.location().orElseThrow().line() + " " + diagnostic.code() + " "
                        + diagnostic.arguments())
                .sorted()
                .toList();
    }

    private static final Measurement FIGURE = Measurement.builder()
            .indicator("count")
            .period(Period.parse("2025"))
            .value(new BigDecimal("4E+2"))
            .reportedBy("ME")
            .reportedOn(LocalDate.of(2026, 2, 1))
            .build();

    @Test
    void anObjectKeepsEveryTextOfItsFigure() {
        Measurement figure = FIGURE.withNote(LocalizedText.builder()
                        .text("ro", "=1+1, \"citat\"\nși 'apostrof'")
                        .text("fr", "'l'école")
                        .build())
                .withSource(LocalizedText.of("Registru", "Register"))
                .withPlanVersion("1");
        Measurement withdrawn = FIGURE.withPeriod(Period.parse("2026"))
                .withReportedOn(LocalDate.of(2027, 2, 1))
                .withWithdrawn(Withdrawal.builder()
                        .date(LocalDate.of(2027, 3, 1))
                        .reason(LocalizedText.of("Greșit"))
                        .build());

        LoadResult loaded = MeasurementLoader.of(BUNDLE)
                .read(List.of(FIGURE.withPeriod(Period.parse("2024")), figure, withdrawn), "objects");

        assertThatIssues(loaded.diagnostics()).hasNoIssues();
        assertThat(loaded.measurements().orElseThrow().measurements().getOrDefault("count", List.of()))
                .containsExactly(FIGURE.withPeriod(Period.parse("2024")), figure);
    }

    @Test
    void whatAnObjectHasReplacedIsKnownOnItsDay() {
        Measurement revised = FIGURE.withEarlier(EarlierFigure.builder()
                .value(BigDecimal.valueOf(300))
                .reportedBy("ME")
                .reportedOn(LocalDate.of(2026, 1, 10))
                .replacedBecause(LocalizedText.of("Eroare"))
                .build());

        LoadResult loaded = MeasurementLoader.of(BUNDLE)
                .knownOn(LocalDate.of(2026, 1, 31))
                .read(Stream.of(revised, FIGURE.withIndicator("unknown")), "objects");

        assertThatIssues(loaded.diagnostics())
                .hasOnlyIssues(
                        "objects:4:1: error SNITP-702: The indicator \"unknown\" is not in the plan P, nor in its strategy.");
        assertThat(loaded.measurements().orElseThrow().measurements().getOrDefault("count", List.of()))
                .extracting(figure -> figure.getValue().orElseThrow().intValueExact())
                .containsExactly(300);
    }

    @Test
    void objectsMayDifferInWhatTheyHave() {
        LoadResult loaded = MeasurementLoader.of(BUNDLE)
                .read(
                        Stream.of("county", "sex", "age")
                                .map(dimension -> FIGURE.withDimensions(Map.of(dimension, "AB"))),
                        "objects");

        assertThatIssues(loaded.diagnostics())
                .hasOnlyIssues(
                        "objects:3:32: error SNITP-703: The indicator count is not broken down by \"sex\".",
                        "objects:4:33: error SNITP-703: The indicator count is not broken down by \"age\".");
        assertThat(loaded.rows()).isEqualTo(3);
    }

    @Test
    void objectsBeyondALimitAreNotRead() {
        AtomicInteger read = new AtomicInteger();
        Stream<Measurement> endless = Stream.generate(() -> FIGURE.withIndicator("unknown" + read.incrementAndGet()));
        ReadOptions few = ReadOptions.DEFAULT.withLimits(Limits.DEFAULT.withProblems(3));

        LoadResult loaded = MeasurementLoader.of(BUNDLE, few).read(endless, "objects");

        assertThat(loaded.measurements()).isEmpty();
        assertThat(read).hasValueLessThan(10_000);
    }

    private static LoadResult copied(String text) {
        return MeasurementLoader.of(BUNDLE)
                .read(MeasurementRows.ofCopyText(new ByteArrayInputStream(text.getBytes(UTF_8))), "copy");
    }

    @SuppressWarnings(
            "StringConcatToTextBlock") // The escapes are those of the copy, and a text block has some of its own.
    @Test
    void aCopyHasEscapes() {
        LoadResult loaded = copied("\uFEFFindicator\tperiod\tvalue\tnote.ro\treported_by\r\n"
                + "count\t2025\t7\ta\\\\b\\tc\\nd\\x41\\xc8\\x99\\101\\q\\N\tME\r\n"
                + "count\t2026\t8\t\\N\t\\N\n"
                + "\\.\n"
                + "nothing of this is read\n");

        assertThatIssues(loaded.diagnostics()).hasNoIssues();
        assertThat(loaded.rows()).isEqualTo(2);
        assertThat(loaded.measurements().orElseThrow().measurements().getOrDefault("count", List.of()))
                .extracting(
                        figure -> figure.getNote().map(LocalizedText::official).orElse("none"))
                .containsExactly("a\\b\tc\ndAșAqN", "none");
    }

    @SuppressWarnings("StringConcatToTextBlock") // As above.
    @Test
    void aCopyIsReportedAtItsLines() {
        LoadResult loaded = copied("indicator\tperiod\tnote.ro\n"
                + "count\t2025\tuna\\ndouă\n"
                + "\n"
                + "count\t2025-S3\t\\N\n"
                + "count\t2025\n"
                + "unknown\t2025\tx\\.");

        assertThatIssues(loaded.diagnostics())
                .hasOnlyIssues(
                        "copy:4:7: error SNITP-208: \"2025-S3\" is no period. Write a year 2025, a semester 2026-S1, a quarter 2024-Q4, a month 2025-03, a week 2025-W07 or a day 2025-05-16, or a fiscal or school year with its months: 2024-10/2025-09.",
                        "copy:5:1: error SNITP-111: The row has 2 cells, but the first row names 3 columns. A text with a separator in it must stand in quotes.",
                        "copy:6:1: error SNITP-702: The indicator \"unknown\" is not in the plan P, nor in its strategy.");
        assertThat(loaded.measurements()).isEmpty();
    }

    @Test
    void aCopyWithoutNamesBeginsAtItsFirstLine() {
        MeasurementRows rows = MeasurementRows.ofCopyText(
                new ByteArrayInputStream("unknown\t2025\t7\n".getBytes(UTF_8)),
                List.of("indicator", "period", "value"));

        assertThatIssues(MeasurementLoader.of(BUNDLE).read(rows, "copy").diagnostics())
                .hasOnlyIssues(
                        "copy:1:1: error SNITP-702: The indicator \"unknown\" is not in the plan P, nor in its strategy.");
    }

    @Test
    void aCopyThatIsNoTextIsReportedAtItsRow() {
        byte[] text = "indicator\tperiod\tvalue\ncount\t2025\t7\ncount\t202?\t7\n".getBytes(UTF_8);
        text[text.length - 4] = (byte) 0xC3;

        assertThatIssues(MeasurementLoader.of(BUNDLE)
                        .read(MeasurementRows.ofCopyText(new ByteArrayInputStream(text)), "copy")
                        .diagnostics())
                .hasOnlyIssues("copy:3:1: error SNITP-105: The text is not valid UTF-8. Save the file as UTF-8.");
    }

    @Test
    void anEndlessRowOfACopyIsNotRead() {
        AtomicLong read = new AtomicLong();
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                read.incrementAndGet();
                return 'x';
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                read.addAndGet(length);
                Arrays.fill(bytes, from, from + length, (byte) 'x');
                return length;
            }
        };

        LoadResult loaded = MeasurementLoader.of(BUNDLE)
                .read(MeasurementRows.ofCopyText(endless, List.of("indicator", "period")), "copy");

        assertThatIssues(loaded.diagnostics())
                .hasOnlyIssues(
                        "copy:1:1: error SNITP-108: A cell is longer than 1048576 characters, or begins with quotes that are never closed.");
        assertThat(read).hasValueLessThan(8L * Limits.DEFAULT.textLength());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anyBytesAreReadAsACopyOrRefused(long seed) {
        Random random = new Random(seed);
        byte[] signs = "\\\\\\N.ntrx07\t\t\t\n\r count2025,\"".getBytes(UTF_8);
        for (int round = 0; round < 300; round++) {
            byte[] text = new byte[random.nextInt(200)];
            for (int i = 0; i < text.length; i++) {
                text[i] = random.nextInt(40) == 0 ? (byte) random.nextInt() : signs[random.nextInt(signs.length)];
            }
            LoadResult loaded = MeasurementLoader.of(BUNDLE)
                    .read(MeasurementRows.ofCopyText(new ByteArrayInputStream(text), COLUMNS), "copy");
            assertThat(loaded.rows()).isLessThanOrEqualTo(text.length + 1L);
        }
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
