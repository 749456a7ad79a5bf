package org.snitp.measurements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.options.ReadOptions;

/** A file that several threads fold is what one thread folds: the same figures, and the same problems in the same order. */
class CsvPartsTest {

    private static final ReadOptions OPTIONS = ReadOptions.DEFAULT.withToday(LocalDate.of(2026, 3, 1));
    private static final String HEAD = "indicator,period,dimensions.county,value,reportedBy,reportedOn,note.ro";

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @MethodSource("seeds")
    void threadsGiveWhatOneGives(long seed) throws IOException {
        Random random = new Random(seed);
        for (int i = 0; i < 12; i++) {
            int unsound = i % 4 - 1;
            String text = table(random, unsound);
            Path file = Files.writeString(folder.resolve("figures.csv"), text);
            MeasurementLoader loader = MeasurementLoader.of(FoldedPlan.BUNDLE, OPTIONS);

            LoadResult one = loader.threads(1).read(file);
            LoadResult several = loader.threads(3).read(file, 200 + random.nextInt(2000));

            assertThat(messages(several)).as("seed %d: %s", seed, text).isEqualTo(messages(one));
            assertThat(several).as("seed %d", seed).isEqualTo(one);
        }
    }

    @Test
    void soundRowsAreFoldedOnce() throws IOException {
        Path file = Files.writeString(folder.resolve("figures.csv"), table(new Random(1), -1));
        ReferenceContext context = ReferenceContext.of(FoldedPlan.BUNDLE, OPTIONS.today());

        assertThat(CsvParts.read(
                        file,
                        context,
                        OPTIONS,
                        () -> new LoadSession(
                                file.toString(),
                                OPTIONS,
                                context.indicators(),
                                Optional.empty(),
                                LoadSession.Scope.PART),
                        2,
                        500))
                .hasValueSatisfying(result -> assertThat(result.rows()).isEqualTo(200));
    }

    /** Returns rows, first without line breaks in texts; the unsound ones have problems of one row, and then those of several rows or of quotes as well. */
    private static String table(Random random, int unsound) {
        StringBuilder text = new StringBuilder(HEAD).append(random.nextBoolean() ? "\n" : "\r\n");
        for (int i = 0; i < 200; i++) {
            boolean wrong = unsound > 0 && random.nextInt(15) == 0;
            boolean wild = unsound > 1 && random.nextInt(20) == 0;
            String day = LocalDate.of(2025, 1, 1)
                    .plusDays(wild ? random.nextInt(400) : i * 2L)
                    .toString();
            String note = wild
                    ? one(random, "\"a\nb\"", "\"a \"\"b\"\"\"", "XYZW", "a\"b")
                    : unsound < 0 ? one(random, "", "\"notă\"") : one(random, "", "\"rând\nnou\"", "notă");
            text.append(wrong ? one(random, "unknown", "count", "") : "count")
                    .append(',')
                    .append(one(random, "2024", "2024-S1", "2024-03"))
                    .append(',')
                    .append(wrong ? one(random, "XX", "AB") : one(random, "AB", "CJ"))
                    .append(',')
                    .append(wrong ? one(random, "x", "7") : wild ? "9000000" : Integer.toString(5 + random.nextInt(4)))
                    .append(',')
                    .append(wild ? one(random, "MS", "ME") : "ME")
                    .append(',')
                    .append(day)
                    .append(',')
                    .append(note)
                    .append(one(random, "\n", "\n", "\r\n", "\n\n"));
        }
        return text.toString();
    }

    private static String one(Random random, String... values) {
        return List.of(values).get(random.nextInt(values.length));
    }

    private static String messages(LoadResult result) {
        return result.diagnostics().stream().map(Diagnostic::toString).collect(Collectors.joining("\n"));
    }

    static LongStream seeds() {
        return new Random(Long.getLong("seed", 20_261_201L)).longs(6);
    }
}
