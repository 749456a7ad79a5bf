package org.snitp.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.indicators.Fixtures.target;
import static org.snitp.indicators.progress.Given.cell;
import static org.snitp.indicators.progress.Given.due;
import static org.snitp.indicators.progress.Given.indicator;
import static org.snitp.indicators.progress.Given.measure;
import static org.snitp.indicators.progress.Given.progress;
import static org.snitp.indicators.progress.Given.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snitp.indicators.progress.DeliveryProgress.Stage;
import org.snitp.indicators.progress.DuePeriods.DuePeriod;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.measurement.DeliveryState;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.time.Period;

/** A law, a report, a register: there or not, in time or late. */
class DeliveriesTest {

    private static final Indicator LAW =
            indicator(measure(MeasureType.DELIVERABLE)).withImplementation(Period.year(2025));

    @ParameterizedTest
    @CsvSource({
        "2025-12-31, 2026-12-31, DELIVERED, ACHIEVED, 0", // on the last day
        "2026-01-01, 2026-12-31, DELIVERED_LATE, ACHIEVED, 1",
        "2024-02-29, 2024-12-31, DELIVERED, ACHIEVED, 0",
        "2025-12-31, 2025-12-31, DELIVERED, ACHIEVED, 0", // on the day asked for
        "2025-12-31, 2025-12-30, IN_PROGRESS, ON_TRACK, 0", // not yet on the day asked for
        "2026-03-01, 2026-02-01, LATE, OFF_TRACK, 32"
    })
    void whatIsDeliveredHasItsDay(LocalDate day, String asOf, Stage stage, Status status, long late) {
        Measurement inProgress = report("2024").withDelivery(DeliveryState.IN_PROGRESS);
        IndicatorProgress progress = progress(LAW, asOf, inProgress, delivered("2026", day));

        assertThat(progress.status()).isEqualTo(status);
        assertThat(progress.delivery().orElseThrow().stage()).isEqualTo(stage);
        assertThat(progress.delivery().orElseThrow().daysLate()).isEqualTo(late);
        assertThat(progress.delivery().orElseThrow().due()).isEqualTo(LocalDate.of(2025, 12, 31));
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_STARTED, 2025-12-31, NOT_STARTED, NOT_DUE",
        "IN_PROGRESS, 2025-12-31, IN_PROGRESS, ON_TRACK",
        "NOT_STARTED, 2026-01-01, LATE, OFF_TRACK",
        "IN_PROGRESS, 2026-01-01, LATE, OFF_TRACK"
    })
    void whatIsNotDeliveredIsLateFromTheDayAfterItsLastDay(
            DeliveryState state, String asOf, Stage stage, Status status) {
        IndicatorProgress progress = progress(LAW, asOf, report("2024").withDelivery(state));

        assertThat(progress.delivery().orElseThrow().stage()).isEqualTo(stage);
        assertThat(progress.status()).isEqualTo(status);
    }

    @Test
    void whatIsNotReportedIsNotStartedAndItsReportMayBeOverdue() {
        assertThat(progress(LAW, "2025-06-30").status()).isEqualTo(Status.NOT_DUE);
        assertThat(progress(LAW, "2025-06-30", List.of(due("2024", "2025-01-31")))
                        .status())
                .isEqualTo(Status.NO_DATA);
        assertThat(progress(LAW, "2026-06-30").status()).isEqualTo(Status.NO_DATA);
        assertThat(progress(LAW, "2026-06-30").punctuality()).isEqualTo(Punctuality.OVERDUE);
        assertThat(progress(LAW, "2026-06-30").lacksReason()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2026-01-30, IN_PROGRESS, ON_TRACK", "2026-01-31, LATE, OFF_TRACK"})
    void nobodyIsLateWhoseReportCanStillComeInTime(String asOf, Stage stage, Status status) {
        List<DuePeriod> grace = List.of(due("2024", "2025-01-31"), due("2025", "2026-01-31"));
        IndicatorProgress progress = progress(LAW, asOf, grace, report("2024").withDelivery(DeliveryState.IN_PROGRESS));

        assertThat(progress.delivery().orElseThrow().stage()).isEqualTo(stage);
        assertThat(progress.status()).isEqualTo(status);
    }

    @Test
    void whatWasDeliveredStaysDeliveredWhereNoLaterReportSaysOtherwise() {
        IndicatorProgress progress = progress(
                LAW,
                report("2025-Q2").withDelivery(DeliveryState.IN_PROGRESS),
                delivered("2025-Q3", LocalDate.of(2025, 8, 1)),
                report("2025-Q4"));

        assertThat(progress.delivery().orElseThrow().deliveredOn()).contains(LocalDate.of(2025, 8, 1));
        assertThat(progress.warnings()).isEmpty();
    }

    @Test
    void whatALaterReportSaysIsNotThereAnyMoreIsNotAchieved() {
        IndicatorProgress progress = progress(
                LAW,
                "2026-06-30",
                delivered("2025-Q3", LocalDate.of(2025, 8, 1)),
                report("2025-Q4").withDelivery(DeliveryState.NOT_STARTED));

        assertThat(progress.status()).isNotEqualTo(Status.ACHIEVED);
        assertThat(progress.delivery().orElseThrow().deliveredOn()).isEmpty();
        assertThat(progress.warnings())
                .extracting(remark -> remark.toString(Locale.ENGLISH))
                .contains(
                        "It was reported as delivered on 2025-08-01, and for 2025-Q4 as not delivered: the later report counts.");
    }

    @Test
    void withoutADayTheEndOfThePeriodCounts() {
        IndicatorProgress progress = progress(LAW, report("2025-Q1").withDelivery(DeliveryState.DELIVERED));

        assertThat(progress.delivery().orElseThrow().deliveredOn()).contains(LocalDate.of(2025, 3, 31));
    }

    @Test
    void aTargetTellsTheLastDayBetterThanTheWindow() {
        Indicator early = LAW.withTargets(target("1", "2025-Q1"));

        assertThat(progress(early, delivered("2025", LocalDate.of(2025, 4, 10)))
                        .delivery()
                        .orElseThrow()
                        .daysLate())
                .isEqualTo(10);
    }

    @Test
    void withoutAWindowThePlanTellsTheLastDay() {
        Indicator open = indicator(measure(MeasureType.DELIVERABLE));

        assertThat(progress(open).delivery().orElseThrow().due()).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void oneForEachCategoryIsThereWhenTheLastOneIs() {
        Measurement first = cell(delivered("2025", LocalDate.of(2025, 3, 1)), "county", "AB");
        Measurement second = cell(delivered("2025", LocalDate.of(2025, 9, 1)), "county", "AR");
        Measurement open = cell(report("2025").withDelivery(DeliveryState.NOT_STARTED), "county", "AR");

        assertThat(progress(LAW, first, second).delivery().orElseThrow().deliveredOn())
                .contains(LocalDate.of(2025, 9, 1));
        assertThat(progress(LAW, "2025-12-31", first, open)
                        .delivery()
                        .orElseThrow()
                        .stage())
                .isEqualTo(Stage.IN_PROGRESS);
    }

    @Test
    void theEvidenceIsKept() {
        IndicatorProgress progress =
                progress(LAW, delivered("2025", LocalDate.of(2025, 8, 1)).withEvidence(Given.TEXT));

        assertThat(progress.delivery().orElseThrow().evidence()).containsExactly(Given.TEXT);
    }

    @Test
    void aDeliverableThatDoesNotApplyIsNotLate() {
        Measurement none = report("2025").withNotApplicable(true).withReason(Given.TEXT);

        assertThat(progress(LAW, none).status()).isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void anIndicatorOfUnknownKindIsADeliverableIfItIsDelivered() {
        Indicator unknown = LAW.withMeasure(Optional.empty());

        assertThat(progress(unknown, delivered("2025", LocalDate.of(2025, 8, 1)))
                        .status())
                .isEqualTo(Status.ACHIEVED);
    }

    private static Measurement delivered(String period, LocalDate day) {
        return report(period).withDelivery(DeliveryState.DELIVERED).withDeliveredOn(day);
    }
}
