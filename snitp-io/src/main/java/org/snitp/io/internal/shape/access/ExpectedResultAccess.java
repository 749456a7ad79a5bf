package org.snitp.io.internal.shape.access;

import java.util.Map;
import org.snitp.model.document.ExtensionValue;
import org.snitp.model.strategy.ExpectedResult;
import org.snitp.model.text.LocalizedText;

/** Generated from {@link ExpectedResult}; {@code -Dgolden.update} writes it anew. */
public final class ExpectedResultAccess extends Access<ExpectedResult, ExpectedResult.Builder> {

    /** Returns the access. */
    public ExpectedResultAccess() {
        super(ExpectedResult.class, "code", "title");
    }

    @Override
    public ExpectedResult.Builder newBuilder() {
        return ExpectedResult.builder();
    }

    @Override
    public ExpectedResult build(ExpectedResult.Builder builder) {
        return builder.build();
    }

    @Override
    public void setExtensions(ExpectedResult.Builder builder, Map<String, ExtensionValue> extensions) {
        builder.extensions(extensions);
    }

    @Override
    public Object get(ExpectedResult object, int property) {
        return switch (property) {
            case 0 -> object.getCode();
            case 1 -> object.getTitle();
            default -> throw unknown(property);
        };
    }

    @Override
    public void set(ExpectedResult.Builder builder, int property, Object value) {
        switch (property) {
            case 0 -> builder.code((String) value);
            case 1 -> builder.title((LocalizedText) value);
            default -> throw unknown(property);
        }
    }
}
