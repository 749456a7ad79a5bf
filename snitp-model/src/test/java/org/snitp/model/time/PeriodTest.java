package org.snitp.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    })
    void aPeriodRunsFromItsFirstDayToItsLast(Period period, LocalDate first, LocalDate last) {
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
    })
    void aDayLiesInOnePeriodOfEachUnit(LocalDate day, PeriodUnit unit, Period period) {
        assertThat(Period.containing(day, unit)).isEqualTo(period);
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
        "MONTH,    2024,  0,  'A year has 12 of MONTH, there is no number 0'",
    })
    void thereIsNoSuchPeriod(PeriodUnit unit, int year, int ordinal, String message) {
        assertThatThrownBy(() -> new Period(unit, year, ordinal))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void periodsOrderByTheirFirstDayAndTheLongerComesFirst() {
        assertThat(Stream.of(
                                "2025", "2024-12", "2024-S2", "2024-01", "2024-Q3", "2024-Q1", "2024", "2024-07",
                                "2024-S1")
                        .map(Period::parse)
                        .sorted()
                        .map(Period::toString))
                .containsExactly(
                        "2024", "2024-S1", "2024-Q1", "2024-01", "2024-S2", "2024-Q3", "2024-07", "2024-12", "2025");
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
            for (PeriodUnit unit : PeriodUnit.values()) {
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
