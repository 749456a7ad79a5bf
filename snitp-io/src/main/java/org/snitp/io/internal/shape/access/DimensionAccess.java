package org.snitp.io.internal.shape.access;

import java.util.Map;
import org.snitp.model.dimension.Category;
import org.snitp.model.dimension.Dimension;
import org.snitp.model.document.ExtensionValue;
import org.snitp.model.text.LocalizedText;

/** Generated from {@link Dimension}; {@code -Dgolden.update} writes it anew. */
public final class DimensionAccess extends Access<Dimension, Dimension.Builder> {

    /** Returns the access. */
    public DimensionAccess() {
        super(Dimension.class, "categories", "id", "name", "sparse");
    }

    @Override
    public Dimension.Builder newBuilder() {
        return Dimension.builder();
    }

    @Override
    public Dimension build(Dimension.Builder builder) {
        return builder.build();
    }

    @Override
    public void setExtensions(Dimension.Builder builder, Map<String, ExtensionValue> extensions) {
        builder.extensions(extensions);
    }

    @Override
    public Object get(Dimension object, int property) {
        return switch (property) {
            case 0 -> object.getCategories();
            case 1 -> object.getId();
            case 2 -> object.getName();
            case 3 -> object.isSparse();
            default -> throw unknown(property);
        };
    }

    @Override
    @SuppressWarnings("unchecked") // The shape gives what the property holds.
    public void set(Dimension.Builder builder, int property, Object value) {
        switch (property) {
            case 0 -> builder.categories((Iterable<Category>) value);
            case 1 -> builder.id((String) value);
            case 2 -> builder.name((LocalizedText) value);
            case 3 -> builder.sparse((boolean) value);
            default -> throw unknown(property);
        }
    }
}
