package org.snitp.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.model.rule.Expected.found;
import static org.snitp.model.rule.Measured.LESSONS;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.snitp.model.measurement.DeliveryState;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.time.Period;

/** The days of a report: in their order, and none of them to come. */
class ReportDaysTest {

    private static final String FIRST = "documents[3].measurements[0]";
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 31);
    private static final Measurement LAW = Measured.measurement("1.1.1-3");

    @Test
    void aReportOfADayToComeIsReported() {
        assertThat(inFuture(LESSONS.withReportedOn(LocalDate.of(2072, 1, 10))))
                .containsExactly(found(
                        Rule.REPORT_NOT_IN_FUTURE,
                        FIRST + ".reportedOn",
                        Map.of("variant", "reportedOn", "told", "2072-01-10", "today", "2026-01-31")));
        assertThat(inFuture(LESSONS.withReportedOn(TODAY))).isEmpty();
    }

    @Test
    void aDayMoreIsAllowedAsClocksDiffer() {
        assertThat(inFuture(LESSONS.withReportedOn(TODAY.plusDays(1)))).isEmpty();
        assertThat(inFuture(LESSONS.withReportedOn(TODAY.plusDays(2)))).hasSize(1);
    }

    @Test
    void withoutADayOfTheReportADeliveryOrAPeriodToComeIsReported() {
        Measurement undated = LAW.withReportedOn(Optional.empty()).withDelivery(DeliveryState.DELIVERED);

        assertThat(inFuture(undated.withDeliveredOn(LocalDate.of(2026, 3, 1))))
                .extracting(Expected::path)
                .containsExactly(FIRST + ".deliveredOn");
        assertThat(inFuture(LESSONS.withReportedOn(Optional.empty()).withPeriod(Period.quarter(2026, 4))))
                .extracting(Expected::path)
                .containsExactly(FIRST + ".period");
        assertThat(inFuture(LESSONS.withReportedOn(Optional.empty()).withPeriod(Period.quarter(2026, 1))))
                .isEmpty();
        assertThat(inFuture(Measured.measurement("1.1.1-1")
                        .withReportedOn(Optional.empty())
                        .withNote(Sound.TEXT)
                        .withPeriod(Period.quarter(2026, 4))))
                .isEmpty();
    }

    @Test
    void whatIsDeliveredBeforeThePeriodEndsIsReportedWhenItIs() {
        LocalDate march = LocalDate.of(2025, 3, 1);

        assertThat(Sound.check(Measured.with(LAW.withDelivery(DeliveryState.DELIVERED)
                        .withDeliveredOn(march)
                        .withReportedOn(march))))
                .isEmpty();
        assertThat(Sound.check(Measured.with(
                        LAW.withDelivery(DeliveryState.IN_PROGRESS).withReportedOn(march))))
                .extracting(Expected::rule)
                .containsExactly(Rule.REPORT_AFTER_PERIOD);
        assertThat(Sound.check(Measured.with(Measured.measurement("1.1.1-1")
                        .withReportedOn(march)
                        .withNotApplicable(true)
                        .withReason(Sound.TEXT))))
                .isEmpty();
    }

    @Test
    void aDayBeforeThePeriodIsReportedOnce() {
        assertThat(Sound.check(Measured.with(LESSONS.withReportedOn(LocalDate.of(2024, 12, 31)))))
                .extracting(Expected::rule)
                .containsExactly(Rule.MEASURED_PERIOD_SENSIBLE);
    }

    private static List<Expected> inFuture(Measurement measurement) {
        return ReportDays.inFuture(Measured.with(measurement), TODAY).stream()
                .map(Expected::of)
                .toList();
    }
}
