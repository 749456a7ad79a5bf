package org.snitp.io.internal.shape.access;

import java.util.Map;
import org.snitp.model.document.ExtensionValue;
import org.snitp.model.strategy.LegalInstrument;
import org.snitp.model.text.LocalizedText;

/** Generated from {@link LegalInstrument}; {@code -Dgolden.update} writes it anew. */
public final class LegalInstrumentAccess extends Access<LegalInstrument, LegalInstrument.Builder> {

    /** Returns the access. */
    public LegalInstrumentAccess() {
        super(LegalInstrument.class, "number", "title", "url");
    }

    @Override
    public LegalInstrument.Builder newBuilder() {
        return LegalInstrument.builder();
    }

    @Override
    public LegalInstrument build(LegalInstrument.Builder builder) {
        return builder.build();
    }

    @Override
    public void setExtensions(LegalInstrument.Builder builder, Map<String, ExtensionValue> extensions) {
        builder.extensions(extensions);
    }

    @Override
    public Object get(LegalInstrument object, int property) {
        return switch (property) {
            case 0 -> object.getNumber();
            case 1 -> object.getTitle();
            case 2 -> object.getUrl();
            default -> throw unknown(property);
        };
    }

    @Override
    public void set(LegalInstrument.Builder builder, int property, Object value) {
        switch (property) {
            case 0 -> builder.number((String) value);
            case 1 -> builder.title((LocalizedText) value);
            case 2 -> builder.url((String) value);
            default -> throw unknown(property);
        }
    }
}
