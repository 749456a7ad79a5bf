package org.snitp.indicators.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.snitp.indicators.calendar.ReportingCalendar;
import org.snitp.indicators.disclosure.DisclosureRule;
import org.snitp.indicators.monitoring.AnnualReport;
import org.snitp.indicators.monitoring.MonitoringRequest;
import org.snitp.model.Bundle;
import org.snitp.model.indicator.Accumulation;
import org.snitp.model.indicator.Baseline;
import org.snitp.model.indicator.Direction;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.indicator.Target;
import org.snitp.model.indicator.TargetKind;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.measurement.ObservationStatus;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;
import org.snitp.model.time.TimeSpan;

class ForecastTest {

    private static final LocalDate END_OF_2025 = LocalDate.of(2025, 12, 31);

    private static Indicator.Builder indicator(MeasureType type, Accumulation accumulation, Direction direction) {
        return Indicator.builder()
                .id("1.1-1")
                .name(LocalizedText.of("Indicator", "Indicator"))
                .measure(Measure.builder()
                        .type(type)
                        .accumulation(accumulation)
                        .direction(direction)
                        .build());
    }

    private static Target target(String period, int value) {
        return Target.builder()
                .period(TimeSpan.parse(period))
                .value(BigDecimal.valueOf(value))
                .build();
    }

    private static Baseline baseline(int year, int value) {
        return Baseline.builder()
                .period(Period.year(year))
                .value(BigDecimal.valueOf(value))
                .build();
    }

    private static Measurement figure(String period, double value) {
        return Measurement.builder()
                .indicator("1.1-1")
                .period(Period.parse(period))
                .value(BigDecimal.valueOf(value).stripTrailingZeros())
                .build();
    }

    private static List<Forecast> forecasts(Indicator indicator, Measurement... figures) {
        return forecasts(Optional.empty(), indicator, figures);
    }

    private static List<Forecast> forecasts(Optional<Integer> threshold, Indicator indicator, Measurement... figures) {
        Bundle bundle = Bundle.builder()
                .addDocuments(
                        ActionPlan.builder()
                                .id("P")
                                .strategy("S")
                                .period(TimeSpan.parse("2020/2030"))
                                .addActions(Action.builder()
                                        .code("1.1")
                                        .title(LocalizedText.of("Acțiune", "Action"))
                                        .addIndicators(indicator)
                                        .build())
                                .build(),
                        MeasurementSet.builder()
                                .id("M")
                                .plan("P")
                                .addMeasurements(figures)
                                .build())
                .build();
        MonitoringRequest all =
                MonitoringRequest.of(2025, ReportingCalendar.of(bundle).duePeriods());
        AnnualReport report = AnnualReport.of(
                bundle,
                threshold.map(DisclosureRule::below).map(all::withholding).orElse(all));
        return Forecast.of(report.indicators().findFirst().orElseThrow(), END_OF_2025);
    }

    @Test
    void twoFiguresGiveALineAndNothingAboutHowCertainItIs() {
        Indicator indicator = indicator(MeasureType.COUNT, Accumulation.CUMULATIVE, Direction.INCREASE)
                .baseline(baseline(2023, 100))
                .addTargets(target("2027", 300))
                .build();

        Forecast forecast = forecasts(indicator, figure("2025", 200)).get(0);

        // 100 more in 731 days (2024 is a leap year), so 99.86 more in the 730 days of 2026 and 2027; 300 is not
        // reached.
        assertThat(forecast.value()).isEqualByComparingTo("299.9");
        assertThat(forecast.outlook()).isEqualTo(Outlook.OFF_COURSE);
        assertThat(forecast.method()).isEqualTo(ForecastMethod.TWO_POINTS);
        assertThat(forecast.low()).isEmpty();
        assertThat(forecast.reachedOn()).contains(LocalDate.of(2028, 1, 1));
        assertThat(forecast.toString(Locale.ENGLISH))
                .isEqualTo(
                        "At the pace so far 299.9 by 2027-12-31; the target 300 will not be reached. Method: a straight line"
                                + " through the first and the last figure; figures: 2. How certain that is cannot be told from them."
                                + " The line meets the target on 2028-01-01.");
        assertThat(forecast.toString(Locale.forLanguageTag("ro")))
                .isEqualTo(
                        "În ritmul de până acum 299,9 până la 2027-12-31; ținta 300 nu va fi atinsă. Metoda: o linie dreaptă"
                                + " prin prima și ultima valoare; valori: 2. Din ele nu se poate spune cât de sigur este. Linia"
                                + " întâlnește ținta la 2028-01-01.");
    }

