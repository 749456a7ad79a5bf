package org.snitp.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.TimeZone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day of the command is that of the time zone of the computer. */
class TerminalTest {

    @ParameterizedTest
    @CsvSource({
        "Europe/Bucharest, 2026-01-15T12:00:00Z, +02:00",
        "Europe/Bucharest, 2026-07-15T12:00:00Z, +03:00",
        "Europe/Bucharest, 2026-03-29T00:59:59Z, +02:00",
        "Europe/Bucharest, 2026-03-29T01:00:00Z, +03:00",
        "America/St_Johns, 2026-01-15T12:00:00Z, -03:30",
        "UTC, 2026-01-15T12:00:00Z, Z"
    })
    void offsetIsThatOfTheZoneAtTheInstant(String zone, Instant instant, String offset) {
        assertThat(Terminal.offset(TimeZone.getTimeZone(zone), instant).toString())
                .isEqualTo(offset)
                .isEqualTo(ZoneId.of(zone).getRules().getOffset(instant).toString());
    }
}
