package org.snitp.io.internal.shape.access;

import java.time.LocalDate;
import java.util.Map;
import org.snitp.model.document.ExtensionValue;
import org.snitp.model.strategy.AdoptingAct;
import org.snitp.model.text.LocalizedText;

/** Generated from {@link AdoptingAct}; {@code -Dgolden.update} writes it anew. */
public final class AdoptingActAccess extends Access<AdoptingAct, AdoptingAct.Builder> {

    /** Returns the access. */
    public AdoptingActAccess() {
        super(AdoptingAct.class, "date", "number", "title", "url");
    }

    @Override
    public AdoptingAct.Builder newBuilder() {
        return AdoptingAct.builder();
    }

    @Override
    public AdoptingAct build(AdoptingAct.Builder builder) {
        return builder.build();
    }

    @Override
    public void setExtensions(AdoptingAct.Builder builder, Map<String, ExtensionValue> extensions) {
        builder.extensions(extensions);
    }

    @Override
    public Object get(AdoptingAct object, int property) {
        return switch (property) {
            case 0 -> object.getDate();
            case 1 -> object.getNumber();
            case 2 -> object.getTitle();
            case 3 -> object.getUrl();
            default -> throw unknown(property);
        };
    }

    @Override
    public void set(AdoptingAct.Builder builder, int property, Object value) {
        switch (property) {
            case 0 -> builder.date((LocalDate) value);
            case 1 -> builder.number((String) value);
            case 2 -> builder.title((LocalizedText) value);
            case 3 -> builder.url((String) value);
            default -> throw unknown(property);
        }
    }
}
