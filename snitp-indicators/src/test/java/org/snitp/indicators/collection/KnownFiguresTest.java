package org.snitp.indicators.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snitp.model.measurement.EarlierFigure;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.ObservationStatus;
import org.snitp.model.measurement.Withdrawal;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;

/** What was known on a day. */
class KnownFiguresTest {

    private static final LocalizedText WHY = LocalizedText.of("Dublă numărare");

    /** 140 in January 2025, 90 in June, and 40 in March 2026. */
    private static final Measurement REVISED = Measurement.builder()
            .indicator("1.1.1-1")
            .period(Period.year(2024))
            .value(new BigDecimal("40"))
            .reportedOn(LocalDate.of(2026, 3, 1))
            .reportedBy("DSP")
            .addEarlier(earlier("140", LocalDate.of(2025, 1, 10)))
            .addEarlier(earlier("90", LocalDate.of(2025, 6, 1)))
            .build();

    private static EarlierFigure earlier(String value, LocalDate day) {
        return EarlierFigure.builder()
                .value(new BigDecimal(value))
                .reportedOn(day)
                .replacedBecause(WHY)
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-10, 140, 0",
        "2025-05-31, 140, 0",
        "2025-06-01, 90, 1",
        "2026-02-28, 90, 1",
        "2026-03-01, 40, 2",
        "2030-01-01, 40, 2"
    })
    void whatARevisionReplacedCountsUntilItCame(LocalDate day, BigDecimal value, int earlier) {
        Measurement known = KnownFigures.on(REVISED, day).orElseThrow();

        assertThat(known.getValue()).contains(value);
        assertThat(known.getEarlier()).hasSize(earlier);
        assertThat(known.getReportedBy()).contains("DSP");
        assertThat(known.getPeriod()).isEqualTo(Period.year(2024));
    }

    @Test
    void aFigureThatWasProvisionalIsProvisionalAgain() {
        Measurement revised = REVISED.withEarlier(
                earlier("140", LocalDate.of(2025, 1, 10)).withObservationStatus(ObservationStatus.PROVISIONAL));

        assertThat(KnownFigures.on(revised, LocalDate.of(2025, 2, 1))
                        .orElseThrow()
                        .getObservationStatus())
                .contains(ObservationStatus.PROVISIONAL);
    }

    @Test
    void aYesThatWasReplacedIsAYesAgain() {
        Measurement yes = Measurement.builder()
                .indicator("1.1.1-1")
                .period(Period.year(2024))
                .value(BigDecimal.ONE)
                .truthValue(true)
                .reportedOn(LocalDate.of(2025, 1, 10))
                .build();
        Measurement no = Revision.replace(
                yes, yes.withValue(BigDecimal.ZERO).withTruthValue(false).withReportedOn(LocalDate.of(2025, 6, 1)));

        assertThat(no.getEarlier())
                .singleElement()
                .satisfies(earlier -> assertThat(earlier.getTruthValue()).contains(true));
        assertThat(KnownFigures.on(no, LocalDate.of(2025, 5, 1))).contains(yes);
    }

    @Test
    void whatWasReportedLaterIsNotKnown() {
        assertThat(KnownFigures.on(REVISED, LocalDate.of(2025, 1, 9))).isEmpty();
    }

    @Test
    void aFigureWithoutADayIsTakenAsKnown() {
        Measurement undated = REVISED.withReportedOn(Optional.empty()).withEarlier();

        assertThat(KnownFigures.on(undated, LocalDate.of(2000, 1, 1))).contains(undated);
    }

    @Test
    void aWithdrawalIsKnownFromItsDayOn() {
        Measurement withdrawn = REVISED.withWithdrawn(
                Withdrawal.builder().date(LocalDate.of(2026, 5, 1)).reason(WHY).build());

        assertThat(KnownFigures.on(withdrawn, LocalDate.of(2026, 4, 30))).contains(REVISED);
        assertThat(KnownFigures.on(withdrawn, LocalDate.of(2026, 5, 1))).contains(withdrawn);
    }
}
