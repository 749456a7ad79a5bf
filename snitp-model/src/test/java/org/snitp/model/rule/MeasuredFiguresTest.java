package org.snitp.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.snitp.model.rule.Expected.found;
import static org.snitp.model.rule.Measured.LESSONS;
import static org.snitp.model.rule.Measured.SET;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snitp.model.Bundle;
import org.snitp.model.indicator.Bounds;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.indicator.Target;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;

/** Figures are checked as hard as targets: what their measure cannot have, and what is probably a slip. */
class MeasuredFiguresTest {

    private static final String FIRST = "documents[3].measurements[0]";

    @ParameterizedTest
    @CsvSource({
        "COUNT, -1, negative",
        "AMOUNT, -5, negativeAmount",
        "DURATION, -3, negativeDuration",
    })
    void someFiguresNoMeasureOfTheKindCanHave(MeasureType type, String value, String variant) {
        assertThat(check(type, "", value(value)))
                .containsExactly(found(
                        Rule.VALUE_IN_BOUNDS,
                        FIRST + ".value",
                        Map.of("variant", variant, "value", value, "bound", "0")));
        assertThat(check(type, "-100..", value(value))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"150, '', ", "-20, '', ", "150, -100.., noMax", "-20, ..200, noMin"})
    void aFigureInPercentLiesBetweenZeroAndAHundredUnlessBoundsAllowMore(String value, String bounds, String variant) {
        Map<String, String> arguments =
                variant == null ? Map.of("value", value) : Map.of("value", value, "variant", variant);

        assertThat(check(MeasureType.PERCENTAGE, bounds, value(value)))
                .containsExactly(found(Rule.PERCENTAGE_POSSIBLE, FIRST + ".value", arguments));
        assertThat(check(MeasureType.PERCENTAGE, "-100..200", value(value))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "120, 100, '', PERCENTAGE_POSSIBLE, aboveExchanged, 100",
        "-5, 100, '', PERCENTAGE_POSSIBLE, belowQuotient, 0",
        "-5, 100, 0..100, VALUE_IN_BOUNDS, belowQuotient, 0",
        "8000, 5200, 0..100, VALUE_IN_BOUNDS, aboveExchanged, 100",
        "90, 100, 1..50, VALUE_IN_BOUNDS, aboveQuotient, 50",
    })
    void aNumeratorAndItsDenominatorGiveAValueThatIsPossible(
            String numerator, String denominator, String bounds, Rule rule, String variant, String bound) {
        assertThat(check(MeasureType.PERCENTAGE, bounds, quotient(numerator, denominator)))
                .containsExactly(found(
                        rule,
                        FIRST + ".numerator",
                        Map.of(
                                "variant", variant,
                                "numerator", numerator,
                                "denominator", denominator,
                                "bound", bound)));
    }

    @Test
    void whatIsDividedIsComparedWithoutRounding() {
        assertThat(check(MeasureType.PERCENTAGE, "", quotient("100", "100"))).isEmpty();
        assertThat(check(MeasureType.PERCENTAGE, "", quotient("0.3", "0.3"))).isEmpty();
        assertThat(check(MeasureType.PERCENTAGE, "", quotient("1000000000000000001", "1000000000000000000")))
                .hasSize(1);
        assertThat(check(MeasureType.RATIO, "0..2", quotient("7", "3")))
                .extracting(Expected::rule)
                .containsExactly(Rule.VALUE_IN_BOUNDS);
        assertThat(check(MeasureType.RATIO, "", quotient("7", "3"))).isEmpty();
        assertThat(check(MeasureType.MEAN, "1..10", quotient("55", "10"))).isEmpty();
    }

    @Test
    void nothingIsDividedByLessThanZero() {
        assertThat(check(MeasureType.PERCENTAGE, "", quotient("5", "-10")))
                .containsExactly(found(
                        Rule.VALUE_IN_BOUNDS,
                        FIRST + ".denominator",
                        Map.of("variant", "denominator", "value", "-10")));
    }

