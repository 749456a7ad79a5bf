package org.snitp.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2025,    2025-01-01, 2025-12-31",
        "2024,    2024-01-01, 2024-12-31",
        "2026-S1, 2026-01-01, 2026-06-30",
        "2026-S2, 2026-07-01, 2026-12-31",
        "2024-Q1, 2024-01-01, 2024-03-31",
        "2024-Q2, 2024-04-01, 2024-06-30",
        "2024-Q3, 2024-07-01, 2024-09-30",
        "2024-Q4, 2024-10-01, 2024-12-31",
        "2025-01, 2025-01-01, 2025-01-31",
        "2025-04, 2025-04-01, 2025-04-30",
        "2025-12, 2025-12-01, 2025-12-31",
        "2023-02, 2023-02-01, 2023-02-28",
        "2024-02, 2024-02-01, 2024-02-29",
        "2000-02, 2000-02-01, 2000-02-29",
        "1900-02, 1900-02-01, 1900-02-28",
        "0001,    0001-01-01, 0001-12-31",
        "9999-Q4, 9999-10-01, 9999-12-31",
        "2025-W01, 2024-12-30, 2025-01-05",
        "2025-W07, 2025-02-10, 2025-02-16",
        "2020-W53, 2020-12-28, 2021-01-03",
        "2026-W01, 2025-12-29, 2026-01-04",
        "0001-W01, 0001-01-01, 0001-01-07",
        "2025-05-16, 2025-05-16, 2025-05-16",
        "2024-10/2025-09, 2024-10-01, 2025-09-30",
        "2024-W52/2025-W01, 2024-12-23, 2025-01-05",
        "2024-09-09/2025-06-20, 2024-09-09, 2025-06-20",
    })
    void aPeriodRunsFromItsFirstDayToItsLast(String spelled, LocalDate first, LocalDate last) {
        Period period = Period.parse(spelled);

        assertThat(period.getStart()).isEqualTo(first);
        assertThat(period.getEnd()).isEqualTo(last);
        assertThat(period.isForward()).isTrue();
    }

    @Test
    void theFactoriesMakeWhatTheySay() {
        assertThat(Period.year(2025)).isEqualTo(new Period(PeriodUnit.YEAR, 2025, 1));
        assertThat(Period.semester(2025, 2)).isEqualTo(new Period(PeriodUnit.SEMESTER, 2025, 2));
        assertThat(Period.quarter(2025, 4)).isEqualTo(new Period(PeriodUnit.QUARTER, 2025, 4));
        assertThat(Period.month(2025, 12)).isEqualTo(new Period(PeriodUnit.MONTH, 2025, 12));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, YEAR,     2024",
        "2024-01-01, YEAR,     2024",
        "2024-12-31, YEAR,     2024",
        "2024-06-30, SEMESTER, 2024-S1",
        "2024-07-01, SEMESTER, 2024-S2",
        "2024-03-31, QUARTER,  2024-Q1",
        "2024-04-01, QUARTER,  2024-Q2",
        "2024-12-31, QUARTER,  2024-Q4",
        "2024-02-29, MONTH,    2024-02",
        "9999-12-31, MONTH,    9999-12",
        "2024-12-30, WEEK,     2025-W01",
        "2021-01-03, WEEK,     2020-W53",
        "2024-12-31, DAY,      2024-12-31",
    })
    void aDayLiesInOnePeriodOfEachUnit(LocalDate day, PeriodUnit unit, String period) {
        assertThat(Period.containing(day, unit)).isEqualTo(Period.parse(period));
    }

    @ParameterizedTest
    @CsvSource({
        "YEAR,     0,     1,  Year out of range 1 to 9999: 0",
        "YEAR,     10000, 1,  Year out of range 1 to 9999: 10000",
        "MONTH,    -1,    1,  Year out of range 1 to 9999: -1",
        "YEAR,     2024,  2,  'A year has 1 of YEAR, there is no number 2'",
        "SEMESTER, 2024,  3,  'A year has 2 of SEMESTER, there is no number 3'",
        "QUARTER,  2024,  5,  'A year has 4 of QUARTER, there is no number 5'",
        "MONTH,    2024,  13, 'A year has 12 of MONTH, there is no number 13'",
        "WEEK,     2025,  53, 'A year has 52 of WEEK, there is no number 53'",
        "DAY,      2025,  366, 'A year has 365 of DAY, there is no number 366'",
        "MONTH,    2024,  0,  'A year has 12 of MONTH, there is no number 0'",
    })
    void thereIsNoSuchPeriod(PeriodUnit unit, int year, int ordinal, String message) {
        assertThatThrownBy(() -> new Period(unit, year, ordinal))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01/2024-12,       2024",
        "2024-Q1/2024-Q4,       2024",
        "2024/2024,             2024",
        "2024-01/2025-12,       2024/2025",
        "2024-Q4/2025-Q3,       2024-10/2025-09",
        "2024-07/2024-12,       2024-S2",
        "2024-04/2024-06,       2024-Q2",
        "2024-05/2024-05,       2024-05",
        "2024-07-01/2025-06,    2024-07/2025-06",
        "2025-02-10/2025-02-16, 2025-W07",
        "2025-02-10/2025-02-23, 2025-W07/2025-W08",
        "2021-W05/2021-W08,     2021-02",
        "2025-05-16/2025-05-16, 2025-05-16",
        "0001/0600,             0001/0600",
    })
    void theSameDaysAreTheSamePeriod(String text, String spelling) {
        assertThat(Period.parse(text)).hasToString(spelling).isEqualTo(Period.parse(spelling));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026/2024", "0001/0700", "2024-10/3024-09", "1850-05-16/1850-12-15", "2024-05-16/2090-06-01"})
    void aRangeThatRunsBackwardsOrIsTooLongIsNoPeriod(String text) {
        assertThatThrownBy(() -> Period.parse(text)).hasMessage("Not a period: \"" + text + "\"");
    }

    @Test
    void aPeriodHasOneName() {
        assertThatThrownBy(() -> new Period(PeriodUnit.MONTH, 2024, 1, 12))
                .hasMessage("There is a shorter name for 12 of MONTH from 2024-01-01");
        assertThatThrownBy(() -> new Period(PeriodUnit.QUARTER, 2024, 4, 4))
                .hasMessage("There is a shorter name for 4 of QUARTER from 2024-10-01");
        assertThatThrownBy(() -> new Period(PeriodUnit.WEEK, 2021, 5, 4))
                .hasMessage("There is a shorter name for 4 of WEEK from 2021-02-01");
        assertThatThrownBy(() -> new Period(PeriodUnit.MONTH, 2024, 1, 0)).hasMessage("Not 1 to 7200 of MONTH: 0");
        assertThatThrownBy(() -> new PeriodRange(Period.parse("2024-10/2025-09"), Period.year(2026)))
                .hasMessage("A range does not begin or end with a range: 2024-10/2025-09, 2026");
    }

    @Test
    void spansOfWholeMonthsAreComparedByMonthsAndOthersByDays() {
        assertThat(Period.parse("2024-10/2025-09").isAsLongAs(Period.year(2024)))
                .isTrue();
        assertThat(TimeSpan.parse("2024-Q1").isAsLongAs(TimeSpan.parse("2024-Q3")))
                .isTrue();
        assertThat(TimeSpan.parse("2024-Q1").isAsLongAs(TimeSpan.parse("2024"))).isFalse();
        assertThat(TimeSpan.parse("2024-W01").isAsLongAs(TimeSpan.parse("2025-W07")))
                .isTrue();
        assertThat(TimeSpan.parse("2024-W01").isAsLongAs(TimeSpan.parse("2025-02")))
                .isFalse();
    }

    @Test
    void periodsOrderByTheirFirstDayAndTheLongerComesFirst() {
        assertThat(Stream.of(
                                "2025",
                                "2024-12-01",
                                "2024-W01",
                                "2024-10/2025-09",
                                "2024-12",
                                "2024-S2",
                                "2024-01",
                                "2024-Q3",
                                "2024-Q1",
                                "2024",
                                "2024-07",
                                "2024-S1")
                        .map(Period::parse)
                        .sorted()
                        .map(Period::toString))
                .containsExactly(
                        "2024",
                        "2024-S1",
                        "2024-Q1",
                        "2024-01",
                        "2024-W01",
                        "2024-S2",
                        "2024-Q3",
                        "2024-07",
                        "2024-10/2025-09",
                        "2024-12",
                        "2024-12-01",
                        "2025");
    }

    @Test
    void periodsOfTheSameDaysAndDifferentUnitsAreUnequal() {
        assertThat(Period.year(2024).compareTo(Period.year(2024))).isZero();
        assertThat(PeriodRange.parse("2024/2024")).isNotEqualTo(Period.year(2024));
    }

    @Test
    void aPeriodLiesWithinOneOfEachLongerUnit() {
        assertThat(Period.month(2025, 8).within(PeriodUnit.MONTH)).hasToString("2025-08");
        assertThat(Period.month(2025, 9).within(PeriodUnit.QUARTER)).hasToString("2025-Q3");
        assertThat(Period.month(2025, 10).within(PeriodUnit.QUARTER)).hasToString("2025-Q4");
        assertThat(Period.quarter(2025, 2).within(PeriodUnit.SEMESTER)).hasToString("2025-S1");
        assertThat(Period.semester(2025, 2).within(PeriodUnit.YEAR)).hasToString("2025");
        assertThat(Period.semester(2025, 2).within(PeriodUnit.MONTH)).hasToString("2025-07");
    }

    @Test
    void periodsEndWithTheLastDayOfTheirLastMonth() {
        for (int year : new int[] {1, 1900, 2000, 2023, 2024, 9999}) {
            for (PeriodUnit unit :
                    List.of(PeriodUnit.YEAR, PeriodUnit.SEMESTER, PeriodUnit.QUARTER, PeriodUnit.MONTH)) {
                for (int ordinal = 1; ordinal <= unit.perYear(); ordinal++) {
                    Period period = new Period(unit, year, ordinal);
                    assertThat(period.getEnd())
                            .isEqualTo(
                                    period.getStart().plusMonths(unit.months()).minusDays(1));
                }
            }
        }
    }
}
