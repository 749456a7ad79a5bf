package org.snitp.model;

import static org.snitp.model.Flaw.code;
import static org.snitp.model.Flaw.filled;
import static org.snitp.model.Flaw.inside;
import static org.snitp.model.Flaw.language;
import static org.snitp.model.Flaw.own;
import static org.snitp.model.Flaw.text;

import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import org.snitp.model.code.Code;
import org.snitp.model.measurement.EarlierFigure;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.measurement.Withdrawal;
import org.snitp.model.text.LocalizedText;

/** The flaws of measurements. */
final class MeasurementFlaws {

    private static final BigDecimal LESS_THAN_NOTHING = new BigDecimal("-0.01");

    private MeasurementFlaws() {}

    static Stream<Flaw> all() {
        return Stream.of(sets(), measurements(), earlier()).flatMap(flaws -> flaws);
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
