package org.snitp.io.internal.shape.access;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.snitp.model.document.ExtensionValue;
import org.snitp.model.measurement.DeliveryState;
import org.snitp.model.measurement.EarlierFigure;
import org.snitp.model.measurement.Withdrawal;
import org.snitp.model.text.LocalizedText;

/** Generated from {@link EarlierFigure}; {@code -Dgolden.update} writes it anew. */
public final class EarlierFigureAccess extends Access<EarlierFigure, EarlierFigure.Builder> {

    /** Returns the access. */
    public EarlierFigureAccess() {
        super(
                EarlierFigure.class,
                "correctiveMeasure",
                "deliveredOn",
                "delivery",
                "denominator",
                "evidence",
                "notApplicable",
                "note",
                "numerator",
                "planFingerprint",
                "planVersion",
                "reason",
                "replacedBecause",
                "reportedBy",
                "reportedOn",
                "source",
                "value",
                "weight",
                "withdrawn");
    }

    @Override
    public EarlierFigure.Builder newBuilder() {
        return EarlierFigure.builder();
    }

    @Override
    public EarlierFigure build(EarlierFigure.Builder builder) {
        return builder.build();
    }

    @Override
    public void setExtensions(EarlierFigure.Builder builder, Map<String, ExtensionValue> extensions) {
        builder.extensions(extensions);
    }

    @Override
    public Object get(EarlierFigure object, int property) {
        return switch (property) {
            case 0 -> object.getCorrectiveMeasure();
            case 1 -> object.getDeliveredOn();
            case 2 -> object.getDelivery();
            case 3 -> object.getDenominator();
            case 4 -> object.getEvidence();
            case 5 -> object.isNotApplicable();
            case 6 -> object.getNote();
            case 7 -> object.getNumerator();
            case 8 -> object.getPlanFingerprint();
            case 9 -> object.getPlanVersion();
            case 10 -> object.getReason();
            case 11 -> object.getReplacedBecause();
            case 12 -> object.getReportedBy();
            case 13 -> object.getReportedOn();
            case 14 -> object.getSource();
            case 15 -> object.getValue();
            case 16 -> object.getWeight();
            case 17 -> object.getWithdrawn();
            default -> throw unknown(property);
        };
    }

    @Override
    @SuppressWarnings("unchecked") // The shape gives what the property holds.
    public void set(EarlierFigure.Builder builder, int property, Object value) {
        switch (property) {
            case 0 -> builder.correctiveMeasure((LocalizedText) value);
            case 1 -> builder.deliveredOn((LocalDate) value);
            case 2 -> builder.delivery((DeliveryState) value);
            case 3 -> builder.denominator((BigDecimal) value);
            case 4 -> builder.evidence((Iterable<LocalizedText>) value);
            case 5 -> builder.notApplicable((boolean) value);
            case 6 -> builder.note((LocalizedText) value);
            case 7 -> builder.numerator((BigDecimal) value);
            case 8 -> builder.planFingerprint((String) value);
            case 9 -> builder.planVersion((String) value);
            case 10 -> builder.reason((LocalizedText) value);
            case 11 -> builder.replacedBecause((LocalizedText) value);
            case 12 -> builder.reportedBy((String) value);
            case 13 -> builder.reportedOn((LocalDate) value);
            case 14 -> builder.source((LocalizedText) value);
            case 15 -> builder.value((BigDecimal) value);
            case 16 -> builder.weight((BigDecimal) value);
            case 17 -> builder.withdrawn((Withdrawal) value);
            default -> throw unknown(property);
        }
    }
}
