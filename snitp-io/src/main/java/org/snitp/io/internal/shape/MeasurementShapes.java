package org.snitp.io.internal.shape;

import org.snitp.io.internal.shape.access.EarlierFigureAccess;
import org.snitp.io.internal.shape.access.MeasurementAccess;
import org.snitp.io.internal.shape.access.MeasurementSetAccess;
import org.snitp.io.internal.shape.access.WithdrawalAccess;
import org.snitp.model.measurement.DeliveryState;
import org.snitp.model.measurement.EarlierFigure;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.measurement.ObservationStatus;
import org.snitp.model.measurement.Withdrawal;

/** The shapes of a measurement set and its measurements. */
final class MeasurementShapes {

    private static final ScalarType<DeliveryState> DELIVERY = Scalars.term(DeliveryState.class);

    private static final ScalarType<ObservationStatus> OBSERVATION_STATUS = Scalars.term(ObservationStatus.class);

    static final Shape<Withdrawal, Withdrawal.Builder> WITHDRAWAL_SHAPE = Shape.of(new WithdrawalAccess())
            .required("date", Scalars.DATE)
            .required("reason", CommonShapes.LOCALIZED_TEXT);

    static final Shape<EarlierFigure, EarlierFigure.Builder> EARLIER_SHAPE =
            withFigure(Shape.of(new EarlierFigureAccess())).optional("replacedBecause", CommonShapes.LOCALIZED_TEXT);

    static final Shape<Measurement, Measurement.Builder> MEASUREMENT_SHAPE = withFigure(
                    Shape.of(new MeasurementAccess())
                            .required("indicator", Scalars.TEXT)
                            .required("period", Scalars.PERIOD)
                            .map("dimensions", Scalars.TEXT))
            .list("earlier", new ObjectType<>(EARLIER_SHAPE));

    static final Shape<MeasurementSet, MeasurementSet.Builder> MEASUREMENT_SET = Shape.of(new MeasurementSetAccess())
            .identity("id")
            .list("languages", Scalars.TEXT)
            .required("plan", Scalars.TEXT)
            .optional("planVersion", Scalars.TEXT)
            .optional("planFingerprint", Scalars.TEXT)
            .optional("fiscalYear", CommonShapes.FISCAL_YEAR)
            .optional("title", CommonShapes.LOCALIZED_TEXT)
            .optional("source", CommonShapes.LOCALIZED_TEXT)
            .optional("reporter", Scalars.TEXT)
            .list("measurements", new ObjectType<>(MEASUREMENT_SHAPE));

    private MeasurementShapes() {}

    /** Adds the fields of a figure, for a current and for a replaced one. */
    private static <T, B> Shape<T, B> withFigure(Shape<T, B> shape) {
        return shape.optional("value", Scalars.VALUE)
                .optional("numerator", Scalars.NUMBER)
                .optional("denominator", Scalars.NUMBER)
                .optional("weight", Scalars.NUMBER)
                .optional("delivery", DELIVERY)
                .optional("deliveredOn", Scalars.DATE)
                .flag("notApplicable")
                .optional("observationStatus", OBSERVATION_STATUS)
                .optional("withdrawn", new ObjectType<>(WITHDRAWAL_SHAPE))
                .optional("planVersion", Scalars.TEXT)
                .optional("planFingerprint", Scalars.TEXT)
                .optional("source", CommonShapes.LOCALIZED_TEXT)
                .optional("reportedBy", Scalars.TEXT)
                .optional("reportedOn", Scalars.DATE)
                .optional("note", CommonShapes.LOCALIZED_TEXT)
                .list("evidence", CommonShapes.LOCALIZED_TEXT)
                .list("links", CommonShapes.LINK)
                .optional("reason", CommonShapes.LOCALIZED_TEXT)
                .optional("correctiveMeasure", CommonShapes.LOCALIZED_TEXT);
    }
}
