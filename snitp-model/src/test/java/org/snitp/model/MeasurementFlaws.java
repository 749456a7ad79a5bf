package org.snitp.model;

import static org.snitp.model.Flaw.code;
import static org.snitp.model.Flaw.filled;
import static org.snitp.model.Flaw.inside;
import static org.snitp.model.Flaw.language;
import static org.snitp.model.Flaw.own;
import static org.snitp.model.Flaw.text;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import org.snitp.model.code.Code;
import org.snitp.model.measurement.ActionStatusReport;
import org.snitp.model.measurement.EarlierFigure;
import org.snitp.model.measurement.Expenditure;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.measurement.MetMilestone;
import org.snitp.model.measurement.ReportedStatus;
import org.snitp.model.measurement.Withdrawal;
import org.snitp.model.text.LocalizedText;

/** The flaws of measurements. */
final class MeasurementFlaws {

    private static final BigDecimal LESS_THAN_NOTHING = new BigDecimal("-0.01");

    private MeasurementFlaws() {}

    static Stream<Flaw> all() {
        return Stream.of(sets(), measurements(), earlier(), reports(), statuses(), expenditures())
                .flatMap(flaws -> flaws);
    }

    private static Stream<Flaw> sets() {
        Class<MeasurementSet> type = MeasurementSet.class;
        return Stream.of(
                language(type, (document, tag) -> document.withLanguages(tag)),
                code(type, MeasurementSet::withId, "id"),
                code(type, MeasurementSet::withPlan, "plan"),
                filled(type, MeasurementSet::withPlanVersion, "planVersion"),
                filled(type, MeasurementSet::withPlanFingerprint, "planFingerprint"),
                inside(
                        type,
                        MeasurementSet::withFiscalYear,
                        Samples.FISCAL_YEAR.withLabel(LocalizedText.of("")),
                        "fiscalYear.label.texts[ro].<map value>"),
                text(type, MeasurementSet::withTitle, "title"),
                text(type, MeasurementSet::withSource, "source"),
                code(type, MeasurementSet::withReporter, "reporter"),
                inside(
                        type,
                        MeasurementSet::withMeasurements,
                        MeasurementSamples.MEASUREMENT.withIndicator(""),
                        "measurements[0].indicator"));
    }

    private static Stream<Flaw> reports() {
        Class<ActionStatusReport> type = ActionStatusReport.class;
        return Stream.of(
                language(type, (document, tag) -> document.withLanguages(tag)),
                code(type, ActionStatusReport::withId, "id"),
                code(type, ActionStatusReport::withPlan, "plan"),
                filled(type, ActionStatusReport::withPlanVersion, "planVersion"),
                filled(type, ActionStatusReport::withPlanFingerprint, "planFingerprint"),
                inside(
                        type,
                        ActionStatusReport::withFiscalYear,
                        Samples.FISCAL_YEAR.withLabel(LocalizedText.of("")),
                        "fiscalYear.label.texts[ro].<map value>"),
                text(type, ActionStatusReport::withTitle, "title"),
                text(type, ActionStatusReport::withSource, "source"),
                code(type, ActionStatusReport::withReporter, "reporter"),
                inside(
                        type,
                        ActionStatusReport::withStatuses,
                        MeasurementSamples.STATUS.withAction(""),
                        "statuses[0].action"),
                inside(
                        type,
                        ActionStatusReport::withExpenditures,
                        MeasurementSamples.EXPENDITURE.withAction(""),
                        "expenditures[0].action"));
    }

    private static Stream<Flaw> expenditures() {
        Class<Expenditure> type = Expenditure.class;
        return Stream.of(
                code(type, Expenditure::withAction, "action"),
                text(type, Expenditure::withSource, "source"),
                own(type, Expenditure::withCurrency, "lei", "currency", Pattern.class),
                own(type, Expenditure::withCommitted, LESS_THAN_NOTHING, "committed", PositiveOrZero.class),
                own(type, Expenditure::withSpent, LESS_THAN_NOTHING, "spent", PositiveOrZero.class),
                code(type, Expenditure::withReportedBy, "reportedBy"),
                filled(type, Expenditure::withPlanVersion, "planVersion"),
                filled(type, Expenditure::withPlanFingerprint, "planFingerprint"),
                inside(
                        type,
                        Expenditure::withWithdrawn,
                        MeasurementSamples.WITHDRAWAL.withReason(LocalizedText.of("")),
                        "withdrawn.reason.texts[ro].<map value>"),
                text(type, Expenditure::withNote, "note"));
    }

