package org.snitp.io.internal.shape.access;

import java.util.Map;
import org.snitp.model.document.ExtensionValue;
import org.snitp.model.errata.Erratum;
import org.snitp.model.errata.ErratumKind;
import org.snitp.model.text.LocalizedText;

/** Generated from {@link Erratum}; {@code -Dgolden.update} writes it anew. */
public final class ErratumAccess extends Access<Erratum, Erratum.Builder> {

    /** Returns the access. */
    public ErratumAccess() {
        super(Erratum.class, "correction", "field", "kind", "location", "reason", "source");
    }

    @Override
    public Erratum.Builder newBuilder() {
        return Erratum.builder();
    }

    @Override
    public Erratum build(Erratum.Builder builder) {
        return builder.build();
    }

    @Override
    public void setExtensions(Erratum.Builder builder, Map<String, ExtensionValue> extensions) {
        builder.extensions(extensions);
    }

    @Override
    public Object get(Erratum object, int property) {
        return switch (property) {
            case 0 -> object.getCorrection();
            case 1 -> object.getField();
            case 2 -> object.getKind();
            case 3 -> object.getLocation();
            case 4 -> object.getReason();
            case 5 -> object.getSource();
            default -> throw unknown(property);
        };
    }

    @Override
    public void set(Erratum.Builder builder, int property, Object value) {
        switch (property) {
            case 0 -> builder.correction((String) value);
            case 1 -> builder.field((String) value);
            case 2 -> builder.kind((ErratumKind) value);
            case 3 -> builder.location((String) value);
            case 4 -> builder.reason((LocalizedText) value);
            case 5 -> builder.source((String) value);
            default -> throw unknown(property);
        }
    }
}
