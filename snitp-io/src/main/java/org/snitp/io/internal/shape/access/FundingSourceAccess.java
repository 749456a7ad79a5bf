package org.snitp.io.internal.shape.access;

import java.util.Map;
import org.snitp.model.document.ExtensionValue;
import org.snitp.model.strategy.FundingSource;
import org.snitp.model.text.LocalizedText;

/** Generated from {@link FundingSource}; {@code -Dgolden.update} writes it anew. */
public final class FundingSourceAccess extends Access<FundingSource, FundingSource.Builder> {

    /** Returns the access. */
    public FundingSourceAccess() {
        super(FundingSource.class, "code", "title");
    }

    @Override
    public FundingSource.Builder newBuilder() {
        return FundingSource.builder();
    }

    @Override
    public FundingSource build(FundingSource.Builder builder) {
        return builder.build();
    }

    @Override
    public void setExtensions(FundingSource.Builder builder, Map<String, ExtensionValue> extensions) {
        builder.extensions(extensions);
    }

    @Override
    public Object get(FundingSource object, int property) {
        return switch (property) {
            case 0 -> object.getCode();
            case 1 -> object.getTitle();
            default -> throw unknown(property);
        };
    }

    @Override
    public void set(FundingSource.Builder builder, int property, Object value) {
        switch (property) {
            case 0 -> builder.code((String) value);
            case 1 -> builder.title((LocalizedText) value);
            default -> throw unknown(property);
        }
    }
}
