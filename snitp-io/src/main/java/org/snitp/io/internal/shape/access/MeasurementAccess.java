package org.snitp.io.internal.shape.access;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.snitp.model.document.ExtensionValue;
import org.snitp.model.measurement.DeliveryState;
import org.snitp.model.measurement.EarlierFigure;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.Withdrawal;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;

/** Generated from {@link Measurement}; {@code -Dgolden.update} writes it anew. */
public final class MeasurementAccess extends Access<Measurement, Measurement.Builder> {

    /** Returns the access. */
    public MeasurementAccess() {
        super(
                Measurement.class,
                "correctiveMeasure",
                "deliveredOn",
                "delivery",
                "denominator",
                "dimensions",
                "earlier",
                "evidence",
                "indicator",
                "notApplicable",
                "note",
                "numerator",
                "period",
                "planFingerprint",
                "planVersion",
                "reason",
                "reportedBy",
                "reportedOn",
                "source",
                "value",
                "weight",
                "withdrawn");
    }

    @Override
    public Measurement.Builder newBuilder() {
        return Measurement.builder();
    }

    @Override
    public Measurement build(Measurement.Builder builder) {
        return builder.build();
    }

    @Override
    public void setExtensions(Measurement.Builder builder, Map<String, ExtensionValue> extensions) {
        builder.extensions(extensions);
    }

    @Override
    public Object get(Measurement object, int property) {
        return switch (property) {
            case 0 -> object.getCorrectiveMeasure();
            case 1 -> object.getDeliveredOn();
            case 2 -> object.getDelivery();
            case 3 -> object.getDenominator();
            case 4 -> object.getDimensions();
            case 5 -> object.getEarlier();
            case 6 -> object.getEvidence();
            case 7 -> object.getIndicator();
            case 8 -> object.isNotApplicable();
            case 9 -> object.getNote();
            case 10 -> object.getNumerator();
            case 11 -> object.getPeriod();
            case 12 -> object.getPlanFingerprint();
            case 13 -> object.getPlanVersion();
            case 14 -> object.getReason();
            case 15 -> object.getReportedBy();
            case 16 -> object.getReportedOn();
            case 17 -> object.getSource();
            case 18 -> object.getValue();
            case 19 -> object.getWeight();
            case 20 -> object.getWithdrawn();
            default -> throw unknown(property);
        };
    }

    @Override
    @SuppressWarnings("unchecked") // The shape gives what the property holds.
    public void set(Measurement.Builder builder, int property, Object value) {
        switch (property) {
            case 0 -> builder.correctiveMeasure((LocalizedText) value);
            case 1 -> builder.deliveredOn((LocalDate) value);
            case 2 -> builder.delivery((DeliveryState) value);
            case 3 -> builder.denominator((BigDecimal) value);
            case 4 -> builder.dimensions((Map<String, String>) value);
            case 5 -> builder.earlier((Iterable<EarlierFigure>) value);
            case 6 -> builder.evidence((Iterable<LocalizedText>) value);
            case 7 -> builder.indicator((String) value);
            case 8 -> builder.notApplicable((boolean) value);
            case 9 -> builder.note((LocalizedText) value);
            case 10 -> builder.numerator((BigDecimal) value);
            case 11 -> builder.period((Period) value);
            case 12 -> builder.planFingerprint((String) value);
            case 13 -> builder.planVersion((String) value);
            case 14 -> builder.reason((LocalizedText) value);
            case 15 -> builder.reportedBy((String) value);
            case 16 -> builder.reportedOn((LocalDate) value);
            case 17 -> builder.source((LocalizedText) value);
            case 18 -> builder.value((BigDecimal) value);
            case 19 -> builder.weight((BigDecimal) value);
            case 20 -> builder.withdrawn((Withdrawal) value);
            default -> throw unknown(property);
        }
    }
}
