package org.snitp.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.indicators.Fixtures.dimension;
import static org.snitp.indicators.progress.Given.accumulated;
import static org.snitp.indicators.progress.Given.asOf;
import static org.snitp.indicators.progress.Given.indicator;
import static org.snitp.indicators.progress.Given.measure;
import static org.snitp.indicators.progress.Given.number;
import static org.snitp.indicators.progress.Given.plan;
import static org.snitp.indicators.progress.Given.progress;
import static org.snitp.indicators.progress.Given.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snitp.indicators.Fixtures;
import org.snitp.model.indicator.Accumulation;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.measurement.EarlierFigure;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.measurement.Withdrawal;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;

/** Folding measurements: the same result in any order and any split, and revisions that are told apart. */
class ProgressAccumulatorTest {

    private static final Indicator LESSONS = indicator(measure(MeasureType.COUNT, Accumulation.PERIODIC))
            .withDisaggregation(dimension("sex", "f", "m"))
            .withTargets(Fixtures.target("100", "2026"));

    private static final Withdrawal WITHDRAWAL = Withdrawal.builder()
            .date(LocalDate.of(2026, 2, 1))
            .reason(LocalizedText.of("greșit"))
            .build();

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderDoesNotMatter(long seed) {
        Random random = new Random(seed);
        List<Measurement> measurements = measurements(random);
        ProgressAccumulator inOrder = folded(measurements);
        List<Measurement> shuffled = new ArrayList<>(measurements);
        Collections.shuffle(shuffled, random);

        assertSame(folded(shuffled), inOrder, seed);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSplitDoesNotMatter(long seed) {
        Random random = new Random(seed);
        List<Measurement> measurements = measurements(random);
        ProgressAccumulator inOrder = folded(measurements);
        List<Measurement> shuffled = new ArrayList<>(measurements);
        Collections.shuffle(shuffled, random);

        assertSame(mergedInSomeTree(shuffled, random), inOrder, seed);
        assertSame(shuffled.parallelStream().collect(ProgressAccumulator.collector()), inOrder, seed);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void mergingIsAssociativeAndCommutative(long seed) {
        Random random = new Random(seed);
        List<Measurement> a = measurements(random);
        List<Measurement> b = measurements(random);
        List<Measurement> c = measurements(random);

        assertSame(folded(a).merge(folded(b)), folded(b).merge(folded(a)), seed);
        assertSame(
                folded(a).merge(folded(b)).merge(folded(c)),
                folded(a).merge(folded(b).merge(folded(c))),
                seed);
    }

    @Test
    void nothingIsTheNeutralElement() {
        ProgressAccumulator some = accumulated(value("2025", "1"));

        assertThat(new ProgressAccumulator().merge(some)).isEqualTo(some);
        assertThat(accumulated(value("2025", "1")).merge(new ProgressAccumulator()))
                .isEqualTo(some)
                .hasSameHashCodeAs(some)
                .isNotEqualTo(new ProgressAccumulator());
    }

    @Test
    void whatIsMergedStaysAsItIs() {
        ProgressAccumulator part = accumulated(value("2025", "1"));
        accumulated(value("2025", "2")).merge(part);

        assertThat(part).isEqualTo(accumulated(value("2025", "1")));
    }

    @Test
    void memoryIsForResultsAndNotForRows() {
        ProgressAccumulator accumulator = new ProgressAccumulator();
        IntStream.range(0, 200_000)
                .mapToObj(row -> Given.report("2025-0" + (row % 9 + 1))
                        .withDimensions(Map.of("sex", row % 2 == 0 ? "f" : "m"))
                        .withValue(BigDecimal.valueOf(row)))
                .forEach(accumulator::add);

        assertThat(accumulator.size()).isEqualTo(18);
        assertThat(accumulator).hasToString("ProgressAccumulator of 18 measurements");
    }

    @Test
    void theLatestReportCountsAndTheOthersAreCounted() {
        IndicatorProgress progress = progress(
                LESSONS,
                value("2025", "3").withReportedOn(LocalDate.of(2026, 3, 1)),
                value("2025", "5").withReportedOn(LocalDate.of(2026, 1, 31)),
                value("2025", "4").withReportedOn(LocalDate.of(2026, 2, 1)));

        assertThat(progress.actual().value()).contains(number("3"));
        assertThat(progress.superseded()).isEqualTo(2);
    }

    @Test
    void figuresThatAMeasurementNamesAsEarlierAreCountedToo() {
        Measurement revised = value("2025", "3")
                .withEarlier(EarlierFigure.builder().value(number("2")).build());

        assertThat(progress(LESSONS, revised).superseded()).isEqualTo(1);
        assertThat(progress(LESSONS, revised, value("2025", "1")).superseded()).isEqualTo(2);
    }

    @Test
    void aReportWithoutADayIsOlderThanAnyWithOne() {
        assertThat(progress(LESSONS, value("2025", "9"), value("2025", "1").withReportedOn(LocalDate.EPOCH))
                        .actual()
                        .value())
                .contains(number("1"));
    }

    @Test
    void ofTwoReportsOfTheSameDayEveryMachineTakesTheSame() {
        Measurement one = value("2025", "9").withNote(LocalizedText.of("a"));
        Measurement other = value("2025", "9").withNote(LocalizedText.of("b"));

        assertThat(accumulated(one, other)).isEqualTo(accumulated(other, one));
        assertThat(progress(LESSONS, one, other).latest())
                .isEqualTo(progress(LESSONS, other, one).latest())
                .contains(other);
    }

    @Test
    void institutionsThatReportTheSameAreNamed() {
        IndicatorProgress progress = progress(
                LESSONS,
                value("2025", "1").withReportedBy("MAI"),
                value("2025", "2").withReportedBy("ANITP"),
                value("2024", "2").withReportedBy("ANITP"));

        assertThat(progress.warnings())
                .containsExactly(
                        new Remark(Remark.Kind.CONTESTED, Map.of("what", "2025", "institutions", "ANITP, MAI")));
    }

    @Test
    void theReporterOfASetStandsForItsMeasurements() {
        ProgressAccumulator accumulator = new ProgressAccumulator();
        MeasurementSet set = MeasurementSet.builder()
                .id("M")
                .plan("PNA")
                .reporter("ANITP")
                .addMeasurements(value("2025", "1"), value("2024", "2").withReportedBy("MAI"))
                .build();
        accumulator.add(set);

        assertThat(accumulator)
                .isEqualTo(accumulated(
                        value("2025", "1").withReportedBy("ANITP"),
                        value("2024", "2").withReportedBy("MAI")));
    }

    @Test
    void aRevisionDoesNotMakeAReportLate() {
        Measurement inTime = value("2025", "1").withReportedOn(LocalDate.of(2026, 1, 31));
        Measurement revised = value("2025", "2").withReportedOn(LocalDate.of(2026, 6, 1));
        List<DuePeriods.DuePeriod> due = List.of(Given.due("2025", "2026-01-31"));

        assertThat(progress(LESSONS, "2026-12-31", due, inTime, revised).coverage())
                .isEqualTo(new Coverage(1, 1, 0));
        assertThat(progress(LESSONS, "2026-12-31", due, revised).coverage()).isEqualTo(new Coverage(1, 1, 1));
    }

    static LongStream seeds() {
        return new Random(Long.getLong("seed", 20_261_130L)).longs(25);
    }

    private static void assertSame(ProgressAccumulator one, ProgressAccumulator other, long seed) {
        assertThat(one).as("seed %d", seed).isEqualTo(other);
        assertThat(report(one))
                .as("seed %d", seed)
                .isEqualTo(report(other))
                .hasToString(report(other).toString());
    }

    private static ProgressReport report(ProgressAccumulator accumulator) {
        return ProgressReport.of(plan(LESSONS), accumulator, DuePeriods.NONE, asOf("2026-12-31"));
    }

    private static ProgressAccumulator folded(List<Measurement> measurements) {
        ProgressAccumulator accumulator = new ProgressAccumulator();
        measurements.forEach(accumulator::add);
        return accumulator;
    }

    private static ProgressAccumulator mergedInSomeTree(List<Measurement> measurements, Random random) {
        if (measurements.size() < 2) {
            return folded(measurements);
        }
        int cut = random.nextInt(measurements.size() + 1);
        if (cut == 0 || cut == measurements.size()) {
            return folded(measurements);
        }
        return mergedInSomeTree(measurements.subList(0, cut), random)
                .merge(mergedInSomeTree(measurements.subList(cut, measurements.size()), random));
    }

    /** Returns measurements that often are of the same cell, period and day, and differ in what decides last. */
    private static List<Measurement> measurements(Random random) {
        return IntStream.range(0, 60).mapToObj(i -> measurement(random)).toList();
    }

    private static Measurement measurement(Random random) {
        Measurement measurement = Measurement.builder()
                .indicator(Given.ID)
                .period(Period.quarter(2024 + random.nextInt(2), 1 + random.nextInt(4)))
                .value(new BigDecimal(random.nextInt(3)).setScale(random.nextInt(3)))
                .notApplicable(random.nextInt(10) == 0)
                .build();
        return measurement
                .withDimensions(random.nextBoolean() ? Map.of() : Map.of("sex", random.nextBoolean() ? "f" : "m"))
                .withReportedOn(
                        random.nextInt(4) == 0
                                ? Optional.empty()
                                : Optional.of(LocalDate.of(2026, 1, 1 + random.nextInt(3))))
                .withReportedBy(random.nextBoolean() ? Optional.empty() : Optional.of("I" + random.nextInt(3)))
                .withWithdrawn(random.nextInt(8) == 0 ? Optional.of(WITHDRAWAL) : Optional.empty())
                .withNote(
                        random.nextBoolean()
                                ? Optional.empty()
                                : Optional.of(LocalizedText.of("n" + random.nextInt(3))))
                .withEarlier(Collections.nCopies(
                        random.nextInt(2), EarlierFigure.builder().build()));
    }
}
