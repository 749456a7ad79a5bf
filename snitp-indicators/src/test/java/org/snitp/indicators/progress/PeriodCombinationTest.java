package org.snitp.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.indicators.Fixtures.baseline;
import static org.snitp.indicators.progress.Given.fraction;
import static org.snitp.indicators.progress.Given.indicator;
import static org.snitp.indicators.progress.Given.measure;
import static org.snitp.indicators.progress.Given.number;
import static org.snitp.indicators.progress.Given.progress;
import static org.snitp.indicators.progress.Given.value;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.snitp.indicators.progress.Omission.Reason;
import org.snitp.model.indicator.Accumulation;
import org.snitp.model.indicator.Direction;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.measurement.Measurement;

/** How the figures of successive periods make the actual value. */
class PeriodCombinationTest {

    private static final Indicator PERIODIC = indicator(measure(MeasureType.COUNT, Accumulation.PERIODIC));
    private static final Indicator CUMULATIVE = indicator(measure(MeasureType.COUNT, Accumulation.CUMULATIVE));
    private static final Indicator SNAPSHOT = indicator(measure(MeasureType.COUNT, Accumulation.SNAPSHOT));
    private static final Indicator PERCENTAGE = indicator(measure(MeasureType.PERCENTAGE));
    private static final Indicator MEAN = indicator(measure(MeasureType.MEAN, Accumulation.FROM_COMPONENTS));

    @Test
    void periodicValuesAddUp() {
        Figure actual = progress(PERIODIC, value("2024", "3"), value("2025", "4.5"), value("2026", "-1"))
                .actual();

        assertThat(actual.value()).contains(number("6.5"));
        assertThat(actual.formula()).isEqualTo(Formula.SUM);
        assertThat(actual.inputs()).extracting(Input::value).containsExactly("2024: 3", "2025: 4.5", "2026: -1");
    }

    @Test
    void cumulativeValuesAndStatesAreNeverAdded() {
        Measurement[] values = {value("2024", "3"), value("2025", "5"), value("2026", "9")};

        assertThat(progress(CUMULATIVE, values).actual().value()).contains(number("9"));
        assertThat(progress(SNAPSHOT, values).actual().value()).contains(number("9"));
        assertThat(progress(SNAPSHOT, values).actual().leftOut())
                .containsExactly(new Omission("2024", Reason.NOT_LATEST), new Omission("2025", Reason.NOT_LATEST));
    }

    @Test
    void aCumulativeValueThatFallsIsAWarning() {
        IndicatorProgress fell = progress(CUMULATIVE, value("2024", "5"), value("2025", "3"));

        assertThat(fell.actual().value()).contains(number("3"));
        assertThat(fell.warnings()).extracting(Remark::kind).containsExactly(Remark.Kind.CUMULATIVE_FELL);
        assertThat(progress(SNAPSHOT, value("2024", "5"), value("2025", "3")).warnings())
                .isEmpty();
        assertThat(progress(CUMULATIVE, value("2024", "5"), value("2025", "5")).warnings())
                .isEmpty();
    }

