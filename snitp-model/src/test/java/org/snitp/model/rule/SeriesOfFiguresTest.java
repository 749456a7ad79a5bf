package org.snitp.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.model.rule.Expected.found;
import static org.snitp.model.rule.Measured.SET;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.model.Bundle;
import org.snitp.model.indicator.Accumulation;
import org.snitp.model.indicator.Bounds;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.indicator.Target;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.ObservationStatus;
import org.snitp.model.rule.MeasurementChecks.Heap;
import org.snitp.model.time.Period;

/** Figures that stay the same, and counts that are mostly round; and all that is none of both. */
class SeriesOfFiguresTest {

    private static final String ID = "1.1.1-1";

    private static Indicator indicator(MeasureType type, Optional<Accumulation> accumulation) {
        return Sound.indicator(ID)
                .withMeasure(
                        Measure.builder().type(type).accumulation(accumulation).build());
    }

    private static final Indicator LESSONS = indicator(MeasureType.COUNT, Optional.of(Accumulation.PERIODIC));

    private static List<Measurement> months(String... values) {
        List<Measurement> series = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            series.add(Measured.value(ID, values[i]).withPeriod(Period.month(2024 + i / 12, 1 + i % 12)));
        }
        return series;
    }

    private static List<Measurement> six(String value) {
        return months(value, value, value, value, value, value);
    }

    @SafeVarargs
    private static Bundle bundle(Indicator indicator, List<Measurement>... sets) {
        Bundle.Builder bundle = Bundle.builder()
                .addAllDocuments(
                        Sound.with(Sound.ACTION.withIndicators(indicator)).getDocuments());
        for (int i = 0; i < sets.length; i++) {
            bundle.addDocuments(SET.withId("S" + i).withMeasurements(sets[i]));
        }
        return bundle.build();
    }

    @SafeVarargs
    private static List<Expected> stalled(Indicator indicator, List<Measurement>... sets) {
        return Sound.notes(Rule.FIGURES_CHANGE, bundle(indicator, sets));
    }

    @SafeVarargs
    private static List<Expected> heaped(Indicator indicator, List<Measurement>... sets) {
        return Sound.notes(Rule.COUNTS_NOT_HEAPED, bundle(indicator, sets));
    }

    @Test
    void aCountThatIsTheSameInSixPeriodsInARowIsTold() {
        assertThat(stalled(LESSONS, months("51", "47", "47", "47", "47", "47", "47", "60")))
                .containsExactly(found(
                        Rule.FIGURES_CHANGE,
                        "documents[3].measurements[6].value",
                        Map.of(
                                "indicator", ID,
                                "value", "47",
                                "count", "6",
                                "from", "2024-02",
                                "to", "2024-07")));
        assertThat(stalled(LESSONS, months("47", "47", "47", "47", "47", "48"))).isEmpty();
    }

    @Test
    void ofSeveralRunsTheLongestIsTold() {
        String[] values = new String[20];
        Arrays.fill(values, 0, 7, "47");
        Arrays.fill(values, 7, 13, "52");
        Arrays.fill(values, 13, 20, "63");

        assertThat(stalled(LESSONS, months(values)))
                .singleElement()
                .extracting(Expected::arguments)
                .isEqualTo(Map.of("indicator", ID, "value", "63", "count", "7", "from", "2025-02", "to", "2025-08"));
    }

    @Test
    void theOrderOfTheFiguresAndTheirSetsDoesNotMatter() {
        List<Measurement> six = six("47");
        List<Measurement> shuffled = List.of(six.get(3), six.get(0), six.get(5));

        assertThat(stalled(LESSONS, shuffled, List.of(six.get(4), six.get(1), six.get(2))))
                .containsExactly(found(
                        Rule.FIGURES_CHANGE,
                        "documents[3].measurements[2].value",
                        Map.of("indicator", ID, "value", "47", "count", "6", "from", "2024-01", "to", "2024-06")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "3", "40", "100", "5000", "1E+2", "30.0"})
    void zeroAndFiguresOfOneDigitThatCountsMayStay(String value) {
        assertThat(stalled(LESSONS, six(value))).isEmpty();
    }

    @Test
    void theSameNumberMayBeWrittenInSeveralWays() {
        assertThat(stalled(LESSONS, months("47", "47.0", "47", "47.00", "47", "47")))
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Accumulation.class,
            names = {"CUMULATIVE", "SNAPSHOT", "INCREMENTAL"})
    void statesAndCumulativeFiguresMayStay(Accumulation accumulation) {
        assertThat(stalled(indicator(MeasureType.COUNT, Optional.of(accumulation)), six("47")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PERCENTAGE, FROM_COMPONENTS, 1",
        "MEAN, FROM_COMPONENTS, 1",
        "PERCENTAGE, PERIODIC, 0",
        "AMOUNT, PERIODIC, 0",
        "DURATION, PERIODIC, 0",
        "INDEX, SNAPSHOT, 0"
    })
    void ofOtherMeasuresOnlySharesAndMeansOfWhatHappenedAreLookedAt(
            MeasureType type, Accumulation accumulation, int found) {
        assertThat(stalled(indicator(type, Optional.of(accumulation)), six("46.5")))
                .hasSize(found);
    }

    @Test
    void nothingIsAssumedOfAnIndicatorThatDoesNotSayWhatItsFiguresAre() {
        assertThat(stalled(indicator(MeasureType.COUNT, Optional.empty()), six("47")))
                .isEmpty();
        assertThat(stalled(Sound.indicator(ID), six("47"))).isEmpty();
        assertThat(stalled(LESSONS.withId("1.1.1-2"), six("47"))).isEmpty();
    }

    @Test
    void whatIsPlannedIsReached() {
        Target target = Target.builder()
                .period(Period.year(2026))
                .value(new BigDecimal("47"))
                .build();
        Measure bounded = Measure.builder()
                .type(MeasureType.COUNT)
                .accumulation(Accumulation.PERIODIC)
                .bounds(Bounds.builder().max(new BigDecimal("47")).build())
                .build();

        assertThat(stalled(LESSONS.withTargets(target), six("47"))).isEmpty();
        assertThat(stalled(LESSONS.withTargets(target), six("48"))).hasSize(1);
        assertThat(stalled(LESSONS.withMeasure(bounded), six("47"))).isEmpty();
    }

    @Test
    void aGapAnotherLengthOrAnEstimateEndsARun() {
        List<Measurement> gap = new ArrayList<>(six("47"));
        gap.set(5, gap.get(5).withPeriod(Period.month(2024, 7)));
        List<Measurement> quarter = new ArrayList<>(six("47"));
        quarter.set(5, quarter.get(5).withPeriod(Period.quarter(2024, 3)));
        List<Measurement> estimate = new ArrayList<>(six("47"));
        estimate.set(2, estimate.get(2).withObservationStatus(ObservationStatus.ESTIMATED));
        List<Measurement> provisional = new ArrayList<>(six("47"));
        provisional.set(5, provisional.get(5).withObservationStatus(ObservationStatus.PROVISIONAL));

        assertThat(stalled(LESSONS, gap)).isEmpty();
        assertThat(stalled(LESSONS, quarter)).isEmpty();
        assertThat(stalled(LESSONS, estimate)).isEmpty();
        assertThat(stalled(LESSONS, provisional)).hasSize(1);
    }

    @Test
    void eachInstitutionAndEachCategoryHasASeriesOfItsOwn() {
        List<Measurement> two = new ArrayList<>(six("47"));
        for (int i = 0; i < 6; i += 2) {
            two.set(i, two.get(i).withReportedBy("ME"));
        }
        List<Measurement> cells = new ArrayList<>(six("47"));
        cells.set(3, cells.get(3).withDimensions(Map.of("sex", "women")));

        assertThat(stalled(LESSONS, two)).isEmpty();
        assertThat(stalled(LESSONS, cells)).isEmpty();
    }

    @Test
    void aFigureThatWasReplacedByALaterReportDoesNotCount() {
        List<Measurement> six = six("47");
        Measurement mended = six.get(3).withValue(new BigDecimal("51")).withReportedOn(Measured.DAY.plusDays(1));

        assertThat(stalled(LESSONS, six, List.of(mended))).isEmpty();
    }

    /** Twenty different counts of which the first ones end in 0 or 5. */
    private static List<Measurement> rounded(int round) {
        String[] values = new String[20];
        for (int i = 0; i < 20; i++) {
            values[i] = Integer.toString(i < round ? 20 + 5 * i : 201 + 10 * i);
        }
        return months(values);
    }

    @Test
    void countsThatEndInZeroOrFiveFarMoreOftenThanByChanceAreTold() {
        assertThat(heaped(LESSONS, rounded(15)))
                .containsExactly(found(
                        Rule.COUNTS_NOT_HEAPED,
                        "documents[3].measurements[0].value",
                        Map.of("indicator", ID, "round", "15", "count", "20")));
        assertThat(heaped(indicator(MeasureType.COUNT, Optional.empty()), rounded(19)))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4, 10, 14})
    void fewerMayBeChance(int round) {
        assertThat(heaped(LESSONS, rounded(round))).isEmpty();
    }

    @Test
    void whereAllEndSoTheUnitMayBeCountedByFives() {
        assertThat(heaped(LESSONS, rounded(20))).isEmpty();
    }

    @Test
    void ofFewFiguresNothingIsSaid() {
        assertThat(heaped(LESSONS, rounded(18).subList(0, 19))).isEmpty();
    }

    @Test
    void aCountThatIsRepeatedIsNoNewEvidence() {
        String[] values = new String[40];
        for (int i = 0; i < 40; i++) {
            values[i] = i % 4 == 3 ? Integer.toString(41 + i) : "40";
        }

        assertThat(heaped(LESSONS, months(values))).isEmpty();
    }

    @Test
    void smallCountsAndDecimalsAreNotLookedAt() {
        List<Measurement> small = new ArrayList<>(rounded(15).subList(0, 19));
        small.add(Measured.value(ID, "5").withPeriod(Period.month(2030, 1)));
        small.add(Measured.value(ID, "12.5").withPeriod(Period.month(2030, 2)));
        small.add(Measured.value(ID, "1E+40").withPeriod(Period.month(2030, 3)));

        assertThat(heaped(LESSONS, small)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = MeasureType.class,
            names = {"AMOUNT", "PERCENTAGE", "RATE", "INDEX", "DURATION"})
    void onlyCountsAreLookedAt(MeasureType type) {
        assertThat(heaped(indicator(type, Optional.empty()), rounded(19))).isEmpty();
    }

    /** With the seed of the test: of a thousand series of random counts, none is called round. */
    @Test
    void randomCountsAreNotHeaped() {
        Random random = new Random(20_261_201L);
        for (int round = 0; round < 1000; round++) {
            List<BigDecimal> counts = random.ints(20 + random.nextInt(100), 10, 1 + 20 * (2 + random.nextInt(400)))
                    .mapToObj(BigDecimal::valueOf)
                    .toList();

            assertThat(MeasurementChecks.heapedFigures(LESSONS, counts)).isEmpty();
        }
    }

    @Test
    void theProbabilityIsExact() {
        assertThat(HeapedFigures.isRare(20, 20)).isTrue();
        // 1 - binom.cdf(14, 20, 0.2) = 1.80e-7 and 1 - binom.cdf(13, 20, 0.2) = 1.85e-6
        assertThat(HeapedFigures.isRare(15, 20)).isTrue();
        assertThat(HeapedFigures.isRare(14, 20)).isFalse();
        // P(X = 8 of 8) = 0.2^8 = 2.56e-6, and P(X = 9 of 9) = 5.12e-7
        assertThat(HeapedFigures.isRare(8, 8)).isFalse();
        assertThat(HeapedFigures.isRare(9, 9)).isTrue();
    }

    @Test
    void aMillionCountsAreLookedAtFast() {
        List<BigDecimal> counts = new ArrayList<>();
        for (int i = 10; i < 1_000_000; i++) {
            counts.add(BigDecimal.valueOf(i % 3 == 0 ? i : 5L * i));
        }

        assertThat(MeasurementChecks.heapedFigures(LESSONS, counts))
                .hasValueSatisfying(
                        heap -> assertThat(heap).extracting(Heap::different).isEqualTo(1000));
    }
}
