package org.snitp.io.internal.shape.access;

import java.util.Map;
import org.snitp.model.document.ExtensionValue;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.strategy.GeneralObjective;
import org.snitp.model.strategy.SpecificObjective;
import org.snitp.model.text.LocalizedText;

/** Generated from {@link GeneralObjective}; {@code -Dgolden.update} writes it anew. */
public final class GeneralObjectiveAccess extends Access<GeneralObjective, GeneralObjective.Builder> {

    /** Returns the access. */
    public GeneralObjectiveAccess() {
        super(GeneralObjective.class, "code", "description", "indicators", "specificObjectives", "title");
    }

    @Override
    public GeneralObjective.Builder newBuilder() {
        return GeneralObjective.builder();
    }

    @Override
    public GeneralObjective build(GeneralObjective.Builder builder) {
        return builder.build();
    }

    @Override
    public void setExtensions(GeneralObjective.Builder builder, Map<String, ExtensionValue> extensions) {
        builder.extensions(extensions);
    }

    @Override
    public Object get(GeneralObjective object, int property) {
        return switch (property) {
            case 0 -> object.getCode();
            case 1 -> object.getDescription();
            case 2 -> object.getIndicators();
            case 3 -> object.getSpecificObjectives();
            case 4 -> object.getTitle();
            default -> throw unknown(property);
        };
    }

    @Override
    @SuppressWarnings("unchecked") // The shape gives what the property holds.
    public void set(GeneralObjective.Builder builder, int property, Object value) {
        switch (property) {
            case 0 -> builder.code((String) value);
            case 1 -> builder.description((LocalizedText) value);
            case 2 -> builder.indicators((Iterable<Indicator>) value);
            case 3 -> builder.specificObjectives((Iterable<SpecificObjective>) value);
            case 4 -> builder.title((LocalizedText) value);
            default -> throw unknown(property);
        }
    }
}
