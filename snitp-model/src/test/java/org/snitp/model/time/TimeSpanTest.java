package org.snitp.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeSpanTest {

    @Test
    void aRangeRunsFromTheFirstDayOfItsStartToTheLastDayOfItsEnd() {
        TimeSpan range = TimeSpan.parse("2024-Q4/2026-02");

        assertThat(range).isEqualTo(new PeriodRange(Period.quarter(2024, 4), Period.month(2026, 2)));
        assertThat(range.getStart()).isEqualTo(LocalDate.of(2024, 10, 1));
        assertThat(range.getEnd()).isEqualTo(LocalDate.of(2026, 2, 28));
    }

    @ParameterizedTest
    @CsvSource({
        "2024/2026,    2024,         true",
        "2024/2026,    2026,         true",
        "2024/2026,    2026-12,      true",
        "2024/2026,    2024-01,      true",
        "2024/2026,    2024/2026,    true",
        "2024/2026,    2026-S2,      true",
        "2024/2026,    2027-01,      false",
        "2024/2026,    2023-12,      false",
        "2024/2026,    2023/2024,    false",
        "2024/2026,    2026/2027,    false",
        "2024/2026,    2023/2027,    false",
        "2024,         2024-Q1/2024-Q4, true",
        "2024-02,      2024-02,      true",
        "2024-Q1,      2024-S1,      false",
        "2024,         2026/2020,    false",
        "2026/2024,    2025,         false",
        "2026/2024,    2026/2024,    false",
    })
    void aSpanContainsWhatLiesWithinItsFirstAndItsLastDay(String span, String other, boolean contains) {
        assertThat(TimeSpan.parse(span).contains(TimeSpan.parse(other))).isEqualTo(contains);
    }

    @ParameterizedTest
    @CsvSource({
        "2024/2026,       true",
        "2024/2024,       true",
        "2024-Q4/2024,    true",
        "2024/2024-Q1,    true",
        "2024-02/2024-01, false",
        "2026/2024,       false",
        "2024-S2/2024-Q2, false",
    })
    void aRangeIsForwardIfItEndsAfterItStarts(String range, boolean forward) {
        assertThat(TimeSpan.parse(range).isForward()).isEqualTo(forward);
    }
}
