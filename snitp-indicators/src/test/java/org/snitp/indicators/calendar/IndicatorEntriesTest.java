package org.snitp.indicators.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.snitp.indicators.calendar.Given.PLAN;
import static org.snitp.indicators.calendar.Given.TEXT;
import static org.snitp.indicators.calendar.Given.action;
import static org.snitp.indicators.calendar.Given.lines;
import static org.snitp.indicators.calendar.Given.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snitp.model.Bundle;
import org.snitp.model.plan.ReportingArrangements;
import org.snitp.model.time.Period;

/** What is to be reported about indicators: each row is a plan's period, its windows, its evaluation, and the entries. */
class IndicatorEntriesTest {

    private static List<String> listed(String entries) {
        return List.of(entries.split("; "));
    }

    @ParameterizedTest
    @CsvSource({
        "2024/2026, permanent, annual,     2024-12-31 2024 2024; 2025-12-31 2025 2025; 2026-12-31 2026 2026",
        "2025,      permanent, semiannual, 2025-06-30 2025-S1 2025-S1; 2025-12-31 2025-S2 2025-S2",
        "2025-S1,   permanent, quarterly,  2025-03-31 2025-Q1 2025-Q1; 2025-06-30 2025-Q2 2025-Q2",
        "2024-Q1,   permanent, monthly,    2024-01-31 2024-01 2024-01; 2024-02-29 2024-02 2024-02; 2024-03-31 2024-03 2024-03",
        "2023-Q1,   permanent, monthly,    2023-01-31 2023-01 2023-01; 2023-02-28 2023-02 2023-02; 2023-03-31 2023-03 2023-03",
    })
    void aRecurrenceAsksForOneReportInEachOfItsPeriods(String plan, String work, String evaluation, String entries) {
        assertThat(lines(ReportingCalendar.of(plan(plan, work, evaluation)))).isEqualTo(listed(entries));
    }

    @ParameterizedTest
    @CsvSource({
        // windows that begin or end in the middle of a period
        "2024-Q4,         annual,     2024-12-31 2024 2024-Q4",
        "2024-Q2/2024-Q3, semiannual, 2024-06-30 2024-S1 2024-Q2; 2024-12-31 2024-S2 2024-Q3",
        "2024-02/2024-05, quarterly,  2024-03-31 2024-Q1 2024-02/2024-03; 2024-06-30 2024-Q2 2024-04/2024-05",
        "2024-12/2025-01, annual,     2024-12-31 2024 2024-12; 2025-12-31 2025 2025-01",
        "2024-12/2025-01, monthly,    2024-12-31 2024-12 2024-12; 2025-01-31 2025-01 2025-01",
        // the last day of a window counts, and the day after it does not
        "2024-S1,         quarterly,  2024-03-31 2024-Q1 2024-Q1; 2024-06-30 2024-Q2 2024-Q2",
        "2024-06/2024-07, quarterly,  2024-06-30 2024-Q2 2024-06; 2024-09-30 2024-Q3 2024-07",
        "2026-12,         annual,     2026-12-31 2026 2026-12",
        // two windows in one period, with a gap between them
        "2024-Q1 2024-Q4, annual,     2024-12-31 2024 2024",
        "2024-02 2024-11, annual,     2024-12-31 2024 2024-02/2024-11",
        "2024-Q1 2026-Q4, annual,     2024-12-31 2024 2024-Q1; 2026-12-31 2026 2026-Q4",
        "2024-Q1 2024-01, annual,     2024-12-31 2024 2024-Q1",
        // clipped to the plan
        "2023/2024,       annual,     2024-12-31 2024 2024",
        "2026/2030,       annual,     2026-12-31 2026 2026",
        "2023-12/2024-01, annual,     2024-12-31 2024 2024-01",
    })
    void aReportCoversTheFirstToTheLastDayOfWork(String work, String evaluation, String entries) {
        assertThat(lines(ReportingCalendar.of(plan("2024/2026", work, evaluation))))
                .isEqualTo(listed(entries));
    }

    @ParameterizedTest
    @CsvSource({
        "''",
        "permanent",
        "annual",
        "monthly",
        "on-demand",
        "semiannual on-demand",
        "2024-S2 permanent",
    })
    void workWithoutDatesLastsAsLongAsThePlan(String work) {
        assertThat(lines(ReportingCalendar.of(plan("2024/2025", work, "annual"))))
                .containsExactly("2024-12-31 2024 2024", "2025-12-31 2025 2025");
    }

