package org.snitp.io.internal.shape.access;

import java.math.BigDecimal;
import java.util.Map;
import org.snitp.model.document.ExtensionValue;
import org.snitp.model.statistics.Observation;
import org.snitp.model.time.TimeSpan;

/** Generated from {@link Observation}; {@code -Dgolden.update} writes it anew. */
public final class ObservationAccess extends Access<Observation, Observation.Builder> {

    /** Returns the access. */
    public ObservationAccess() {
        super(Observation.class, "category", "period", "value");
    }

    @Override
    public Observation.Builder newBuilder() {
        return Observation.builder();
    }

    @Override
    public Observation build(Observation.Builder builder) {
        return builder.build();
    }

    @Override
    public void setExtensions(Observation.Builder builder, Map<String, ExtensionValue> extensions) {
        builder.extensions(extensions);
    }

    @Override
    public Object get(Observation object, int property) {
        return switch (property) {
            case 0 -> object.getCategory();
            case 1 -> object.getPeriod();
            case 2 -> object.getValue();
            default -> throw unknown(property);
        };
    }

    @Override
    public void set(Observation.Builder builder, int property, Object value) {
        switch (property) {
            case 0 -> builder.category((String) value);
            case 1 -> builder.period((TimeSpan) value);
            case 2 -> builder.value((BigDecimal) value);
            default -> throw unknown(property);
        }
    }
}
