package org.snitp.io.internal.shape.access;

import java.math.BigDecimal;
import java.util.Map;
import org.snitp.model.document.ExtensionValue;
import org.snitp.model.plan.Assessment;
import org.snitp.model.plan.AssessmentMethod;

/** Generated from {@link Assessment}; {@code -Dgolden.update} writes it anew. */
public final class AssessmentAccess extends Access<Assessment, Assessment.Builder> {

    /** Returns the access. */
    public AssessmentAccess() {
        super(Assessment.class, "atRisk", "method", "onTrack");
    }

    @Override
    public Assessment.Builder newBuilder() {
        return Assessment.builder();
    }

    @Override
    public Assessment build(Assessment.Builder builder) {
        return builder.build();
    }

    @Override
    public void setExtensions(Assessment.Builder builder, Map<String, ExtensionValue> extensions) {
        builder.extensions(extensions);
    }

    @Override
    public Object get(Assessment object, int property) {
        return switch (property) {
            case 0 -> object.getAtRisk();
            case 1 -> object.getMethod();
            case 2 -> object.getOnTrack();
            default -> throw unknown(property);
        };
    }

    @Override
    public void set(Assessment.Builder builder, int property, Object value) {
        switch (property) {
            case 0 -> builder.atRisk((BigDecimal) value);
            case 1 -> builder.method((AssessmentMethod) value);
            case 2 -> builder.onTrack((BigDecimal) value);
            default -> throw unknown(property);
        }
    }
}