    @Test
    @SuppressWarnings("NullAway") // It asks for what null gives.
    void equalFiguresGiveEqualForecastsAndNullIsNoLanguage() {
        Indicator indicator = indicator(MeasureType.COUNT, Accumulation.CUMULATIVE, Direction.INCREASE)
                .baseline(baseline(2023, 100))
                .addTargets(target("2027", 300))
                .build();
        Forecast forecast = forecasts(indicator, figure("2025", 200)).get(0);

        assertThat(forecasts(indicator, figure("2025", 200)).get(0))
                .isEqualTo(forecast)
                .hasSameHashCodeAs(forecast)
                .hasToString(forecast.toString());
        assertThat(forecasts(indicator, figure("2025", 201)).get(0)).isNotEqualTo(forecast);
        assertThatNullPointerException()
                .isThrownBy(() -> forecast.toString(null))
                .withMessage("locale");
    }

    @Test
    void oneFigureIsNoPace() {
        Indicator indicator = indicator(MeasureType.COUNT, Accumulation.CUMULATIVE, Direction.INCREASE)
                .addTargets(target("2027", 300))
                .build();

        assertThat(forecasts(indicator, figure("2025", 200))).isEmpty();
    }

    @Test
    void figuresThatAddUpAreForecastInTheWindowOfTheTarget() {
        Indicator indicator = indicator(MeasureType.COUNT, Accumulation.PERIODIC, Direction.INCREASE)
                .addTargets(target("2024/2027", 400))
                .build();

        Forecast forecast = forecasts(indicator, figure("2023", 5000), figure("2024", 90), figure("2025", 110))
                .get(0);

        // 200 in 731 of 1461 days are 399.73 in all of them; shown as 400 it would be the target.
        assertThat(forecast.value()).isEqualByComparingTo("399.7");
        assertThat(forecast.method()).isEqualTo(ForecastMethod.PACE_IN_WINDOW);
        assertThat(forecast.points()).isEqualTo(2);
        assertThat(forecast.outlook()).isEqualTo(Outlook.OFF_COURSE);
        assertThat(forecasts(indicator, figure("2025", 110))).isEmpty();
        assertThat(forecasts(indicator, figure("2025", 110), figure("2025-Q4", 20)))
                .isEmpty();
    }

    @Test
    void fewerIsBetterWhereTheMeasureSaysSo() {
        Indicator indicator = indicator(MeasureType.COUNT, Accumulation.SNAPSHOT, Direction.DECREASE)
                .addTargets(target("2026", 40))
                .build();

        assertThat(forecasts(indicator, figure("2024", 80), figure("2025", 60))
                        .get(0)
                        .outlook())
                .isEqualTo(Outlook.ON_COURSE);
        assertThat(forecasts(indicator, figure("2024", 80), figure("2025", 70))
                        .get(0)
                        .outlook())
                .isEqualTo(Outlook.OFF_COURSE);
    }

    @Test
    void whereFiguresScatterNothingIsClaimed() {
        Indicator indicator = indicator(MeasureType.MEAN, Accumulation.SNAPSHOT, Direction.INCREASE)
                .addTargets(target("2026", 30))
                .build();

        Forecast scattered = forecasts(
                        indicator,
                        figure("2021", 10),
                        figure("2022", 30),
                        figure("2023", 5),
                        figure("2024", 35),
                        figure("2025", 20))
                .get(0);
        Forecast steady = forecasts(
                        indicator,
                        figure("2021", 10),
                        figure("2022", 15),
                        figure("2023", 20),
                        figure("2024", 25),
                        figure("2025", 30.4))
                .get(0);

        assertThat(scattered.method()).isEqualTo(ForecastMethod.LEAST_SQUARES);
        assertThat(scattered.outlook()).isEqualTo(Outlook.OPEN);
        assertThat(scattered.low().orElseThrow()).isLessThan(scattered.value());
        assertThat(steady.outlook()).isEqualTo(Outlook.ON_COURSE);
        assertThat(steady.reachedOn()).isEmpty();
        assertThat(steady.toString(Locale.ENGLISH)).contains("with a probability of 80 % from");
    }

    @Test
    void aBreakOfTheSeriesBeginsANewOne() {
        Indicator indicator = indicator(MeasureType.COUNT, Accumulation.SNAPSHOT, Direction.INCREASE)
                .baseline(baseline(2020, 1000))
                .addTargets(target("2026", 30))
                .build();
        Measurement broken = Measurement.builder()
                .from(figure("2024", 10))
                .observationStatus(ObservationStatus.BREAK)
                .build();

        Forecast forecast = forecasts(indicator, figure("2023", 900), broken, figure("2025", 20))
                .get(0);

        assertThat(forecast.points()).isEqualTo(2);
        assertThat(forecast.value()).isEqualByComparingTo("30");
        assertThat(forecast.outlook()).isEqualTo(Outlook.ON_COURSE);
    }

