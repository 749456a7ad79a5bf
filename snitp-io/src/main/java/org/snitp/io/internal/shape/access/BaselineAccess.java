package org.snitp.io.internal.shape.access;

import java.math.BigDecimal;
import java.util.Map;
import org.snitp.model.document.ExtensionValue;
import org.snitp.model.indicator.Baseline;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;

/** Generated from {@link Baseline}; {@code -Dgolden.update} writes it anew. */
public final class BaselineAccess extends Access<Baseline, Baseline.Builder> {

    /** Returns the access. */
    public BaselineAccess() {
        super(Baseline.class, "period", "source", "value");
    }

    @Override
    public Baseline.Builder newBuilder() {
        return Baseline.builder();
    }

    @Override
    public Baseline build(Baseline.Builder builder) {
        return builder.build();
    }

    @Override
    public void setExtensions(Baseline.Builder builder, Map<String, ExtensionValue> extensions) {
        builder.extensions(extensions);
    }

    @Override
    public Object get(Baseline object, int property) {
        return switch (property) {
            case 0 -> object.getPeriod();
            case 1 -> object.getSource();
            case 2 -> object.getValue();
            default -> throw unknown(property);
        };
    }

    @Override
    public void set(Baseline.Builder builder, int property, Object value) {
        switch (property) {
            case 0 -> builder.period((Period) value);
            case 1 -> builder.source((LocalizedText) value);
            case 2 -> builder.value((BigDecimal) value);
            default -> throw unknown(property);
        }
    }
}