    @Test
    void whereOnlyThousandsArePossibleTheyAreOffered() {
        assertThat(check(MeasureType.COUNT, "", value("4.500")))
                .containsExactly(found(
                                Rule.FIGURE_OF_KIND,
                                FIRST + ".value",
                                Map.of("variant", "whole", "value", "4.500", "indicator", "1.1.1-1"))
                        .suggesting("4500"));
        assertThat(check(MeasureType.COUNT, "1000..", value("20.000")))
                .containsExactly(found(
                                Rule.VALUE_IN_BOUNDS,
                                FIRST + ".value",
                                Map.of("variant", "below", "value", "20.000", "bound", "1000"))
                        .suggesting("20000"));
    }

    @Test
    void theNumbersOfAFractionAreAskedAboutTheirThousands() {
        assertThat(check(MeasureType.PERCENTAGE, "", quotient("1.200", "4.000")))
                .extracting(Expected::rule, Expected::path)
                .containsExactly(
                        tuple(Rule.DECIMALS_UNMISTAKABLE, FIRST + ".numerator"),
                        tuple(Rule.NUMBER_UNMISTAKABLE, FIRST + ".denominator"));
        assertThat(check(MeasureType.MEAN, "", value("3").withWeight(new BigDecimal("1.000"))))
                .extracting(Expected::path)
                .containsExactly(FIRST + ".weight");
    }

    @Test
    void thePlanTellsWhetherThreeDigitsAreDecimals() {
        Indicator tonnes = Measured.indicator("1.1.1-1", MeasureType.MEAN);

        assertThat(check(tonnes.withTargets(target("812.5")), value("743.371"))).isEmpty();
        assertThat(check(tonnes.withTargets(target("812.5")), value("743.000"))).isEmpty();
        assertThat(check(tonnes.withTargets(target("812")), value("743.371")))
                .extracting(Expected::rule)
                .containsExactly(Rule.DECIMALS_UNMISTAKABLE);
        assertThat(check(tonnes.withTargets(target("81200.5")), value("743.371")))
                .extracting(Expected::rule)
                .containsExactly(Rule.DECIMALS_UNMISTAKABLE);
    }

    @Test
    void theRestOfASeriesTellsWhetherAFigureIsSmallOrHasDecimals() {
        Indicator share = Measured.indicator("1.1.1-1", MeasureType.PERCENTAGE);
        Indicator mean = Measured.indicator("1.1.1-1", MeasureType.MEAN);

        assertThat(check(share, series("0.5", "1.2", "3.4"))).isEmpty();
        assertThat(check(share, series("0.05", "0.4", "3.4"))).isEmpty();
        assertThat(check(share, series("0.5", "31", "34")))
                .extracting(Expected::rule, Expected::path)
                .containsExactly(tuple(Rule.PERCENT_NO_FRACTION, FIRST + ".value"));
        assertThat(check(share, series("0.5", "0.4", "0.3"))).hasSize(3);
        assertThat(check(mean, series("3.125", "3.25", "3.5", "4.75"))).isEmpty();
        assertThat(check(mean, series("3.125", "3.25", "3.5", "4"))).hasSize(1);
        assertThat(check(mean, series("20.000", "3.25", "3.5", "4.75")))
                .extracting(Expected::rule)
                .containsExactly(Rule.NUMBER_UNMISTAKABLE);
    }

    @Test
    void amountsInMillionsHaveThousandths() {
        Measure amount = Measure.builder()
                .type(MeasureType.AMOUNT)
                .unit(LocalizedText.of("milioane de lei", "millions of lei"))
                .build();

        assertThat(check(Sound.indicator("1.1.1-1").withMeasure(amount), value("339.977")))
                .extracting(Expected::rule)
                .containsExactly(Rule.DECIMALS_UNMISTAKABLE);
        assertThat(check(
                        Sound.indicator("1.1.1-1").withMeasure(amount.withUnit(LocalizedText.of("lei"))),
                        value("339.977")))
                .extracting(Expected::rule)
                .containsExactly(Rule.NUMBER_UNMISTAKABLE);
    }

    @Test
    void aFigureOfLessThanOnePercentIsAskedAboutUnlessThePlanSpeaksOfSoLittle() {
        Indicator share = Measured.indicator("1.1.1-1", MeasureType.PERCENTAGE);

        assertThat(check(share.withTargets(target("90")), value("0.5")))
                .containsExactly(
                        found(Rule.PERCENT_NO_FRACTION, FIRST + ".value", Map.of("value", "0.5", "percent", "50")));
        assertThat(check(share.withTargets(target("0.4")), value("0.5")))
                .extracting(Expected::path)
                .containsExactly("documents[2].actions[0].indicators[0].targets[0].value");
        assertThat(check(share.withTargets(target("4.9")), value("0.5"))).isEmpty();
        assertThat(check(share, value("0"))).isEmpty();
        assertThat(check(share, value("1"))).isEmpty();
    }

