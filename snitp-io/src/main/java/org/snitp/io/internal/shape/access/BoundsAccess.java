package org.snitp.io.internal.shape.access;

import java.math.BigDecimal;
import java.util.Map;
import org.snitp.model.document.ExtensionValue;
import org.snitp.model.indicator.Bounds;

/** Generated from {@link Bounds}; {@code -Dgolden.update} writes it anew. */
public final class BoundsAccess extends Access<Bounds, Bounds.Builder> {

    /** Returns the access. */
    public BoundsAccess() {
        super(Bounds.class, "max", "min");
    }

    @Override
    public Bounds.Builder newBuilder() {
        return Bounds.builder();
    }

    @Override
    public Bounds build(Bounds.Builder builder) {
        return builder.build();
    }

    @Override
    public void setExtensions(Bounds.Builder builder, Map<String, ExtensionValue> extensions) {
        builder.extensions(extensions);
    }

    @Override
    public Object get(Bounds object, int property) {
        return switch (property) {
            case 0 -> object.getMax();
            case 1 -> object.getMin();
            default -> throw unknown(property);
        };
    }

    @Override
    public void set(Bounds.Builder builder, int property, Object value) {
        switch (property) {
            case 0 -> builder.max((BigDecimal) value);
            case 1 -> builder.min((BigDecimal) value);
            default -> throw unknown(property);
        }
    }
}
