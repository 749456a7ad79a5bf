package org.snitp.measurements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snitp.indicators.progress.ProgressAccumulator;
import org.snitp.io.BundleReader;
import org.snitp.io.ReadResult;
import org.snitp.io.Snitp;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.options.ReadOptions;
import org.snitp.model.Bundle;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.rule.Rule;

/** What is folded row by row is what is read as a whole: the same figures, the same progress, the same problems. */
@Tag("slow")
class FoldAgainstWholeFilesTest {

    private static final Set<DiagnosticCode> OF_WHOLE_FILES = Set.of(
            DiagnosticCode.of(Rule.CELLS_MAKE_TOTAL),
            DiagnosticCode.of(Rule.FIGURE_NEAR_SERIES),
            DiagnosticCode.of(Rule.FIGURES_CHANGE),
            DiagnosticCode.of(Rule.COUNTS_NOT_HEAPED));

    /** What a row alone is asked about, and a whole series may explain. */
    private static final Set<DiagnosticCode> EXPLAINED_BY_SERIES =
            Set.of(DiagnosticCode.of(Rule.DECIMALS_UNMISTAKABLE), DiagnosticCode.of(Rule.PERCENT_NO_FRACTION));

    /** A day on which some of the reports are of days to come. */
    private static final ReadOptions OPTIONS = ReadOptions.DEFAULT.withToday(LocalDate.of(2026, 1, 11));

    @ParameterizedTest
    @MethodSource("seeds")
    void rowsOfCsvSayWhatSetsOfTheSameDaysSay(long seed) {
        List<MeasurementSet> sets = FoldedPlan.sets(new Random(seed));
        ReadResult whole = whole(sets);
        LoadResult folded = FoldedPlan.fold("m.csv", FoldedPlan.HEAD + FoldedPlan.rows(all(sets)), OPTIONS);

        assertThat(folded.measurements()).as("seed %d", seed).contains(accumulated(sets));
        assertThat(FoldedPlan.progress(folded.measurements().orElseThrow()))
                .as("seed %d", seed)
                .isEqualTo(FoldedPlan.progress(accumulated(sets)));
        assertThat(messages(folded.diagnostics()))
                .as("seed %d", seed)
                .containsExactlyInAnyOrderElementsOf(messages(whole.diagnostics()));
        assertThat(doubts(folded.diagnostics())).as("seed %d", seed).containsAll(doubts(whole.diagnostics()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void twoHalvesThatAreFoldedApartAndMergedAreTheWhole(long seed) {
        Random random = new Random(seed);
        List<Measurement> all = all(FoldedPlan.sets(random));
        int cut = random.nextInt(all.size());
        LoadResult one = FoldedPlan.fold("1.csv", FoldedPlan.HEAD + FoldedPlan.rows(all.subList(0, cut)));
        LoadResult other = FoldedPlan.fold("2.csv", FoldedPlan.HEAD + FoldedPlan.rows(all.subList(cut, all.size())));
        LoadResult whole = FoldedPlan.fold("whole.csv", FoldedPlan.HEAD + FoldedPlan.rows(all));

        ProgressAccumulator merged =
                other.measurements().orElseThrow().merge(one.measurements().orElseThrow());

        assertThat(merged).as("seed %d", seed).isEqualTo(whole.measurements().orElseThrow());
        assertThat(FoldedPlan.progress(merged))
                .as("seed %d", seed)
                .isEqualTo(FoldedPlan.progress(whole.measurements().orElseThrow()));
        assertThat(one.rows() + other.rows()).isEqualTo(whole.rows()).isEqualTo(100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void piecesOfYamlSayWhatTheWholeSays(long seed) throws IOException {
        Random random = new Random(seed);
        List<MeasurementSet> sets = FoldedPlan.sets(random);
        String yaml = Snitp.toYaml(Bundle.builder().addAllDocuments(sets).build());
        int bytes = 1 + random.nextInt(1000);

        LoadResult folded = FoldedPlan.foldInPieces(yaml, bytes, OPTIONS);

        assertThat(folded.measurements()).as("seed %d", seed).contains(accumulated(sets));
        assertThat(folded.rows()).isEqualTo(100);
        assertThat(locations(folded.diagnostics()))
                .as("seed %d", seed)
                .containsExactlyElementsOf(locations(whole(sets).diagnostics()));
        assertThat(doubts(folded.diagnostics()))
                .as("seed %d", seed)
                .containsAll(doubts(whole(sets).diagnostics()));
    }

    private static ReadResult whole(List<MeasurementSet> sets) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("plan.yaml", FoldedPlan.TEXT);
        texts.put("m.yaml", Snitp.toYaml(Bundle.builder().addAllDocuments(sets).build()));
        return BundleReader.of(OPTIONS).addAll(texts).read();
    }

    private static List<Measurement> all(List<MeasurementSet> sets) {
        return sets.stream().flatMap(set -> set.getMeasurements().stream()).toList();
    }

    private static ProgressAccumulator accumulated(List<MeasurementSet> sets) {
        ProgressAccumulator accumulator = new ProgressAccumulator();
        sets.forEach(accumulator::add);
        return accumulator;
    }

    /** What problems say, but for where: a table has other places, and other words for what is measured twice. */
    private static List<String> messages(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .filter(problem -> !OF_WHOLE_FILES.contains(problem.code()))
                .filter(problem -> !EXPLAINED_BY_SERIES.contains(problem.code()))
                .filter(problem -> problem.location()
                        .filter(at -> at.file().startsWith("plan"))
                        .isEmpty())
                .map(problem -> problem.violates(Rule.MEASURED_ONCE)
                        ? problem.code() + " " + problem.arguments().get("indicator")
                        : problem.code() + " " + problem.arguments() + problem.suggestion())
                .toList();
    }

    /** The questions that a series may answer: rows are asked at least what the whole is asked. */
    private static List<String> doubts(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .filter(problem -> EXPLAINED_BY_SERIES.contains(problem.code()))
                .filter(problem -> problem.location()
                        .filter(at -> at.file().startsWith("plan"))
                        .isEmpty())
                .map(problem -> problem.code() + " " + problem.arguments())
                .toList();
    }

    private static List<String> locations(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .filter(problem -> !OF_WHOLE_FILES.contains(problem.code()))
                .filter(problem -> !EXPLAINED_BY_SERIES.contains(problem.code()))
                .filter(problem -> problem.location()
                        .filter(at -> at.file().startsWith("plan"))
                        .isEmpty())
                .map(Diagnostic::toString)
                .sorted()
                .toList();
    }

    static LongStream seeds() {
        return new Random(Long.getLong("seed", 20_261_130L)).longs(10);
    }
}
