package org.snitp.io.internal.shape.access;

import java.util.Map;
import org.snitp.model.document.ExtensionValue;
import org.snitp.model.strategy.LegalInstrument;
import org.snitp.model.strategy.LegalInstrumentGroup;
import org.snitp.model.text.LocalizedText;

/** Generated from {@link LegalInstrumentGroup}; {@code -Dgolden.update} writes it anew. */
public final class LegalInstrumentGroupAccess extends Access<LegalInstrumentGroup, LegalInstrumentGroup.Builder> {

    /** Returns the access. */
    public LegalInstrumentGroupAccess() {
        super(LegalInstrumentGroup.class, "code", "instruments", "title");
    }

    @Override
    public LegalInstrumentGroup.Builder newBuilder() {
        return LegalInstrumentGroup.builder();
    }

    @Override
    public LegalInstrumentGroup build(LegalInstrumentGroup.Builder builder) {
        return builder.build();
    }

    @Override
    public void setExtensions(LegalInstrumentGroup.Builder builder, Map<String, ExtensionValue> extensions) {
        builder.extensions(extensions);
    }

    @Override
    public Object get(LegalInstrumentGroup object, int property) {
        return switch (property) {
            case 0 -> object.getCode();
            case 1 -> object.getInstruments();
            case 2 -> object.getTitle();
            default -> throw unknown(property);
        };
    }

    @Override
    @SuppressWarnings("unchecked") // The shape gives what the property holds.
    public void set(LegalInstrumentGroup.Builder builder, int property, Object value) {
        switch (property) {
            case 0 -> builder.code((String) value);
            case 1 -> builder.instruments((Iterable<LegalInstrument>) value);
            case 2 -> builder.title((LocalizedText) value);
            default -> throw unknown(property);
        }
    }
}