    @ParameterizedTest
    @CsvSource({
        "permanent,       2025,      2025-12-31 2025 2024/2025",
        "permanent,       2025-S1,   2025-06-30 2025-S1 2024-S1/2025-S1",
        "permanent,       2024/2026, 2026-12-31 2026 2024/2026",
        "2025,            2025,      2025-12-31 2025 2025",
        "2024-Q2,         2025-S1,   2025-06-30 2025-S1 2024-Q2",
        "2024-Q2 2024-Q4, 2025,      2025-12-31 2025 2024-Q2/2024-Q4",
        "2024-Q2 2025-Q4, 2025-S1,   2025-06-30 2025-S1 2024-Q2",
        "2025-01/2025-06, 2025-02,   2025-02-28 2025-02 2025-01/2025-02",
        "2024-01/2024-06, 2024-02,   2024-02-29 2024-02 2024-01/2024-02",
        // after the end of the plan
        "2026-S2,         2027-S1,   2027-06-30 2027-S1 2026-S2",
        "permanent,       2027/2028, 2028-12-31 2028 2024/2026",
        // several
        "permanent,       2025 2024, 2024-12-31 2024 2024; 2025-12-31 2025 2024/2025",
        "permanent,       2025 2025, 2025-12-31 2025 2024/2025",
        "permanent,       2025 2024/2025, 2025-12-31 2025 2024/2025",
    })
    void aSingleEvaluationCoversAllWorkUpToItsLastDay(String work, String evaluation, String entries) {
        assertThat(lines(ReportingCalendar.of(plan("2024/2026", work, evaluation))))
                .isEqualTo(listed(entries));
    }

