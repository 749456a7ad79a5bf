package org.snitp.io.internal.shape.access;

import java.util.Map;
import org.snitp.model.document.ExtensionValue;
import org.snitp.model.text.LocalizedText;

/** Generated from {@link LocalizedText}; {@code -Dgolden.update} writes it anew. */
public final class LocalizedTextAccess extends Access<LocalizedText, LocalizedText.Builder> {

    /** Returns the access. */
    public LocalizedTextAccess() {
        super(LocalizedText.class, "en", "ro");
    }

    @Override
    public LocalizedText.Builder newBuilder() {
        return LocalizedText.builder();
    }

    @Override
    public LocalizedText build(LocalizedText.Builder builder) {
        return builder.build();
    }

    @Override
    public void setExtensions(LocalizedText.Builder builder, Map<String, ExtensionValue> extensions) {
        builder.extensions(extensions);
    }

    @Override
    public Object get(LocalizedText object, int property) {
        return switch (property) {
            case 0 -> object.getEn();
            case 1 -> object.getRo();
            default -> throw unknown(property);
        };
    }

    @Override
    public void set(LocalizedText.Builder builder, int property, Object value) {
        switch (property) {
            case 0 -> builder.en((String) value);
            case 1 -> builder.ro((String) value);
            default -> throw unknown(property);
        }
    }
}
