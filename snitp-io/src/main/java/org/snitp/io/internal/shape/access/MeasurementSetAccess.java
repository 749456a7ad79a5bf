package org.snitp.io.internal.shape.access;

import java.util.Map;
import org.snitp.model.document.ExtensionValue;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.text.LocalizedText;

/** Generated from {@link MeasurementSet}; {@code -Dgolden.update} writes it anew. */
public final class MeasurementSetAccess extends Access<MeasurementSet, MeasurementSet.Builder> {

    /** Returns the access. */
    public MeasurementSetAccess() {
        super(
                MeasurementSet.class,
                "id",
                "measurements",
                "plan",
                "planFingerprint",
                "planVersion",
                "reporter",
                "source",
                "title");
    }

    @Override
    public MeasurementSet.Builder newBuilder() {
        return MeasurementSet.builder();
    }

    @Override
    public MeasurementSet build(MeasurementSet.Builder builder) {
        return builder.build();
    }

    @Override
    public void setExtensions(MeasurementSet.Builder builder, Map<String, ExtensionValue> extensions) {
        builder.extensions(extensions);
    }

    @Override
    public Object get(MeasurementSet object, int property) {
        return switch (property) {
            case 0 -> object.getId();
            case 1 -> object.getMeasurements();
            case 2 -> object.getPlan();
            case 3 -> object.getPlanFingerprint();
            case 4 -> object.getPlanVersion();
            case 5 -> object.getReporter();
            case 6 -> object.getSource();
            case 7 -> object.getTitle();
            default -> throw unknown(property);
        };
    }

    @Override
    @SuppressWarnings("unchecked") // The shape gives what the property holds.
    public void set(MeasurementSet.Builder builder, int property, Object value) {
        switch (property) {
            case 0 -> builder.id((String) value);
            case 1 -> builder.measurements((Iterable<Measurement>) value);
            case 2 -> builder.plan((String) value);
            case 3 -> builder.planFingerprint((String) value);
            case 4 -> builder.planVersion((String) value);
            case 5 -> builder.reporter((String) value);
            case 6 -> builder.source((LocalizedText) value);
            case 7 -> builder.title((LocalizedText) value);
            default -> throw unknown(property);
        }
    }
}