    @ParameterizedTest
    @CsvSource({
        "2024/2027,       permanent,       P2Y, 2025-12-31 2024/2025 2024/2025; 2027-12-31 2026/2027 2026/2027",
        "2024/2026,       permanent,       P2Y, 2025-12-31 2024/2025 2024/2025; 2026-12-31 2026 2026",
        "2024/2026,       2025-S2,         P2Y, 2025-12-31 2024/2025 2025-S2",
        "2024/2026,       permanent,       P5Y, 2026-12-31 2024/2026 2024/2026",
        "2024-10/2028-09, permanent,       P2Y,"
                + " 2026-09-30 2024-10/2026-09 2024-Q4/2026-Q3; 2028-09-30 2026-10/2028-09 2026-Q4/2028-Q3",
        "2024-05-16/2027-05-15, permanent, P2Y, 2026-05-15 2024-05-16/2026-05-15 2024-05-16/2026-05-15;"
                + " 2027-05-15 2026-05-16/2027-05-15 2026-05-16/2027-05-15",
    })
    void aReportEveryFewYearsIsCountedFromTheBeginningOfThePlan(
            String plan, String work, String evaluation, String entries) {
        assertThat(lines(ReportingCalendar.of(plan(plan, work, evaluation)))).isEqualTo(listed(entries));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02, weekly, 2025-02-02 2025-W05 2025-02-01/2025-02-02; 2025-02-09 2025-W06 2025-W06;"
                + " 2025-02-16 2025-W07 2025-W07; 2025-02-23 2025-W08 2025-W08; 2025-03-02 2025-W09 2025-02-24/2025-02-28",
        "2025-02, P2W, 2025-02-09 2025-W05/2025-W06 2025-02-01/2025-02-09; 2025-02-23 2025-W07/2025-W08 2025-W07/2025-W08;"
                + " 2025-03-09 2025-W09/2025-W10 2025-02-24/2025-02-28",
        "2025-02, 2025-02-14, 2025-02-14 2025-02-14 2025-02-01/2025-02-14",
        "2025-02, 2025-W07, 2025-02-16 2025-W07 2025-02-01/2025-02-16",
    })
    void aReportOfAWeekOrADayIsDueOnItsLastDay(String work, String evaluation, String entries) {
        assertThat(lines(ReportingCalendar.of(plan("2024/2026", work, evaluation))))
                .isEqualTo(listed(entries));
    }

    @Test
    void anEvaluationOfAFiscalYearIsReportedUnderIt() {
        assertThat(lines(ReportingCalendar.of(plan("2024-10/2026-09", "permanent", "2024-10/2025-09 2025-10/2026-09"))))
                .containsExactly(
                        "2025-09-30 2024-10/2025-09 2024-Q4/2025-Q3", "2026-09-30 2025-10/2026-09 2024-Q4/2026-Q3");
    }

    @Test
    void onlyTheReportsOfAYearAreComputed() {
        ReportingCalendar calendar = ReportingCalendar.of(plan("2024/2033", "permanent", "P3Y"));

        assertThat(lines(calendar))
                .containsExactly(
                        "2026-12-31 2024/2026 2024/2026",
                        "2029-12-31 2027/2029 2027/2029",
                        "2032-12-31 2030/2032 2030/2032",
                        "2033-12-31 2033 2033");
        assertThat(lines(calendar.dueIn(2029))).containsExactly("2029-12-31 2027/2029 2027/2029");
        assertThat(lines(calendar.dueIn(2035))).isEmpty();
    }

    @Test
    void recurrencesAndSingleEvaluationsStandSideBySide() {
        assertThat(lines(ReportingCalendar.of(plan("2024/2025", "permanent", "2025-S1 annual"))))
                .containsExactly("2024-12-31 2024 2024", "2025-06-30 2025-S1 2024-S1/2025-S1", "2025-12-31 2025 2025");
    }

    @Test
    void whatTwoOfThemAskForUnderOnePeriodIsOneReport() {
        assertThat(lines(ReportingCalendar.of(plan("2024/2025", "permanent", "annual 2025 annual"))))
                .containsExactly("2024-12-31 2024 2024", "2025-12-31 2025 2024/2025");
    }

    @Test
    void periodsThatEndTogetherAreReportedTheLongerOneFirst() {
        assertThat(lines(ReportingCalendar.of(plan("2024", "permanent", "quarterly annual semiannual"))))
                .containsExactly(
                        "2024-03-31 2024-Q1 2024-Q1",
                        "2024-06-30 2024-S1 2024-S1",
                        "2024-06-30 2024-Q2 2024-Q2",
                        "2024-09-30 2024-Q3 2024-Q3",
                        "2024-12-31 2024 2024",
                        "2024-12-31 2024-S2 2024-S2",
                        "2024-12-31 2024-Q4 2024-Q4");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01, monthly,   29, 2024-02-29",
        "2023-01, monthly,   29, 2023-03-01",
        "2024-02, monthly,   1,  2024-03-01",
        "2023-02, monthly,   1,  2023-03-01",
        "2023,    annual,    60, 2024-02-29",
        "2022,    annual,    60, 2023-03-01",
        "2024,    2024-Q1,   30, 2024-04-30",
        "2024-Q4, quarterly, 31, 2025-01-31",
        "2024,    annual,    0,  2024-12-31",
        "9999-12, monthly,   1,  9999-12-31",
    })
    void daysOfGracePutOffTheLastDay(String plan, String evaluation, int graceDays, LocalDate due) {
        assertThat(ReportingCalendar.of(plan(plan, "permanent", evaluation), graceDays)
                        .entries())
                .extracting(CalendarEntry::dueOn)
                .containsExactly(due);
    }

    @Test
    void aNumberOfDaysPastAllDatesEndsWithTheLastYear() {
        assertThat(ReportingCalendar.of(plan("2024", "permanent", "annual"), Integer.MAX_VALUE)
                        .entries())
                .extracting(CalendarEntry::dueOn)
                .containsExactly(LocalDate.of(9999, 12, 31));
    }

    @ParameterizedTest
    @CsvSource({"P30D, 2025-01-30", "P1M, 2025-01-31", "P2M, 2025-02-28", "P0D, 2024-12-31"})
    void aPlanGivesItsOwnGrace(String grace, LocalDate due) {
        Bundle bundle = Bundle.of(PLAN.withPeriod(Period.year(2024))
                .withReporting(ReportingArrangements.builder()
                        .grace(java.time.Period.parse(grace))
                        .build())
                .withActions(action("permanent", "annual")));

        assertThat(ReportingCalendar.of(bundle).entries())
                .extracting(CalendarEntry::dueOn)
                .containsExactly(due);
        assertThat(ReportingCalendar.of(bundle, 10).entries())
                .extracting(CalendarEntry::dueOn)
                .containsExactly(LocalDate.of(2025, 1, 10));
    }

    @Test
    void daysOfGraceAreNotNegative() {
        assertThatThrownBy(() -> ReportingCalendar.of(plan(), -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Days of grace must not be negative: -1");
    }

    @ParameterizedTest
    @CsvSource({
        "2024/2026, permanent, '',                  NO_SCHEDULE",
        "2024/2026, permanent, on-demand,           ON_DEMAND",
        "2024/2026, permanent, permanent,           CONTINUOUS",
        "2024/2026, permanent, on-demand permanent, CONTINUOUS",
        "2024/2026, 2027,      annual,              NO_WORK",
        "2024/2026, 2026/2024, annual,              NO_WORK",
        "2024/2026, permanent, 2023,                NO_WORK",
        "2024/2026, permanent, 2026/2024,           NO_WORK",
        "2026/2024, permanent, annual 2026,         NO_WORK",
        "2026/2024, permanent, '',                  NO_SCHEDULE",
    })
    void whatIsDueOnNoDaySaysWhy(String plan, String work, String evaluation, UndatedReason reason) {
        ReportingCalendar calendar = ReportingCalendar.of(plan(plan, work, evaluation));

        assertThat(calendar.entries()).isEmpty();
        assertThat(calendar.undated())
                .containsExactly(new UndatedEntry(
                        EntryKind.INDICATOR_REPORT,
                        "plan",
                        "1.1.1-1",
                        Optional.of(TEXT),
                        Optional.of("1.1.1"),
                        List.of("ANITP"),
                        reason));
    }

    @ParameterizedTest
    @CsvSource({"annual on-demand", "2024 on-demand", "annual permanent"})
    void onDemandAndPermanentBesideADateAddNothing(String evaluation) {
        ReportingCalendar calendar = ReportingCalendar.of(plan("2024", "permanent", evaluation));

        assertThat(lines(calendar)).containsExactly("2024-12-31 2024 2024");
        assertThat(calendar.undated()).isEmpty();
    }

    @Test
    void spansThatRunBackwardsLeaveTheOthersAlone() {
        assertThat(lines(ReportingCalendar.of(plan("2024/2026", "2026/2024 2025", "2026/2024 2025"))))
                .containsExactly("2025-12-31 2025 2025");
    }
}
