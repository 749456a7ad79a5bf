package org.snitp.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.model.time.Period;
import org.snitp.model.time.PeriodUnit;

/** Every period has a number, and each number one period. */
class PeriodCodesTest {

    private static Period random(Random random) {
        LocalDate first = LocalDate.ofEpochDay(-25_000 + random.nextInt(90_000));
        if (random.nextBoolean()) {
            return Period.containing(first, List.of(PeriodUnit.values()).get(random.nextInt(6)));
        }
        LocalDate begin = random.nextBoolean() ? first : first.withDayOfMonth(1);
        LocalDate end = begin.plusDays(random.nextInt(14_000));
        return Period.spanning(begin, random.nextBoolean() ? end : end.withDayOfMonth(end.lengthOfMonth()));
    }

    @Test
    void aPeriodIsFoundAgainByItsNumber() {
        long seed = 20_261_130L;
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            Period period = random(random);

            assertThat(PeriodCodes.period(PeriodCodes.code(period)))
                    .as("seed %d", seed)
                    .isEqualTo(period);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0001",
                "9999",
                "0001-12",
                "9999-12",
                "0001-W01",
                "9999-W51",
                "0001-01-01",
                "9999-12-31",
                "0001/0600",
                "9400/9999",
                "0001-02/0600-12",
                "9400-01/9999-11",
                "0001-W01/0001-W09",
                "9999-10-02/9999-12-03",
                "1900-01-02/1939-12-02",
                "2160-01-02/2199-12-02",
                "2025-W01/2025-W52"
            })
    void theFirstAndTheLastPeriodsHaveNumbersAsWell(String text) {
        Period period = Period.parse(text);

        assertThat(PeriodCodes.period(PeriodCodes.code(period)))
                .isEqualTo(period)
                .hasToString(text);
    }
}
