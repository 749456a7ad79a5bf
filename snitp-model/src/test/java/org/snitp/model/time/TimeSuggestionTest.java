package org.snitp.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Romanian ministries and other systems write, and what they mean by it. */
class TimeSuggestionTest {

    @ParameterizedTest
    @CsvSource({
        "Semestrul I 2026,    2026-S1",
        "semestrul II 2025,   2025-S2",
        "'SEM  I 2024',       2024-S1",
        "Sem. II 2024,        2024-S2",
        "sem.I/2024,          2024-S1",
        "Semestru 1 2024,     2024-S1",
        "S1 2025,             2025-S1",
        "S2/2025,             2025-S2",
        "2025 Sem. II,        2025-S2",
        "2026-H1,             2026-S1",
        "2026S1,              2026-S1",
        "2026-s1,             2026-S1",
        "Trimestrul IV 2024,  2024-Q4",
        "TRIMESTRUL III 2024, 2024-Q3",
        "Trim. II 2024,       2024-Q2",
        "trim I - 2024,       2024-Q1",
        "T4 2024,             2024-Q4",
        "Q1/2024,             2024-Q1",
        "2024-T4,             2024-Q4",
        "2024 trim. 3,        2024-Q3",
        "2024Q4,              2024-Q4",
        "03.2025,             2025-03",
        "3.2025,              2025-03",
        "12/2025,             2025-12",
        "10-2025,             2025-10",
        "2025/03,             2025-03",
        "2025-3,              2025-03",
        "2025.12,             2025-12",
        "2025-M03,            2025-03",
        "2024-2026,           2024/2026",
        "2024 - 2026,         2024/2026",
        "2024–2026,           2024/2026",
        "2024 — 2026,         2024/2026",
        "' 2024',             2024",
        "săptămâna 7 din 2025,   2025-W07",
        "Săptămâna 12/2025,      2025-W12",
        "sapt. 7 2025,           2025-W07",
        "week 7 of 2025,         2025-W07",
        "2025-W7,                2025-W07",
        "2025w07,                2025-W07",
        "01.01.2024-31.12.2026,  2024/2026",
        "01.01.2025 – 31.12.2025, 2025",
        "din 01.10.2024 până la 30.09.2025, 2024-10-01/2025-09-30",
        "10.2024 - 09.2025,      2024-10/2025-09",
        "01/2024 - 12/2026,      2024/2026",
        "16.05.2025,             2025-05-16",
        "2025-5-16,              2025-05-16",
        "anul școlar 2025-2026,  2025-09/2026-08",
        "an școlar 2025/2026,    2025-09/2026-08",
        "an universitar 2025–2026, 2025-10/2026-09",
        "'2024/2026 ',        2024/2026",
    })
    void aSpanOfTheCalendarIsRecognised(String text, String meant) {
        assertThatThrownBy(() -> Timing.parse(text))
                .isInstanceOfSatisfying(TimeFormatException.class, e -> {
                    assertThat(e.getText()).isEqualTo(text);
                    assertThat(e.getSuggestion()).contains(meant);
                })
                .hasMessage("Not a period, a range, a recurrence, permanent or on-demand: \"" + text
                        + "\"; did you mean " + meant + "?");
    }

    @ParameterizedTest
    @CsvSource({
        "anual,          annual",
        "Anuală,         annual",
        "ANNUAL,         annual",
        "yearly,         annual",
        "annually,       annual",
        "semestrial,     semiannual",
        "Semestrială,    semiannual",
        "biannual,       semiannual",
        "semi-annual,    semiannual",
        "half-yearly,    semiannual",
        "trimestrial,    quarterly",
        "trimestrială,   quarterly",
        "lunar,          monthly",
        "Lunară,         monthly",
        "Permanent,      permanent",
        "permanentă,     permanent",
        "continuu,       permanent",
        "continuous,     permanent",
        "La nevoie,      on-demand",
        "la cerere,      on-demand",
        "ad-hoc,         on-demand",
        "Ad hoc,         on-demand",
        "on demand,      on-demand",
        "săptămânal,     weekly",
        "Fortnightly,    P2W",
        "bienal,         P2Y",
        "la doi ani,     P2Y",
        "la 3 ani,       P3Y",
        "every 5 years,  P5Y",
        "p2y,            P2Y",
    })
    void aWordIsRecognised(String text, String meant) {
        assertThatThrownBy(() -> Timing.parse(text))
                .isInstanceOfSatisfying(
                        TimeFormatException.class,
                        e -> assertThat(e.getSuggestion()).contains(meant));
    }

    @Test
    void aLetterWithItsMarkApartIsTheSameLetter() {
        assertThatThrownBy(() -> Timing.parse("anuala\u0306")).hasMessageEndingWith("; did you mean annual?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2000/01",
                "2011/12",
                "2024/25",
                "1999/00",
                "2024-Q5",
                "2024-W53",
                "săptămâna 54 din 2025",
                "31.04.2025",
                "an școlar 2025-2027",
                "biweekly",
                "I/2023",
                "FY2024",
                "2024-T5",
                "2024-S3",
                "Semestrul III 2024",
                "Trimestrul V 2024",
                "13.2025",
                "2025-13",
                "semestrul I",
                "0000",
                "00.0000",
                "0000-2024",
                "20245",
                "٢٠٢٤",
                "mâine",
                "-",
                "null",
                " "
            })
    void whatCannotBeGuessedIsNot(String text) {
        assertThatThrownBy(() -> Timing.parse(text))
                .isInstanceOfSatisfying(
                        TimeFormatException.class,
                        e -> assertThat(e.getSuggestion()).isEmpty());
    }

    @Test
    void onlyWhatTheReaderTakesIsSuggested() {
        assertThatThrownBy(() -> Period.parse("2024-2026"))
                .hasMessage("Not a period: \"2024-2026\"; did you mean 2024/2026?");
        assertThatThrownBy(() -> Period.parse("2024-2025")).hasMessage("Not a period: \"2024-2025\"");
        assertThatThrownBy(() -> Period.parse("anual")).hasMessage("Not a period: \"anual\"");
        assertThatThrownBy(() -> TimeSpan.parse("anual")).hasMessage("Not a period or a range of periods: \"anual\"");
        assertThatThrownBy(() -> PeriodRange.parse("Semestrul I 2026"))
                .hasMessage("Not a range of periods: \"Semestrul I 2026\"");
        assertThatThrownBy(() -> PeriodRange.parse("2024-2026"))
                .hasMessage("Not a range of periods: \"2024-2026\"; did you mean 2024/2026?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-2024", "2026 – 2024", "31.12.2026-01.01.2024", "12/2026 - 01/2024"})
    void aRangeThatEndsBeforeItBeginsIsNotSuggested(String text) {
        assertThatThrownBy(() -> TimeSpan.parse(text))
                .isInstanceOfSatisfying(
                        TimeFormatException.class,
                        problem -> assertThat(problem.getSuggestion()).isEmpty());
    }
}
