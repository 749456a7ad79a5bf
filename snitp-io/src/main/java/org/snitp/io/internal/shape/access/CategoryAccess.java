package org.snitp.io.internal.shape.access;

import java.util.Map;
import org.snitp.model.dimension.Category;
import org.snitp.model.document.ExtensionValue;
import org.snitp.model.text.LocalizedText;

/** Generated from {@link Category}; {@code -Dgolden.update} writes it anew. */
public final class CategoryAccess extends Access<Category, Category.Builder> {

    /** Returns the access. */
    public CategoryAccess() {
        super(Category.class, "id", "name");
    }

    @Override
    public Category.Builder newBuilder() {
        return Category.builder();
    }

    @Override
    public Category build(Category.Builder builder) {
        return builder.build();
    }

    @Override
    public void setExtensions(Category.Builder builder, Map<String, ExtensionValue> extensions) {
        builder.extensions(extensions);
    }

    @Override
    public Object get(Category object, int property) {
        return switch (property) {
            case 0 -> object.getId();
            case 1 -> object.getName();
            default -> throw unknown(property);
        };
    }

    @Override
    public void set(Category.Builder builder, int property, Object value) {
        switch (property) {
            case 0 -> builder.id((String) value);
            case 1 -> builder.name((LocalizedText) value);
            default -> throw unknown(property);
        }
    }
}
