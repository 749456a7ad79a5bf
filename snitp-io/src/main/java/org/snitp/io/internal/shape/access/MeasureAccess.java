package org.snitp.io.internal.shape.access;

import java.util.Map;
import org.snitp.model.document.ExtensionValue;
import org.snitp.model.indicator.Accumulation;
import org.snitp.model.indicator.Bounds;
import org.snitp.model.indicator.Direction;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.text.LocalizedText;

/** Generated from {@link Measure}; {@code -Dgolden.update} writes it anew. */
public final class MeasureAccess extends Access<Measure, Measure.Builder> {

    /** Returns the access. */
    public MeasureAccess() {
        super(Measure.class, "accumulation", "bounds", "denominator", "direction", "numerator", "type", "unit");
    }

    @Override
    public Measure.Builder newBuilder() {
        return Measure.builder();
    }

    @Override
    public Measure build(Measure.Builder builder) {
        return builder.build();
    }

    @Override
    public void setExtensions(Measure.Builder builder, Map<String, ExtensionValue> extensions) {
        builder.extensions(extensions);
    }

    @Override
    public Object get(Measure object, int property) {
        return switch (property) {
            case 0 -> object.getAccumulation();
            case 1 -> object.getBounds();
            case 2 -> object.getDenominator();
            case 3 -> object.getDirection();
            case 4 -> object.getNumerator();
            case 5 -> object.getType();
            case 6 -> object.getUnit();
            default -> throw unknown(property);
        };
    }

    @Override
    public void set(Measure.Builder builder, int property, Object value) {
        switch (property) {
            case 0 -> builder.accumulation((Accumulation) value);
            case 1 -> builder.bounds((Bounds) value);
            case 2 -> builder.denominator((LocalizedText) value);
            case 3 -> builder.direction((Direction) value);
            case 4 -> builder.numerator((LocalizedText) value);
            case 5 -> builder.type((MeasureType) value);
            case 6 -> builder.unit((LocalizedText) value);
            default -> throw unknown(property);
        }
    }
}