    @Test
    void aFigureThatIsNotPossibleIsNotCalledFarFromThePlanAsWell() {
        Indicator share = Measured.indicator("1.1.1-1", MeasureType.PERCENTAGE).withTargets(target("5"));

        assertThat(check(share, value("501"))).extracting(Expected::rule).containsExactly(Rule.PERCENTAGE_POSSIBLE);
    }

    @Test
    void aFigureIsComparedWithThoseOfOtherSetsAndWithWhatCountsOfThem() {
        Measurement first = LESSONS.withPeriod(Period.month(2025, 1));
        Measurement slip = first.withPeriod(Period.month(2025, 2)).withValue(new BigDecimal("135000000"));
        Measurement mended = slip.withValue(BigDecimal.TEN).withReportedOn(Measured.DAY.plusDays(1));
        Measurement third = first.withPeriod(Period.month(2025, 3));
        Measurement fourth = first.withPeriod(Period.month(2025, 4));

        assertThat(series(List.of(first), List.of(slip), List.of(third, fourth)))
                .containsExactly("documents[4].measurements[0].value");
        assertThat(series(List.of(first), List.of(slip), List.of(third, fourth), List.of(mended)))
                .isEmpty();
        assertThat(series(List.of(first), List.of(slip), List.of(third, fourth.withDimensions(Map.of("sex", "men")))))
                .isEmpty();
    }

    @Test
    void whatBeginsWithNothingIsNotFarFromIt() {
        Measurement first = LESSONS.withValue(BigDecimal.ZERO);
        List<Measurement> series = new ArrayList<>();
        for (int month = 1; month <= 5; month++) {
            series.add(first.withPeriod(Period.month(2025, month)));
        }
        series.add(LESSONS.withPeriod(Period.month(2025, 6)));

        assertThat(series(series)).isEmpty();
    }

    @SafeVarargs
    private static List<String> series(List<Measurement>... sets) {
        Bundle.Builder bundle = Bundle.builder()
                .addAllDocuments(
                        Measured.with(new Measurement[0]).getDocuments().subList(0, 3));
        for (int i = 0; i < sets.length; i++) {
            bundle.addDocuments(SET.withId("S" + i).withMeasurements(sets[i]));
        }
        return Sound.notes(Rule.FIGURE_NEAR_SERIES, bundle.build()).stream()
                .map(Expected::path)
                .toList();
    }

    private static Measurement value(String value) {
        return Measured.value("1.1.1-1", value);
    }

    private static Measurement[] series(String... values) {
        Measurement[] series = new Measurement[values.length];
        for (int i = 0; i < values.length; i++) {
            series[i] = value(values[i]).withPeriod(Period.month(2025, i + 1));
        }
        return series;
    }

    private static Measurement quotient(String numerator, String denominator) {
        return Measured.measurement("1.1.1-1")
                .withNumerator(new BigDecimal(numerator))
                .withDenominator(new BigDecimal(denominator));
    }

    private static Target target(String value) {
        return Target.builder()
                .period(Period.year(2026))
                .value(new BigDecimal(value))
                .build();
    }

    /** Checks a measurement of an indicator whose bounds are written as {@code 0..100}. */
    private static List<Expected> check(MeasureType type, String bounds, Measurement measurement) {
        Measure measure = Measure.builder().type(type).bounds(bounds(bounds)).build();
        return check(Sound.indicator("1.1.1-1").withMeasure(measure), measurement);
    }

    private static Optional<Bounds> bounds(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        int dots = text.indexOf("..");
        return Optional.of(Bounds.builder()
                .min(number(text.substring(0, dots)))
                .max(number(text.substring(dots + 2)))
                .build());
    }

    private static Optional<BigDecimal> number(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }

    private static List<Expected> check(Indicator indicator, Measurement... measurement) {
        Bundle plan = Sound.with(Sound.ACTION.withIndicators(indicator));
        return Sound.check(Bundle.builder()
                .addAllDocuments(plan.getDocuments())
                .addDocuments(SET.withMeasurements(measurement))
                .build());
    }
}