    private static Stream<Flaw> statuses() {
        Class<ReportedStatus> type = ReportedStatus.class;
        return Stream.of(
                code(type, ReportedStatus::withAction, "action"),
                own(type, ReportedStatus::withPercent, LESS_THAN_NOTHING, "percent", PositiveOrZero.class),
                inside(type, ReportedStatus::withMilestones, MeasurementSamples.MET.withId(""), "milestones[0].id"),
                text(type, ReportedStatus::withReason, "reason"),
                inside(type, ReportedStatus::withEvidence, LocalizedText.of(""), "evidence[0].texts[ro].<map value>"),
                code(type, ReportedStatus::withReportedBy, "reportedBy"),
                inside(
                        type,
                        ReportedStatus::withWithdrawn,
                        MeasurementSamples.WITHDRAWAL.withReason(LocalizedText.of("")),
                        "withdrawn.reason.texts[ro].<map value>"),
                filled(type, ReportedStatus::withPlanVersion, "planVersion"),
                filled(type, ReportedStatus::withPlanFingerprint, "planFingerprint"),
                text(type, ReportedStatus::withNote, "note"),
                code(MetMilestone.class, MetMilestone::withId, "id"));
    }

    private static Stream<Flaw> measurements() {
        Class<Measurement> type = Measurement.class;
        return Stream.of(
                code(type, Measurement::withIndicator, "indicator"),
                own(
                        type,
                        Measurement::withDimensions,
                        Map.of("county", " AB"),
                        "dimensions[county].<map value>",
                        Code.class),
                own(type, Measurement::withWeight, LESS_THAN_NOTHING, "weight", PositiveOrZero.class),
                inside(
                        type,
                        Measurement::withWithdrawn,
                        MeasurementSamples.WITHDRAWAL.withReason(LocalizedText.of("")),
                        "withdrawn.reason.texts[ro].<map value>"),
                filled(type, Measurement::withPlanVersion, "planVersion"),
                filled(type, Measurement::withPlanFingerprint, "planFingerprint"),
                text(type, Measurement::withSource, "source"),
                code(type, Measurement::withReportedBy, "reportedBy"),
                text(type, Measurement::withNote, "note"),
                text(type, Measurement::withEvidence, "evidence[0]"),
                text(type, Measurement::withReason, "reason"),
                text(type, Measurement::withCorrectiveMeasure, "correctiveMeasure"),
                inside(
                        type,
                        Measurement::withEarlier,
                        MeasurementSamples.EARLIER.withReportedBy(""),
                        "earlier[0].reportedBy"));
    }

    private static Stream<Flaw> earlier() {
        Class<EarlierFigure> type = EarlierFigure.class;
        return Stream.of(
                text(Withdrawal.class, Withdrawal::withReason, "reason"),
                own(type, EarlierFigure::withWeight, LESS_THAN_NOTHING, "weight", PositiveOrZero.class),
                inside(
                        type,
                        EarlierFigure::withWithdrawn,
                        MeasurementSamples.WITHDRAWAL.withReason(LocalizedText.of("")),
                        "withdrawn.reason.texts[ro].<map value>"),
                filled(type, EarlierFigure::withPlanVersion, "planVersion"),
                filled(type, EarlierFigure::withPlanFingerprint, "planFingerprint"),
                text(type, EarlierFigure::withSource, "source"),
                code(type, EarlierFigure::withReportedBy, "reportedBy"),
                text(type, EarlierFigure::withNote, "note"),
                text(type, EarlierFigure::withEvidence, "evidence[0]"),
                text(type, EarlierFigure::withReason, "reason"),
                text(type, EarlierFigure::withCorrectiveMeasure, "correctiveMeasure"),
                text(type, EarlierFigure::withReplacedBecause, "replacedBecause"));
    }
}
