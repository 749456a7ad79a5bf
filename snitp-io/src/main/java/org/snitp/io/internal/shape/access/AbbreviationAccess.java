package org.snitp.io.internal.shape.access;

import java.util.Map;
import org.snitp.model.document.ExtensionValue;
import org.snitp.model.institution.Abbreviation;
import org.snitp.model.text.LocalizedText;

/** Generated from {@link Abbreviation}; {@code -Dgolden.update} writes it anew. */
public final class AbbreviationAccess extends Access<Abbreviation, Abbreviation.Builder> {

    /** Returns the access. */
    public AbbreviationAccess() {
        super(Abbreviation.class, "id", "name");
    }

    @Override
    public Abbreviation.Builder newBuilder() {
        return Abbreviation.builder();
    }

    @Override
    public Abbreviation build(Abbreviation.Builder builder) {
        return builder.build();
    }

    @Override
    public void setExtensions(Abbreviation.Builder builder, Map<String, ExtensionValue> extensions) {
        builder.extensions(extensions);
    }

    @Override
    public Object get(Abbreviation object, int property) {
        return switch (property) {
            case 0 -> object.getId();
            case 1 -> object.getName();
            default -> throw unknown(property);
        };
    }

    @Override
    public void set(Abbreviation.Builder builder, int property, Object value) {
        switch (property) {
            case 0 -> builder.id((String) value);
            case 1 -> builder.name((LocalizedText) value);
            default -> throw unknown(property);
        }
    }
}
