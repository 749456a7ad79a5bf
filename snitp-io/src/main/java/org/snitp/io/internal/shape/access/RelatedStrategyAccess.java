package org.snitp.io.internal.shape.access;

import java.util.Map;
import org.snitp.model.document.ExtensionValue;
import org.snitp.model.strategy.RelatedStrategy;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.TimeSpan;

/** Generated from {@link RelatedStrategy}; {@code -Dgolden.update} writes it anew. */
public final class RelatedStrategyAccess extends Access<RelatedStrategy, RelatedStrategy.Builder> {

    /** Returns the access. */
    public RelatedStrategyAccess() {
        super(RelatedStrategy.class, "period", "relation", "title", "url");
    }

    @Override
    public RelatedStrategy.Builder newBuilder() {
        return RelatedStrategy.builder();
    }

    @Override
    public RelatedStrategy build(RelatedStrategy.Builder builder) {
        return builder.build();
    }

    @Override
    public void setExtensions(RelatedStrategy.Builder builder, Map<String, ExtensionValue> extensions) {
        builder.extensions(extensions);
    }

    @Override
    public Object get(RelatedStrategy object, int property) {
        return switch (property) {
            case 0 -> object.getPeriod();
            case 1 -> object.getRelation();
            case 2 -> object.getTitle();
            case 3 -> object.getUrl();
            default -> throw unknown(property);
        };
    }

    @Override
    public void set(RelatedStrategy.Builder builder, int property, Object value) {
        switch (property) {
            case 0 -> builder.period((TimeSpan) value);
            case 1 -> builder.relation((LocalizedText) value);
            case 2 -> builder.title((LocalizedText) value);
            case 3 -> builder.url((String) value);
            default -> throw unknown(property);
        }
    }
}
