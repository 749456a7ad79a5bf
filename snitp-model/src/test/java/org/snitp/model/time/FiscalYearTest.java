package org.snitp.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiscalYearTest {

    private static FiscalYear beginning(String start, FiscalYearNaming named) {
        return FiscalYear.builder().begins(YearStart.parse(start)).named(named).build();
    }

    @ParameterizedTest
    @CsvSource({
        "10, BY_END, 2025, 2024-10/2025-09",
        "9, BY_START, 2025, 2025-09/2026-08",
        "04-06, BY_START, 2024, 2024-04-06/2025-04-05",
        "7, BY_END, 2024, 2023-07/2024-06",
        "1, BY_END, 2025, 2025",
        "1, BY_START, 2025, 2025"
    })
    void aYearHasTheNumberOfTheYearInWhichItEndsOrBegins(
            String start, FiscalYearNaming named, int number, String period) {
        FiscalYear kind = beginning(start, named);

        assertThat(kind.year(number)).hasToString(period);
        assertThat(kind.numberOn(kind.year(number).getStart())).isEqualTo(number);
        assertThat(kind.numberOn(kind.year(number).getEnd())).isEqualTo(number);
    }

    @Test
    void whereNothingIsSaidTheYearInWhichItEndsGivesTheNumber() {
        FiscalYear kind = FiscalYear.builder().begins(YearStart.parse("10")).build();

        assertThat(kind.year(2025)).isEqualTo(Period.parse("2024-10/2025-09"));
    }

    @Test
    void quartersAndHalvesAreThoseOfTheYear() {
        FiscalYear kind = beginning("9", FiscalYearNaming.BY_START);

        assertThat(kind.part(LocalDate.of(2026, 1, 15), 12)).hasToString("2025-09/2026-08");
        assertThat(kind.part(LocalDate.of(2026, 1, 15), 6)).hasToString("2025-09/2026-02");
        assertThat(kind.part(LocalDate.of(2026, 1, 15), 3)).hasToString("2025-12/2026-02");
        assertThat(beginning("04-06", FiscalYearNaming.BY_END).part(LocalDate.of(2025, 7, 6), 3))
                .hasToString("2025-07-06/2025-10-05");
    }

    @ParameterizedTest
    @CsvSource({
        "FY2025, 2024-10/2025-09",
        "FY2025/FY2027, 2024-10/2027-09",
        "FY2025/2026, 2024-10/2026",
        "2024/FY2026, 2024/2026-09"
    })
    void aNameIsExpandedToItsMonths(String name, String expected) {
        FiscalYear kind = beginning("10", FiscalYearNaming.BY_END);

        assertThat(kind.expand(name)).contains(expected);
        assertThat(FiscalYear.isName(name)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2025", "FY25", "fy2025", "FY2025/FY2026/FY2027", "FY0000", "FY٢٠٢٥"})
    void otherTextsAreNotExpanded(String text) {
        assertThat(beginning("10", FiscalYearNaming.BY_END).expand(text)).isEmpty();
    }

    @Test
    void aSpanOfWholeYearsHasAName() {
        FiscalYear kind = beginning("10", FiscalYearNaming.BY_END);

        assertThat(kind.nameOf(Period.parse("2024-Q4/2025-Q3"))).contains("FY2025");
        assertThat(kind.nameOf(TimeSpan.parse("2024-10/2026-09"))).contains("FY2025/FY2026");
        assertThat(kind.nameOf(Period.year(2025))).isEmpty();
        assertThat(beginning("1", FiscalYearNaming.BY_END).nameOf(Period.year(2025)))
                .isEmpty();
    }

    @Test
    void whatIsReadOtherwiseKeepsItsSpelling() {
        FiscalYear kind = beginning("10", FiscalYearNaming.BY_END);

        assertThat(kind.spell(TimeSpan.parse("2024-10/2025-09"))).isEqualTo("FY2025");
        assertThat(kind.spell(TimeSpan.parse("2024-Q4/2025-Q3"))).isEqualTo("2024-Q4/2025-Q3");
        assertThat(kind.spell(Recurrence.ANNUAL)).isEqualTo("annual");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2024/25, FY2025",
                "2024-2025, FY2025",
                "2024/2025, FY2025",
                "SY2025, FY2025",
                "FY 2025, FY2025",
                "FY25, FY2025",
                "FY2024-25, FY2025",
                "anul școlar 2024-2025, FY2025",
                "academic year 2024/25, FY2025",
                "2024/26, -",
                "2011-12, -",
                "2024-W10, -"
            })
    void whatPeopleWriteIsUnderstood(String text, String expected) {
        assertThat(beginning("9", FiscalYearNaming.BY_END).suggest(text).orElse(null))
                .isEqualTo(expected);
    }

    @Test
    void theNumberOfTwoYearsDependsOnWhatGivesIt() {
        assertThat(beginning("9", FiscalYearNaming.BY_START).suggest("2024/25")).contains("FY2024");
    }

    @ParameterizedTest
    @CsvSource({"10, 10", "09, 9", "04-06, 04-06", "4-06, 04-06", "10-01, 10"})
    void aStartIsAMonthOrAMonthAndADay(String text, String spelled) {
        assertThat(YearStart.parse(text)).hasToString(spelled);
        assertThat(YearStart.parse(spelled)).isEqualTo(YearStart.parse(text));
    }

    @ParameterizedTest
    @CsvSource({"0", "13", "02-29", "10-00", "octombrie", "2025-10"})
    void otherStartsAreNone(String text) {
        assertThatThrownBy(() -> YearStart.parse(text)).isInstanceOf(TimeFormatException.class);
    }

    @Test
    void aStartIsInEveryYear() {
        assertThatThrownBy(() -> new YearStart(2, 29)).hasMessage("Months are 1 to 12, days 1 to 28: 2, 29");
    }
}