    @Test
    void aShareStaysAShareAndACountIsNotNegative() {
        Indicator share = indicator(MeasureType.PERCENTAGE, Accumulation.SNAPSHOT, Direction.INCREASE)
                .addTargets(target("2027", 90))
                .build();
        Indicator count = indicator(MeasureType.COUNT, Accumulation.SNAPSHOT, Direction.DECREASE)
                .addTargets(target("2029", 0))
                .build();

        assertThat(forecasts(share, figure("2024", 50), figure("2025", 95))
                        .get(0)
                        .value())
                .isEqualByComparingTo("100");
        assertThat(forecasts(count, figure("2024", 50), figure("2025", 20))
                        .get(0)
                        .value())
                .isEqualByComparingTo("0");
    }

    @Test
    void rangesAndBoundsAreMetOnTheirOwnSide() {
        Target between = Target.builder()
                .period(Period.year(2026))
                .kind(TargetKind.BETWEEN)
                .min(BigDecimal.valueOf(12))
                .max(BigDecimal.valueOf(16))
                .build();
        Target atMost = Target.builder()
                .period(Period.year(2026))
                .kind(TargetKind.AT_MOST)
                .value(BigDecimal.valueOf(15))
                .build();
        Indicator indicator = indicator(MeasureType.MEAN, Accumulation.SNAPSHOT, Direction.NONE)
                .addTargets(between, atMost)
                .build();

        assertThat(forecasts(indicator, figure("2024", 18), figure("2025", 16)))
                .extracting(Forecast::outlook)
                .containsExactly(Outlook.ON_COURSE, Outlook.ON_COURSE);
        assertThat(forecasts(indicator, figure("2024", 18), figure("2025", 20)))
                .extracting(Forecast::outlook)
                .containsExactly(Outlook.OFF_COURSE, Outlook.OFF_COURSE);
    }

    /** The line leads to what was withheld no more than the published figures do: of one published figure there is none. */
    @Test
    void withheldFiguresAreNotForecast() {
        Indicator indicator = indicator(MeasureType.COUNT, Accumulation.SNAPSHOT, Direction.INCREASE)
                .addTargets(target("2026", 30))
                .build();

        assertThat(forecasts(Optional.of(5), indicator, figure("2024", 3), figure("2025", 20)))
                .isEmpty();
        assertThat(forecasts(indicator, figure("2024", 3), figure("2025", 20))).hasSize(1);
    }

    @Test
    void whatIsOverOrHasNoNumberIsNotForecast() {
        Indicator indicator = indicator(MeasureType.COUNT, Accumulation.SNAPSHOT, Direction.INCREASE)
                .addTargets(
                        target("2025", 30),
                        Target.builder().value(BigDecimal.TEN).build(),
                        Target.builder()
                                .period(Period.year(2026))
                                .kind(TargetKind.EQUAL)
                                .value(BigDecimal.TEN)
                                .build())
                .build();

        assertThat(forecasts(indicator, figure("2024", 3), figure("2025", 20))).isEmpty();
    }

    /** Against the textbook formula: the slope is the covariance by the variance, and the residuals have n - 2 degrees of freedom. */
    @Test
    void anyLineOfLeastSquaresIsThatOfTheNormalEquations() {
        Random random = new Random(20);
        for (int round = 0; round < 500; round++) {
            List<TrendLine.Point> points = new ArrayList<>();
            int n = 4 + random.nextInt(30);
            double sx = 0;
            double sy = 0;
            double sxx = 0;
            double sxy = 0;
            for (int i = 0; i < n; i++) {
                double x = i * 30 + random.nextInt(30);
                double y = 100 + 0.2 * x + random.nextGaussian() * 10;
                points.add(new TrendLine.Point(x, y));
                sx += x;
                sy += y;
                sxx += x * x;
                sxy += x * y;
            }
            double slope = (n * sxy - sx * sy) / (n * sxx - sx * sx);
            double intercept = (sy - slope * sx) / n;
            TrendLine line = TrendLine.through(points);

            assertThat(line.slope()).isCloseTo(slope, within(1e-9));
            assertThat(line.at(2000)).isCloseTo(intercept + 2000 * slope, within(1e-6));
            assertThat(line.at(line.dayOf(500))).isCloseTo(500, within(1e-6));
        }
    }

    /** Of lines with scatter, the interval holds some 80 % of the further figures: between 77 and 83 % in 4,000 rounds. */
    @Test
    void theIntervalHoldsAsManyFiguresAsItSays() {
        Random random = new Random(21);
        int inside = 0;
        int rounds = 4000;
        for (int round = 0; round < rounds; round++) {
            List<TrendLine.Point> points = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                points.add(new TrendLine.Point(i * 365, 50 + 0.1 * i * 365 + random.nextGaussian() * 7));
            }
            TrendLine line = TrendLine.through(points);
            double day = 8 * 365;
            double further = 50 + 0.1 * day + random.nextGaussian() * 7;
            inside += Math.abs(further - line.at(day)) <= line.margin(day) ? 1 : 0;
        }

        assertThat(inside / (double) rounds).isBetween(0.77, 0.83);
    }
}
