package org.snitp.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.indicators.progress.Given.indicator;
import static org.snitp.indicators.progress.Given.measure;
import static org.snitp.indicators.progress.Given.number;
import static org.snitp.indicators.progress.Given.value;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.snitp.indicators.progress.Omission.Reason;
import org.snitp.model.indicator.Accumulation;
import org.snitp.model.indicator.Baseline;
import org.snitp.model.indicator.Direction;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.indicator.Target;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.time.Period;
import org.snitp.model.time.TimeSpan;

/** Weeks, days and fiscal years beside other periods: nothing is counted twice, and nothing is left out in silence. */
class OverlapsTest {

    private static final Indicator PERIODIC = indicator(measure(MeasureType.COUNT, Accumulation.PERIODIC));

    private static Indicator with(String window) {
        return indicator(measure(MeasureType.COUNT, Accumulation.PERIODIC).withDirection(Direction.INCREASE))
                .withTargets(Target.builder()
                        .period(TimeSpan.parse(window))
                        .value(number("10"))
                        .build());
    }

    private static Measurement by(Measurement measurement, String institution) {
        return measurement.withReportedBy(institution);
    }

    @Test
    void theMonthsInsideAFiscalYearAddUpToIt() {
        IndicatorProgress progress = Given.progress(
                with("2024-10/2025-09"),
                value("2024-09", "100"),
                value("2024-10", "1"),
                value("2025-Q1", "3"),
                value("2025-09", "2"),
                value("2025-10", "50"));

        assertThat(progress.actual().value()).contains(number("6"));
        assertThat(progress.actual().leftOut())
                .containsExactly(
                        new Omission("2024-09", Reason.OUTSIDE_TARGET), new Omission("2025-10", Reason.OUTSIDE_TARGET));
    }

    @Test
    void aFigureOfAFiscalYearCountsInItsWindowAndReplacesItsMonths() {
        IndicatorProgress progress = Given.progress(
                with("2024-10/2025-09"), value("2024-10/2025-09", "12"), value("2024-12", "4"), value("2025", "90"));

        assertThat(progress.actual().value()).contains(number("12"));
        assertThat(progress.actual().leftOut())
                .containsExactlyInAnyOrder(
                        new Omission("2025", Reason.OUTSIDE_TARGET), new Omission("2024-12", Reason.INSIDE_LONGER));
    }

    @Test
    void aWeekAtTheTurnOfTheYearIsInNeitherYearAndThatIsTold() {
        IndicatorProgress progress = Given.progress(
                with("2025"),
                value("2025-W01", "5"),
                value("2025-W02", "1"),
                value("2025-W52", "2"),
                value("2026-W01", "7"));

        assertThat(progress.actual().value()).contains(number("3"));
        assertThat(progress.actual().leftOut())
                .containsExactly(
                        new Omission("2025-W01", Reason.OUTSIDE_TARGET),
                        new Omission("2026-W01", Reason.OUTSIDE_TARGET));
        assertThat(progress.warnings())
                .containsExactly(Remark.of(Remark.Kind.PERIODS_ACROSS_TARGET, "periods", "2025-W01, 2026-W01"));
    }

    @Test
    void weeksAndDaysAddUpLikeOtherPeriods() {
        Figure sum = Given.progress(PERIODIC, value("2025-W06", "1"), value("2025-W07", "2"), value("2025-05-16", "4"))
                .actual();

        assertThat(sum.value()).contains(number("7"));
        assertThat(sum.leftOut()).isEmpty();
        assertThat(sum.inputs())
                .extracting(Input::value)
                .containsExactly("2025-W06: 1", "2025-W07: 2", "2025-05-16: 4");
    }

    @Test
    void aWeekThatTwoReportedMonthsCoverIsCountedOnce() {
        Figure sum = Given.progress(PERIODIC, value("2025-01", "10"), value("2025-02", "20"), value("2025-W05", "3"))
                .actual();

        assertThat(sum.value()).contains(number("30"));
        assertThat(sum.leftOut()).containsExactly(new Omission("2025-W05", Reason.INSIDE_LONGER));
        assertThat(sum.remarks()).isEmpty();
    }

    @Test
    void aWeekThatLiesPartlyInAReportedMonthIsLeftOutWithAWarning() {
        IndicatorProgress progress = Given.progress(PERIODIC, value("2025-01", "10"), value("2025-W05", "3"));

        assertThat(progress.actual().value()).contains(number("10"));
        assertThat(progress.actual().leftOut()).containsExactly(new Omission("2025-W05", Reason.OVERLAPS));
        assertThat(progress.warnings()).containsExactly(Remark.of(Remark.Kind.PERIODS_OVERLAP, "periods", "2025-W05"));
    }

    @Test
    void aCalendarYearBesideAFiscalYearIsNotAddedToIt() {
        IndicatorProgress progress = Given.progress(PERIODIC, value("2025", "10"), value("2024-10/2025-09", "8"));

        assertThat(progress.actual().value()).contains(number("8"));
        assertThat(progress.actual().leftOut()).containsExactly(new Omission("2025", Reason.OVERLAPS));
    }

    @Test
    void aWeekHasEndedWithItsSunday() {
        assertThat(Given.progress(PERIODIC, "2025-02-16", value("2025-W07", "2"))
                        .actual()
                        .value())
                .contains(number("2"));
        assertThat(Given.progress(PERIODIC, "2025-02-15", value("2025-W07", "2"))
                        .actual()
                        .value())
                .isEmpty();
    }

    @Test
    void partsOfAFiscalYearAreFoundInTheMonthsOfAnInstitution() {
        Figure sum = Given.progress(
                        PERIODIC.withResponsible("AA", "BB"),
                        by(value("2024-10/2025-09", "5"), "AA"),
                        by(value("2024-Q4", "1"), "BB"),
                        by(value("2025-Q1", "1"), "BB"),
                        by(value("2025-04", "1"), "BB"),
                        by(value("2025-05", "1"), "BB"),
                        by(value("2025-06", "1"), "BB"),
                        by(value("2025-Q3", "1"), "BB"))
                .actual();

        assertThat(sum.value()).contains(number("11"));
    }

    @Test
    void aBaselineOfAFiscalYearIsComparedWithATargetOfAYear() {
        Indicator indicator = indicator(
                        measure(MeasureType.AMOUNT, Accumulation.PERIODIC).withDirection(Direction.DECREASE))
                .withBaseline(Baseline.builder()
                        .value(number("20"))
                        .period(Period.parse("2022-10/2023-09"))
                        .build())
                .withTargets(List.of(Target.builder()
                        .period(TimeSpan.parse("2024-10/2025-09"))
                        .value(number("10"))
                        .build()));

        assertThat(Given.progress(indicator, value("2024-10/2025-09", "15")).warnings())
                .isEmpty();
    }
}
