package org.snitp.measurements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.options.Limits;
import org.snitp.io.options.ReadOptions;
import org.snitp.testkit.GoldenFiles;

/** Parts of a table that are loaded apart and merged along any tree, with bytes between, are the table: figures and problems. */
class PartialLoadTest {

    private static final String NAME = "rows";
    private static final List<String> COLUMNS = List.of(
            "indicator",
            "period",
            "dimensions.county",
            "value",
            "reportedBy",
            "reportedOn",
            "note.ro",
            "numerator",
            "denominator");
    private static final ReadOptions OPTIONS = ReadOptions.DEFAULT.withToday(LocalDate.of(2026, 3, 1));

    /** Which rows are made: all kinds, those with a few problems, and those with none. */
    private enum Kind {
        WILD,
        REVISED,
        SOUND
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void partsMergedAlongAnyTreeAreTheWhole(long seed) {
        Random random = new Random(seed);
        for (Kind kind : Kind.values()) {
            List<List<@Nullable String>> rows = rows(random, kind, 400);
            MeasurementLoader loader = MeasurementLoader.of(FoldedPlan.BUNDLE, OPTIONS.withLimits(limits(random)));
            LoadResult whole = loader.read(MeasurementRows.of(COLUMNS, rows.stream()), NAME);

            LoadResult merged = loaded(loader, rows, random);

            assertThat(messages(merged)).as("seed %d, %s", seed, kind).isEqualTo(messages(whole));
            assertThat(merged).as("seed %d, %s", seed, kind).isEqualTo(whole);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sixtyFourPartsGiveTheSameBytesAlongAnyTree(long seed) {
        Random random = new Random(seed);
        List<List<@Nullable String>> rows = rows(random, Kind.SOUND, 640);
        MeasurementLoader loader = MeasurementLoader.of(FoldedPlan.BUNDLE, OPTIONS);

        String one = HexFormat.of().formatHex(mergedInSomeTree(parts(loader, rows, 64), random));
        String other = HexFormat.of().formatHex(mergedInSomeTree(parts(loader, rows, 64), random));

        assertThat(one.equals(other)).as("seed %d: the same bytes", seed).isTrue();
    }

    @Test
    void soundRowsAreNotLookedAtAgain() {
        MeasurementLoader loader = MeasurementLoader.of(FoldedPlan.BUNDLE, OPTIONS);
        PartialLoad parts = load(loader, 0, List.of(row("count", "2024", "7", "2025-01-31")))
                .merge(load(
                        loader,
                        1,
                        List.of(row("count", "2024", "8", "2025-02-28"), row("amount", "2024", "5", "2025-01-31"))));

        assertThat(loader.doubtful(parts).isEmpty()).isTrue();
        assertThat(loader.whole(parts)).hasValueSatisfying(whole -> {
            assertThat(whole.rows()).isEqualTo(3);
            assertThat(whole.diagnostics()).isEmpty();
        });
    }

    @Test
    void whatTwoPartsReportForOneDayIsLookedAtAgainAndToldAtItsLines() {
        MeasurementLoader loader = MeasurementLoader.of(FoldedPlan.BUNDLE, OPTIONS);
        PartialLoad parts = load(
                        loader,
                        1,
                        List.of(row("amount", "2024", "5", "2025-01-31"), row("count", "2024", "8", "2025-01-31")))
                .merge(load(loader, 0, List.of(row("count", "2024", "7", "2025-01-31"))));
        DoubtfulRows doubtful = loader.doubtful(parts);

        assertThat(loader.whole(parts)).isEmpty();
        assertThat(doubtful).hasToString("rows of 1 cells");
        assertThat(doubtful.contain(COLUMNS, row("amount", "2024", "5", "2025-01-31")))
                .isFalse();
        assertThat(messages(loader.whole(
                        parts,
                        MeasurementRows.of(
                                COLUMNS,
                                Stream.of(
                                        row("count", "2024", "7", "2025-01-31"),
                                        List.of(),
                                        row("count", "2024", "8", "2025-01-31"))))))
                .isEqualTo(
                        "rows:4:1: error SNITP-707: The indicator count is measured twice for 2024, as reported on the same"
                                + " day. A revised figure is reported on a later day, in the column \"reportedOn\".");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void onlyTheDoubtfulCellsAreLookedAtAgain(long seed) {
        List<List<@Nullable String>> rows = rows(new Random(seed), Kind.REVISED, 30);
        MeasurementLoader loader = MeasurementLoader.of(FoldedPlan.BUNDLE, OPTIONS);
        PartialLoad one = loader.readPart(MeasurementRows.of(COLUMNS, rows.subList(0, 15).stream()), NAME, 0);
        DoubtfulRows doubtful = loader.doubtful(one.merge(
                loader.readPart(MeasurementRows.of(COLUMNS, rows.subList(15, 30).stream()), NAME, 1)));

        assertThat(doubtful.areAll()).as("seed %d", seed).isFalse();
        assertThat(rows).as("seed %d", seed).anyMatch(row -> !doubtful.contain(COLUMNS, row));
    }

    @Test
    void aPartIsNotCountedTwice() {
        MeasurementLoader loader = MeasurementLoader.of(FoldedPlan.BUNDLE, OPTIONS);
        PartialLoad one = load(loader, 3, List.of(row("count", "2024", "7", "2025-01-31")));
        PartialLoad again = load(loader, 3, List.of(row("count", "2024", "7", "2025-01-31")));

        assertThatThrownBy(() -> one.merge(again))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Part 3 is there twice");
    }

    @Test
    void theFormatIsTheDocumentedOne() {
        MeasurementLoader loader = MeasurementLoader.of(FoldedPlan.BUNDLE, OPTIONS);
        PartialLoad parts = load(
                loader,
                0,
                List.of(row("count", "2024", "7", "2025-01-31"), row("percentage", "2024", "0.5", "2025-01-31")));

        String text = new String(parts.toBytes(), StandardCharsets.ISO_8859_1).replaceAll("[^ -~]", ".");
        GoldenFiles.of("org/snitp/measurements")
                .assertSame(text.replaceAll("(.{80})", "$1\n") + "\n", "partial-load-1.txt");
        assertThat(PartialLoad.fromBytes(parts.toBytes(), Limits.DEFAULT)).isEqualTo(parts);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void otherBytesAreRefused(long seed) {
        Random random = new Random(seed);
        byte[] bytes = load(MeasurementLoader.of(FoldedPlan.BUNDLE, OPTIONS), 0, rows(random, Kind.WILD, 30))
                .toBytes();
        for (int i = 0; i < 200; i++) {
            byte[] damaged = Arrays.copyOf(bytes, random.nextBoolean() ? random.nextInt(bytes.length) : bytes.length);
            if (damaged.length > 0) {
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 + random.nextInt(255));
            }
            assertThatThrownBy(() -> PartialLoad.fromBytes(damaged, Limits.DEFAULT))
                    .as("seed %d", seed)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageMatching("(Not|Damaged) a load of parts.*");
        }
    }

    private static Limits limits(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> Limits.DEFAULT.withProblems(1 + random.nextInt(60));
            case 1 -> Limits.DEFAULT.withValues(1 + random.nextInt(60));
            default -> Limits.DEFAULT;
        };
    }

    private static LoadResult loaded(MeasurementLoader loader, List<List<@Nullable String>> rows, Random random) {
        int count = 1 + random.nextInt(8);
        PartialLoad parts = PartialLoad.fromBytes(
                mergedInSomeTree(parts(loader, rows, count), random), Limits.DEFAULT.withProblems(10_000));
        return loader.whole(parts)
                .orElseGet(() -> loader.whole(parts, MeasurementRows.of(COLUMNS, again(loader.doubtful(parts), rows))));
    }

    /** Returns the doubtful rows, and an empty one for each of the others. */
    private static Stream<List<@Nullable String>> again(DoubtfulRows doubtful, List<List<@Nullable String>> rows) {
        return rows.stream().map(row -> doubtful.contain(COLUMNS, row) ? row : List.of());
    }

    private static List<PartialLoad> parts(MeasurementLoader loader, List<List<@Nullable String>> rows, int count) {
        List<PartialLoad> parts = new ArrayList<>();
        for (int part = 0; part < count; part++) {
            List<List<@Nullable String>> own =
                    rows.subList(rows.size() * part / count, rows.size() * (part + 1) / count);
            parts.add(loader.readPart(MeasurementRows.of(COLUMNS, own.stream()), NAME, part));
        }
        return parts;
    }

    private static byte[] mergedInSomeTree(List<PartialLoad> parts, Random random) {
        List<byte[]> open = parts.stream().map(PartialLoad::toBytes).collect(Collectors.toCollection(ArrayList::new));
        Limits limits = Limits.DEFAULT.withProblems(10_000);
        while (open.size() > 1) {
            PartialLoad one = PartialLoad.fromBytes(open.remove(random.nextInt(open.size())), limits);
            open.add(one.merge(PartialLoad.fromBytes(open.remove(random.nextInt(open.size())), limits))
                    .toBytes());
        }
        return open.get(0);
    }

    private static PartialLoad load(MeasurementLoader loader, int part, List<List<@Nullable String>> rows) {
        return loader.readPart(MeasurementRows.of(COLUMNS, rows.stream()), NAME, part);
    }

    private static List<@Nullable String> row(String indicator, String period, String value, String day) {
        return Arrays.asList(indicator, period, null, value, "ME", day, null, null, null);
    }

    private static List<List<@Nullable String>> rows(Random random, Kind kind, int count) {
        List<List<@Nullable String>> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(row(random, kind, i, count));
        }
        return rows;
    }

    private static List<@Nullable String> row(Random random, Kind kind, int number, int count) {
        boolean wild = kind == Kind.WILD && random.nextInt(4) == 0;
        boolean odd = kind != Kind.SOUND && random.nextInt(30) == 0;
        String county = one(random, "AB", "CJ", wild ? "XX" : "", "");
        boolean share = county.isEmpty() && random.nextInt(6) == 0;
        String indicator = share ? "rate" : county.isEmpty() ? one(random, "count", "days", "amount") : "count";
        // Sound rows are of days in the order of the table, so that they are revisions.
        LocalDate day =
                LocalDate.of(2025, 1, 1).plusDays(kind == Kind.SOUND ? number * 400L / count : random.nextInt(400));
        return Arrays.asList(
                wild ? one(random, indicator, "unknown", "'=x", "") : indicator,
                one(
                        random,
                        "2024",
                        "2024-S1",
                        "2024-Q4",
                        "2024-05",
                        "2023-12".substring(0, wild ? 7 : 0) + (wild ? "" : "2024-06")),
                county,
                share ? null : odd ? "900000000" : Integer.toString(5 + random.nextInt(4)),
                wild ? one(random, "ME", "MS", "", "XX") : one(random, "ME", "ME", "ME", odd ? "MS" : "ME"),
                random.nextInt(kind == Kind.REVISED ? 12 : 40) == 0 && kind != Kind.SOUND ? null : day.toString(),
                wild
                        ? one(random, "o notă", "două\nrânduri", "XYZW", "XYZW (ceva)", "")
                        : random.nextInt(9) == 0 ? "rând\nnou" : null,
                share ? "3" : null,
                share ? "4" : null);
    }

    private static String one(Random random, String... values) {
        return values[random.nextInt(values.length)];
    }

    private static String messages(LoadResult result) {
        return result.diagnostics().stream().map(Diagnostic::toString).collect(Collectors.joining("\n"));
    }

    static LongStream seeds() {
        return new Random(Long.getLong("seed", 20_261_201L)).longs(8);
    }
}