    @Test
    void aPeriodInsideALongerOneIsNotCountedTwice() {
        Figure actual = progress(
                        PERIODIC,
                        value("2024-Q1", "1"),
                        value("2024-Q2", "2"),
                        value("2024-S1", "3"),
                        value("2024", "10"),
                        value("2025-Q1", "4"))
                .actual();

        assertThat(actual.value()).contains(number("14"));
        assertThat(actual.leftOut())
                .containsExactlyInAnyOrder(
                        new Omission("2024-Q1", Reason.INSIDE_LONGER),
                        new Omission("2024-Q2", Reason.INSIDE_LONGER),
                        new Omission("2024-S1", Reason.INSIDE_LONGER));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-30, 3", // the year lacks its last day
        "2025-12-31, 7", // the last day is inside
        "2026-01-01, 7",
        "2024-12-31, 3"
    })
    void aPeriodCountsFromItsLastDayOn(String asOf, String sum) {
        Figure actual =
                progress(PERIODIC, asOf, value("2024", "3"), value("2025", "4")).actual();

        assertThat(actual.value()).contains(number(sum));
        assertThat(actual.leftOut())
                .isEqualTo(sum.equals("7") ? List.of() : List.of(new Omission("2025", Reason.NOT_ENDED)));
    }

    @Test
    void whatReachesBackBeforeTheBaselineIsNotAdded() {
        Indicator counted = PERIODIC.withBaseline(baseline("0", "2024-S1"));
        Figure actual = progress(counted, value("2024-Q2", "1"), value("2024", "2"), value("2024-S2", "4"))
                .actual();

        assertThat(actual.value()).contains(number("4"));
        assertThat(actual.leftOut())
                .containsExactly(
                        new Omission("2024", Reason.BEFORE_START), new Omission("2024-Q2", Reason.BEFORE_START));
    }

    @Test
    void aStateAtTheEndOfAYearIsNewerThanABaselineWithinIt() {
        Indicator state = SNAPSHOT.withBaseline(baseline("1", "2024-S1"));

        assertThat(progress(state, value("2024", "2")).actual().value()).contains(number("2"));
        assertThat(progress(state, value("2024-Q2", "2")).actual().value()).isEmpty();
    }

    @Test
    void ofTwoStatesAtTheSameDayTheOneForTheLongerPeriodCounts() {
        assertThat(progress(SNAPSHOT, value("2025-Q4", "1"), value("2025", "2"))
                        .actual()
                        .value())
                .contains(number("2"));
    }

    @Test
    void percentagesAreFormedFromSumsAndNeverAveraged() {
        Figure actual = progress(PERCENTAGE, fraction("2024", "1", "10"), fraction("2025", "80", "90"))
                .actual();

        // 81 of 100; the average of 10 % and 88.9 % would be 49.4 %.
        assertThat(actual.value()).contains(number("81"));
        assertThat(actual.formula()).isEqualTo(Formula.PERCENTAGE_OF_SUMS);
        assertThat(actual.inputs()).extracting(Input::value).containsExactly("2024: 1 / 10", "2025: 80 / 90");
    }

    @Test
    void aRatioIsFormedFromSumsWithoutAHundred() {
        Indicator ratio = indicator(measure(MeasureType.RATIO, Accumulation.PERIODIC));

        assertThat(progress(ratio, fraction("2024", "1", "2"), fraction("2025", "3", "2"))
                        .actual()
                        .value())
                .contains(number("1"));
    }

    @Test
    void percentagesWithoutComponentsAreNotCombined() {
        Figure actual =
                progress(PERCENTAGE, value("2024", "10"), value("2025", "90")).actual();

        assertThat(actual.value()).contains(number("90"));
        assertThat(actual.has(Remark.Kind.NEVER_COMBINED)).isTrue();
    }

    @Test
    void aPercentageWithoutComponentsIsLeftOutOfTheSums() {
        Figure actual = progress(PERCENTAGE, fraction("2024", "1", "4"), value("2025", "90"))
                .actual();

        assertThat(actual.value()).contains(number("25"));
        assertThat(actual.leftOut()).containsExactly(new Omission("2025", Reason.NO_COMPONENTS));
    }

    @Test
    void aDenominatorOfZeroIsLeftOut() {
        Figure actual = progress(PERCENTAGE, fraction("2024", "1", "4"), fraction("2025", "0", "0"))
                .actual();

        assertThat(actual.value()).contains(number("25"));
        assertThat(actual.leftOut()).containsExactly(new Omission("2025", Reason.ZERO_DENOMINATOR));
    }

    @Test
    void whereEveryDenominatorIsZeroThereIsNoFigure() {
        IndicatorProgress progress = progress(PERCENTAGE, fraction("2024", "0", "0"), fraction("2025", "3", "0.0"));

        assertThat(progress.actual().value()).isEmpty();
        assertThat(progress.actual().has(Remark.Kind.NO_FIGURE)).isTrue();
        assertThat(progress.status()).isEqualTo(Status.NO_DATA);
    }

    @Test
    void aSingleFractionIsAValueOfAState() {
        Indicator state = indicator(measure(MeasureType.PERCENTAGE, Accumulation.SNAPSHOT));

        assertThat(progress(state, fraction("2024", "1", "4"), fraction("2025", "3", "8"))
                        .actual()
                        .value())
                .contains(number("37.5"));
    }

    @Test
    void aMeanIsWeighted() {
        Figure actual = progress(
                        MEAN,
                        value("2024", "2").withWeight(number("10")),
                        value("2025", "5").withWeight(number("30")),
                        fraction("2026", "40", "20"))
                .actual();

        // (2 · 10 + 5 · 30 + 40) / (10 + 30 + 20); the plain average of 2, 5 and 2 would be 3.
        assertThat(actual.value()).contains(number("3.5"));
        assertThat(actual.inputs())
                .extracting(Input::value)
                .containsExactly("2024: 2 × 10", "2025: 5 × 30", "2026: 40 / 20");
    }

    @Test
    void aMeanWithoutAWeightIsLeftOut() {
        Figure actual = progress(MEAN, value("2024", "2").withWeight(number("10")), value("2025", "5"))
                .actual();

        assertThat(actual.value()).contains(number("2"));
        assertThat(actual.leftOut()).containsExactly(new Omission("2025", Reason.NO_WEIGHT));
    }

    @ParameterizedTest
    @EnumSource(value = Accumulation.class, mode = EnumSource.Mode.EXCLUDE, names = "INCREMENTAL")
    void mediansAreNeverCombined(Accumulation accumulation) {
        Indicator median = indicator(measure(MeasureType.MEDIAN, accumulation));
        Measurement[] values = {
            value("2024", "2").withWeight(number("10")), value("2025", "5").withWeight(number("30"))
        };

        assertThat(progress(median, values).actual().value()).contains(number("5"));
        assertThat(progress(median, values).actual().formula()).isEqualTo(Formula.LATEST);
    }

    @ParameterizedTest
    @CsvSource({
        "COUNT, , 7, SUM",
        "AMOUNT, INCREASE, 7, SUM",
        "COUNT, DECREASE, 4, LATEST", // no sum ever falls
        "DURATION, , 4, LATEST",
        "DEGREE, , 4, LATEST",
        "MEDIAN, , 4, LATEST"
    })
    void whatIsNotStatedIsAssumedAndSaidSo(MeasureType type, Direction direction, String expected, Formula formula) {
        Indicator indicator = indicator(measure(type).withDirection(Optional.ofNullable(direction)));
        Figure actual =
                progress(indicator, value("2024", "3"), value("2025", "4")).actual();

        assertThat(actual.value()).contains(number(expected));
        assertThat(actual.formula()).isEqualTo(formula);
        assertThat(actual.has(Remark.Kind.ACCUMULATION_ASSUMED)).isTrue();
    }

    @Test
    void whatIsStatedIsNotCalledAnAssumption() {
        assertThat(progress(PERIODIC, value("2024", "3")).actual().remarks()).isEmpty();
    }

    @Test
    void anIndicatorOfUnknownKindIsNotAdded() {
        Figure actual = progress(
                        indicator(measure(MeasureType.COUNT)).withMeasure(Optional.empty()),
                        value("2024", "3"),
                        value("2025", "4"))
                .actual();

        assertThat(actual.value()).contains(number("4"));
        assertThat(actual.has(Remark.Kind.NO_MEASURE_TYPE)).isTrue();
    }
}
