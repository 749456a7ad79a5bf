package org.snitp.io.internal.shape.access;

import java.util.Map;
import org.snitp.model.document.ExtensionValue;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.strategy.SpecificObjective;
import org.snitp.model.text.LocalizedText;

/** Generated from {@link SpecificObjective}; {@code -Dgolden.update} writes it anew. */
public final class SpecificObjectiveAccess extends Access<SpecificObjective, SpecificObjective.Builder> {

    /** Returns the access. */
    public SpecificObjectiveAccess() {
        super(SpecificObjective.class, "code", "description", "indicators", "title");
    }

    @Override
    public SpecificObjective.Builder newBuilder() {
        return SpecificObjective.builder();
    }

    @Override
    public SpecificObjective build(SpecificObjective.Builder builder) {
        return builder.build();
    }

    @Override
    public void setExtensions(SpecificObjective.Builder builder, Map<String, ExtensionValue> extensions) {
        builder.extensions(extensions);
    }

    @Override
    public Object get(SpecificObjective object, int property) {
        return switch (property) {
            case 0 -> object.getCode();
            case 1 -> object.getDescription();
            case 2 -> object.getIndicators();
            case 3 -> object.getTitle();
            default -> throw unknown(property);
        };
    }

    @Override
    @SuppressWarnings("unchecked") // The shape gives what the property holds.
    public void set(SpecificObjective.Builder builder, int property, Object value) {
        switch (property) {
            case 0 -> builder.code((String) value);
            case 1 -> builder.description((LocalizedText) value);
            case 2 -> builder.indicators((Iterable<Indicator>) value);
            case 3 -> builder.title((LocalizedText) value);
            default -> throw unknown(property);
        }
    }
}
