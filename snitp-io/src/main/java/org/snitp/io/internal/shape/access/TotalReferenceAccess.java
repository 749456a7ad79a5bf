package org.snitp.io.internal.shape.access;

import java.util.Map;
import org.snitp.model.document.ExtensionValue;
import org.snitp.model.statistics.TotalReference;

/** Generated from {@link TotalReference}; {@code -Dgolden.update} writes it anew. */
public final class TotalReferenceAccess extends Access<TotalReference, TotalReference.Builder> {

    /** Returns the access. */
    public TotalReferenceAccess() {
        super(TotalReference.class, "category", "statistic");
    }

    @Override
    public TotalReference.Builder newBuilder() {
        return TotalReference.builder();
    }

    @Override
    public TotalReference build(TotalReference.Builder builder) {
        return builder.build();
    }

    @Override
    public void setExtensions(TotalReference.Builder builder, Map<String, ExtensionValue> extensions) {
        builder.extensions(extensions);
    }

    @Override
    public Object get(TotalReference object, int property) {
        return switch (property) {
            case 0 -> object.getCategory();
            case 1 -> object.getStatistic();
            default -> throw unknown(property);
        };
    }

    @Override
    public void set(TotalReference.Builder builder, int property, Object value) {
        switch (property) {
            case 0 -> builder.category((String) value);
            case 1 -> builder.statistic((String) value);
            default -> throw unknown(property);
        }
    }
}
