package org.snitp.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.indicators.Fixtures.baseline;
import static org.snitp.indicators.Fixtures.target;
import static org.snitp.indicators.progress.Given.TEXT;
import static org.snitp.indicators.progress.Given.due;
import static org.snitp.indicators.progress.Given.indicator;
import static org.snitp.indicators.progress.Given.measure;
import static org.snitp.indicators.progress.Given.number;
import static org.snitp.indicators.progress.Given.progress;
import static org.snitp.indicators.progress.Given.value;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.snitp.model.indicator.Accumulation;
import org.snitp.model.indicator.Direction;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.Withdrawal;

/** A report that was taken back is kept, and counts for nothing. */
class WithdrawnFiguresTest {

    private static final Indicator LESSONS = indicator(
                    measure(MeasureType.COUNT, Accumulation.PERIODIC).withDirection(Direction.INCREASE))
            .withBaseline(baseline("0", "2023"))
            .withTargets(target("100", "2026"));

    private static final Withdrawal WITHDRAWAL =
            Withdrawal.builder().date(LocalDate.of(2026, 2, 1)).reason(TEXT).build();

    private static Measurement withdrawn(String period, String value) {
        return value(period, value).withWithdrawn(WITHDRAWAL);
    }

    @Test
    void itGoesIntoNoFigureAndIsTold() {
        IndicatorProgress progress = progress(LESSONS, value("2024", "40"), withdrawn("2025", "30"));

        assertThat(progress.actual().value()).contains(number("40"));
        assertThat(progress.actual().leftOut()).containsExactly(new Omission("2025", Omission.Reason.WITHDRAWN));
        assertThat(progress.remarks())
                .extracting(remark -> remark.toString(Locale.ENGLISH))
                .containsExactly("The report 2025 was withdrawn on 2026-02-01.");
        assertThat(progress.latest().orElseThrow().getPeriod()).hasToString("2024");
    }

    @Test
    void itsReportIsMissingAgain() {
        IndicatorProgress progress =
                progress(LESSONS, "2026-06-30", List.of(due("2025", "2026-01-31")), withdrawn("2025", "30"));

        assertThat(progress.status()).isEqualTo(Status.NO_DATA);
        assertThat(progress.punctuality()).isEqualTo(Punctuality.OVERDUE);
    }

    @Test
    void thatItWasWithdrawnCountsInAnyOrder() {
        Measurement before = value("2025", "30").withReportedOn(LocalDate.of(2026, 1, 10));

        assertThat(progress(LESSONS, before, before.withWithdrawn(WITHDRAWAL))
                        .actual()
                        .value())
                .isEmpty();
        assertThat(progress(LESSONS, before.withWithdrawn(WITHDRAWAL), before)
                        .actual()
                        .value())
                .isEmpty();
    }

    @Test
    void aLaterReportTakesItsPlace() {
        Measurement before = withdrawn("2025", "30").withReportedOn(LocalDate.of(2026, 1, 10));
        Measurement after = value("2025", "20").withReportedOn(LocalDate.of(2026, 3, 1));

        assertThat(progress(LESSONS, before, after).actual().value()).contains(number("20"));
    }
}
