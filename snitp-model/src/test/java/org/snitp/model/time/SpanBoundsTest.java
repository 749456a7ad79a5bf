package org.snitp.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Spans are compared by months where possible; the answers are those of their days. */
class SpanBoundsTest {

    private static final List<String> SPANS = List.of(
            "2024",
            "2025",
            "2024-S1",
            "2024-S2",
            "2024-Q4",
            "2025-Q1",
            "2024-12",
            "2025-01",
            "2024-10/2025-09",
            "2024-W01",
            "2025-W01",
            "2024-12-31",
            "2025-01-01",
            "2024-02-29",
            "2024/2025",
            "2025/2024",
            "2024-Q4/2025",
            "2025-01/2024-12",
            "2024-12/2025-01-01",
            "2024-02-29/2024",
            "2025-W01/2025-Q1");

    private static final List<PeriodUnit> UNITS = List.of(PeriodUnit.values());

    private static void areAnsweredByDays(TimeSpan outer, TimeSpan inner) {
        boolean forward = !inner.getEnd().isBefore(inner.getStart());
        boolean inside = forward
                && !inner.getStart().isBefore(outer.getStart())
                && !inner.getEnd().isAfter(outer.getEnd());
        assertThat(inner.isForward()).as("%s", inner).isEqualTo(forward);
        assertThat(outer.contains(inner)).as("%s in %s", inner, outer).isEqualTo(inside);
    }

    @Test
    void areThoseOfDays() {
        for (String outer : SPANS) {
            for (String inner : SPANS) {
                areAnsweredByDays(TimeSpan.parse(outer), TimeSpan.parse(inner));
            }
        }
    }

    @Test
    void areThoseOfDaysForPeriodsOfAnyUnit() {
        Random random = new Random(19);
        for (int i = 0; i < 20_000; i++) {
            areAnsweredByDays(span(random), span(random));
        }
    }

    private static TimeSpan span(Random random) {
        return random.nextInt(3) == 0 ? new PeriodRange(period(random), period(random)) : period(random);
    }

    private static Period period(Random random) {
        PeriodUnit unit = UNITS.get(random.nextInt(UNITS.size()));
        return Period.containing(
                Period.year(2023 + random.nextInt(3)).getStart().plusDays(random.nextInt(366)), unit);
    }
}
