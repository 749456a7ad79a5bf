package org.snitp.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimingTest {

    private static final List<PeriodUnit> UNITS = List.of(PeriodUnit.values());

    @ParameterizedTest
    @MethodSource("spellings")
    void aTimingIsReadAndWrittenInOneSpelling(String text, Timing timing) {
        assertThat(Timing.parse(text)).isEqualTo(timing);
        assertThat(timing).hasToString(text);
    }

    static Stream<Arguments> spellings() {
        return Stream.of(
                arguments("2025", Period.year(2025)),
                arguments("0007", Period.year(7)),
                arguments("2026-S1", Period.semester(2026, 1)),
                arguments("2026-S2", Period.semester(2026, 2)),
                arguments("2024-Q1", Period.quarter(2024, 1)),
                arguments("2024-Q4", Period.quarter(2024, 4)),
                arguments("2025-03", Period.month(2025, 3)),
                arguments("2025-12", Period.month(2025, 12)),
                arguments("2024/2026", new PeriodRange(Period.year(2024), Period.year(2026))),
                arguments("2024-Q4/2026-S1", new PeriodRange(Period.quarter(2024, 4), Period.semester(2026, 1))),
                arguments("2026/2024", new PeriodRange(Period.year(2026), Period.year(2024))),
                arguments("annual", Recurrence.ANNUAL),
                arguments("semiannual", Recurrence.SEMIANNUAL),
                arguments("quarterly", Recurrence.QUARTERLY),
                arguments("monthly", Recurrence.MONTHLY),
                arguments("weekly", Recurrence.WEEKLY),
                arguments("P2W", Recurrence.EVERY_2_WEEKS),
                arguments("P2Y", Recurrence.EVERY_2_YEARS),
                arguments("P5Y", Recurrence.EVERY_5_YEARS),
                arguments("2025-W07", Period.week(2025, 7)),
                arguments("2026-W53", Period.week(2026, 53)),
                arguments("2025-05-16", Period.day(LocalDate.of(2025, 5, 16))),
                arguments("2024-02-29", Period.day(LocalDate.of(2024, 2, 29))),
                arguments("2024-10/2025-09", new PeriodRange(Period.month(2024, 10), Period.month(2025, 9))),
                arguments("permanent", OpenTiming.PERMANENT),
                arguments("on-demand", OpenTiming.ON_DEMAND));
    }

    @Test
    void everyWordIsReadAndWritten() {
        assertThat(Stream.concat(Arrays.stream(Recurrence.values()), Arrays.stream(OpenTiming.values())))
                .allSatisfy(word -> assertThat(Timing.parse(word.toString())).isSameAs(word));
    }

    @Test
    void aRecurrenceComesBackAfterItsUnits() {
        assertThat(Recurrence.values())
                .extracting(recurrence -> recurrence.count() + " " + recurrence.unit())
                .containsExactly(
                        "1 YEAR",
                        "1 SEMESTER",
                        "1 QUARTER",
                        "1 MONTH",
                        "1 WEEK",
                        "2 WEEK",
                        "2 YEAR",
                        "3 YEAR",
                        "4 YEAR",
                        "5 YEAR");
        assertThat(PeriodUnit.values()).extracting(PeriodUnit::perYear).containsExactly(1, 2, 4, 12, 53, 366);
    }

    @Test
    void aDurationIsTheSameAsItsWord() {
        assertThat(Recurrence.values())
                .allSatisfy(recurrence ->
                        assertThat(Timing.parse(recurrence.duration())).isSameAs(recurrence));
        assertThat(Timing.parse("P1Y")).hasToString("annual");
        assertThat(Timing.parse("P1W")).hasToString("weekly");
    }

    @Test
    void whatIsWrittenAtRandomIsReadAgain() {
        long seed = Long.getLong("seed", 20_261_130L);
        System.out.println("Seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 10_000; i++) {
            Period period = randomPeriod(random);
            PeriodRange range = new PeriodRange(period, randomPeriod(random));

            assertThat(Period.parse(period.toString())).as("seed %d", seed).isEqualTo(period);
            assertThat(PeriodRange.parse(range.toString())).as("seed %d", seed).isEqualTo(range);
            assertThat(TimeSpan.parse(range.toString())).as("seed %d", seed).isEqualTo(range);
            assertThat(Timing.parse(period.toString())).as("seed %d", seed).isEqualTo(period);
        }
    }

    @Test
    void whateverIsWrittenIsReadOrRefused() {
        long seed = Long.getLong("seed", 20_261_130L);
        System.out.println("Seed " + seed);
        Random random = new Random(seed);
        String alphabet = "0123456789-/SQstTrimIV. ăĂ\u0000\u0307\uD83D";
        for (int i = 0; i < 10_000; i++) {
            String text = random.ints(random.nextInt(10), 0, alphabet.length())
                    .mapToObj(index -> alphabet.substring(index, index + 1))
                    .reduce("", String::concat);
            try {
                assertThat(Timing.parse(text)).as("seed %d", seed).hasToString(text);
            } catch (TimeFormatException e) {
                assertThat(e.getText()).as("seed %d", seed).isEqualTo(text);
                assertThat(e.getSuggestion().map(Timing::parse).map(Timing::toString))
                        .as("seed %d", seed)
                        .isEqualTo(e.getSuggestion());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2024/",
                "/2026",
                "/",
                "2024//2026",
                "2024/2025/2026",
                "2024-13",
                "2024-00",
                "0000",
                "2025-W53",
                "2025-W00",
                "2025-02-29",
                "2025-05-00",
                "P6Y",
                "P0Y"
            })
    void whatIsNoTimingIsRefusedWithoutASuggestion(String text) {
        assertThatThrownBy(() -> Timing.parse(text))
                .isInstanceOf(TimeFormatException.class)
                .hasMessage("Not a period, a range, a recurrence, permanent or on-demand: \"" + text + "\"");
    }

    @Test
    void everyReaderSaysWhatItExpects() {
        assertThatThrownBy(() -> Period.parse("2026/2024")).hasMessage("Not a period: \"2026/2024\"");
        assertThatThrownBy(() -> PeriodRange.parse("2024")).hasMessage("Not a range of periods: \"2024\"");
        assertThatThrownBy(() -> TimeSpan.parse("annual")).hasMessage("Not a period or a range of periods: \"annual\"");
    }

    @ParameterizedTest
    @MethodSource("megabytes")
    void aMegabyteIsRefusedInBoundedTime(String text) {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThatThrownBy(() -> Timing.parse(text))
                        .isInstanceOfSatisfying(TimeFormatException.class, e -> {
                            assertThat(e.getText()).isEqualTo(text);
                            assertThat(e.getSuggestion()).isEmpty();
                        }));
    }

    static Stream<String> megabytes() {
        int length = 1 << 20;
        return Stream.of(
                "1".repeat(length),
                "2024/".repeat(length / 5),
                "sem" + " ".repeat(length) + "x",
                "sem. I" + " ./-".repeat(length / 4) + "2024x",
                "2024" + " ".repeat(length) + "-",
                "\u0301\u0323".repeat(length / 2),
                " ".repeat(length));
    }

    private static Period randomPeriod(Random random) {
        PeriodUnit unit = UNITS.get(random.nextInt(UNITS.size()));
        int units = unit.perYear() - (unit.isOfMonths() ? 0 : 1);
        return new Period(unit, 1 + random.nextInt(9999), 1 + random.nextInt(units));
    }
}
