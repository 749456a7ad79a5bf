package org.snitp.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.snitp.model.measurement.ActionStatusReport;
import org.snitp.model.measurement.DeliveryState;
import org.snitp.model.measurement.EarlierFigure;
import org.snitp.model.measurement.Expenditure;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.measurement.MetMilestone;
import org.snitp.model.measurement.ObservationStatus;
import org.snitp.model.measurement.ReportedStatus;
import org.snitp.model.measurement.Withdrawal;
import org.snitp.model.plan.ActionState;
import org.snitp.model.time.Period;

/** One valid object of every type of measurement, with every attribute given. */
final class MeasurementSamples {

    static final Withdrawal WITHDRAWAL = Withdrawal.builder()
            .date(LocalDate.of(2026, 2, 1))
            .reason(Samples.TEXT)
            .build();
    static final EarlierFigure EARLIER = EarlierFigure.builder()
            .value(new BigDecimal("40"))
            .truthValue(true)
            .numerator(new BigDecimal("2"))
            .denominator(new BigDecimal("5"))
            .weight(new BigDecimal("5"))
            .observationStatus(ObservationStatus.PROVISIONAL)
            .delivery(DeliveryState.IN_PROGRESS)
            .deliveredOn(LocalDate.of(2025, 12, 1))
            .withdrawn(WITHDRAWAL)
            .planVersion("2025-1")
            .planFingerprint("sha256:0f1e")
            .source(Samples.TEXT)
            .reportedBy("ANITP")
            .reportedOn(LocalDate.of(2026, 1, 10))
            .note(Samples.TEXT)
            .addEvidence(Samples.TEXT)
            .addLinks(PublisherSamples.LINK)
            .reason(Samples.TEXT)
            .correctiveMeasure(Samples.TEXT)
            .replacedBecause(Samples.TEXT)
            .build();
    static final Measurement MEASUREMENT = Measurement.builder()
            .indicator("1.1.1-1")
            .period(Period.year(2025))
            .putDimension("county", "AB")
            .value(new BigDecimal("50.0"))
            .truthValue(true)
            .numerator(new BigDecimal("3"))
            .denominator(new BigDecimal("6"))
            .weight(new BigDecimal("6"))
            .observationStatus(ObservationStatus.BREAK)
            .delivery(DeliveryState.DELIVERED)
            .deliveredOn(LocalDate.of(2025, 12, 31))
            .withdrawn(WITHDRAWAL)
            .planVersion("2025-1")
            .planFingerprint("sha256:0f1e")
            .source(Samples.TEXT)
            .reportedBy("ANITP")
            .reportedOn(LocalDate.of(2026, 1, 31))
            .note(Samples.TEXT)
            .addEvidence(Samples.TEXT)
            .addLinks(PublisherSamples.LINK)
            .reason(Samples.TEXT)
            .correctiveMeasure(Samples.TEXT)
            .addEarlier(EARLIER)
            .build();
    static final MetMilestone MET = MetMilestone.builder()
            .id("M1")
            .met(LocalDate.of(2025, 5, 20))
            .addLinks(PublisherSamples.LINK)
            .build();
    static final ReportedStatus STATUS = ReportedStatus.builder()
            .action("1.1.1")
            .period(Period.year(2025))
            .state(ActionState.COMPLETED)
            .since(LocalDate.of(2025, 11, 1))
            .started(LocalDate.of(2025, 2, 1))
            .completed(LocalDate.of(2025, 11, 1))
            .percent(new BigDecimal("100"))
            .addMilestones(MET)
            .reason(Samples.TEXT)
            .addEvidence(Samples.TEXT)
            .addLinks(PublisherSamples.LINK)
            .reportedBy("ANITP")
            .reportedOn(LocalDate.of(2026, 1, 20))
            .planVersion("2025-1")
            .planFingerprint("sha256:0f1e")
            .withdrawn(WITHDRAWAL)
            .note(Samples.TEXT)
            .build();
    static final Expenditure EXPENDITURE = Expenditure.builder()
            .action("1.1.1")
            .period(Period.year(2025))
            .source(Samples.TEXT)
            .currency("RON")
            .committed(new BigDecimal("400.50"))
            .spent(new BigDecimal("300"))
            .reportedBy("ANITP")
            .reportedOn(LocalDate.of(2026, 1, 20))
            .planVersion("2025-1")
            .planFingerprint("sha256:0f1e")
            .withdrawn(WITHDRAWAL)
            .note(Samples.TEXT)
            .build();
    static final ActionStatusReport STATUSES = ActionStatusReport.builder()
            .id("stadiu-2025")
            .addLanguages("ro", "en")
            .plan("PNA-2024-2026")
            .planVersion("2025-1")
            .planFingerprint("sha256:0f1e")
            .fiscalYear(Samples.FISCAL_YEAR)
            .title(Samples.TEXT)
            .source(Samples.TEXT)
            .reporter("ANITP")
            .period(Period.year(2025))
            .reportedOn(LocalDate.of(2026, 1, 20))
            .addStatuses(STATUS)
            .addExpenditures(EXPENDITURE)
            .build();
    static final MeasurementSet MEASUREMENTS = MeasurementSet.builder()
            .id("PNA-2025")
            .addLanguages("ro", "en")
            .plan("PNA-2024-2026")
            .planVersion("2025-1")
            .planFingerprint("sha256:0f1e")
            .fiscalYear(Samples.FISCAL_YEAR)
            .title(Samples.TEXT)
            .source(Samples.TEXT)
            .reporter("ANITP")
            .addMeasurements(MEASUREMENT)
            .build();

    private MeasurementSamples() {}
}
