package org.snitp.io.shape;

import org.snitp.model.measurement.DeliveryState;
import org.snitp.model.measurement.EarlierFigure;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.MeasurementSet;

/** The shapes of a measurement set and its measurements. */
final class MeasurementShapes {

    private static final ScalarType<DeliveryState> DELIVERY = Scalars.term(DeliveryState.class);

    static final Shape<EarlierFigure, EarlierFigure.Builder> EARLIER_SHAPE = Shape.of(
                    "EarlierFigure",
                    EarlierFigure::builder,
                    EarlierFigure.Builder::build,
                    EarlierFigure.Builder::extensions)
            .optional("value", Scalars.NUMBER, EarlierFigure::getValue, EarlierFigure.Builder::value)
            .optional("numerator", Scalars.NUMBER, EarlierFigure::getNumerator, EarlierFigure.Builder::numerator)
            .optional("denominator", Scalars.NUMBER, EarlierFigure::getDenominator, EarlierFigure.Builder::denominator)
            .optional("weight", Scalars.NUMBER, EarlierFigure::getWeight, EarlierFigure.Builder::weight)
            .optional("delivery", DELIVERY, EarlierFigure::getDelivery, EarlierFigure.Builder::delivery)
            .optional("deliveredOn", Scalars.DATE, EarlierFigure::getDeliveredOn, EarlierFigure.Builder::deliveredOn)
            .flag("notApplicable", EarlierFigure::isNotApplicable, EarlierFigure.Builder::notApplicable)
            .optional("source", CommonShapes.LOCALIZED_TEXT, EarlierFigure::getSource, EarlierFigure.Builder::source)
            .optional("reportedBy", Scalars.TEXT, EarlierFigure::getReportedBy, EarlierFigure.Builder::reportedBy)
            .optional("reportedOn", Scalars.DATE, EarlierFigure::getReportedOn, EarlierFigure.Builder::reportedOn)
            .optional("note", CommonShapes.LOCALIZED_TEXT, EarlierFigure::getNote, EarlierFigure.Builder::note)
            .list("evidence", CommonShapes.LOCALIZED_TEXT, EarlierFigure::getEvidence, EarlierFigure.Builder::evidence)
            .optional("reason", CommonShapes.LOCALIZED_TEXT, EarlierFigure::getReason, EarlierFigure.Builder::reason)
            .optional(
                    "correctiveMeasure",
                    CommonShapes.LOCALIZED_TEXT,
                    EarlierFigure::getCorrectiveMeasure,
                    EarlierFigure.Builder::correctiveMeasure)
            .optional(
                    "replacedBecause",
                    CommonShapes.LOCALIZED_TEXT,
                    EarlierFigure::getReplacedBecause,
                    EarlierFigure.Builder::replacedBecause);

    static final Shape<Measurement, Measurement.Builder> MEASUREMENT_SHAPE = Shape.of(
                    "Measurement", Measurement::builder, Measurement.Builder::build, Measurement.Builder::extensions)
            .required("indicator", Scalars.TEXT, Measurement::getIndicator, Measurement.Builder::indicator)
            .required("period", Scalars.PERIOD, Measurement::getPeriod, Measurement.Builder::period)
            .map("dimensions", Scalars.TEXT, Measurement::getDimensions, Measurement.Builder::dimensions)
            .optional("value", Scalars.NUMBER, Measurement::getValue, Measurement.Builder::value)
            .optional("numerator", Scalars.NUMBER, Measurement::getNumerator, Measurement.Builder::numerator)
            .optional("denominator", Scalars.NUMBER, Measurement::getDenominator, Measurement.Builder::denominator)
            .optional("weight", Scalars.NUMBER, Measurement::getWeight, Measurement.Builder::weight)
            .optional("delivery", DELIVERY, Measurement::getDelivery, Measurement.Builder::delivery)
            .optional("deliveredOn", Scalars.DATE, Measurement::getDeliveredOn, Measurement.Builder::deliveredOn)
            .flag("notApplicable", Measurement::isNotApplicable, Measurement.Builder::notApplicable)
            .optional("source", CommonShapes.LOCALIZED_TEXT, Measurement::getSource, Measurement.Builder::source)
            .optional("reportedBy", Scalars.TEXT, Measurement::getReportedBy, Measurement.Builder::reportedBy)
            .optional("reportedOn", Scalars.DATE, Measurement::getReportedOn, Measurement.Builder::reportedOn)
            .optional("note", CommonShapes.LOCALIZED_TEXT, Measurement::getNote, Measurement.Builder::note)
            .list("evidence", CommonShapes.LOCALIZED_TEXT, Measurement::getEvidence, Measurement.Builder::evidence)
            .optional("reason", CommonShapes.LOCALIZED_TEXT, Measurement::getReason, Measurement.Builder::reason)
            .optional(
                    "correctiveMeasure",
                    CommonShapes.LOCALIZED_TEXT,
                    Measurement::getCorrectiveMeasure,
                    Measurement.Builder::correctiveMeasure)
            .list("earlier", new ObjectType<>(EARLIER_SHAPE), Measurement::getEarlier, Measurement.Builder::earlier);

    static final Shape<MeasurementSet, MeasurementSet.Builder> MEASUREMENT_SET = Shape.of(
                    "MeasurementSet",
                    MeasurementSet::builder,
                    MeasurementSet.Builder::build,
                    MeasurementSet.Builder::extensions)
            .identity("id", MeasurementSet::getId, MeasurementSet.Builder::id)
            .required("plan", Scalars.TEXT, MeasurementSet::getPlan, MeasurementSet.Builder::plan)
            .optional("planVersion", Scalars.TEXT, MeasurementSet::getPlanVersion, MeasurementSet.Builder::planVersion)
            .optional(
                    "planFingerprint",
                    Scalars.TEXT,
                    MeasurementSet::getPlanFingerprint,
                    MeasurementSet.Builder::planFingerprint)
            .optional("title", CommonShapes.LOCALIZED_TEXT, MeasurementSet::getTitle, MeasurementSet.Builder::title)
            .optional("source", CommonShapes.LOCALIZED_TEXT, MeasurementSet::getSource, MeasurementSet.Builder::source)
            .optional("reporter", Scalars.TEXT, MeasurementSet::getReporter, MeasurementSet.Builder::reporter)
            .list(
                    "measurements",
                    new ObjectType<>(MEASUREMENT_SHAPE),
                    MeasurementSet::getMeasurements,
                    MeasurementSet.Builder::measurements);

    private MeasurementShapes() {}
}
