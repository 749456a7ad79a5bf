package org.snitp.io.internal.shape.access;

import java.util.Map;
import org.snitp.model.document.ExtensionValue;
import org.snitp.model.institution.Institution;
import org.snitp.model.institution.InstitutionType;
import org.snitp.model.text.LocalizedText;

/** Generated from {@link Institution}; {@code -Dgolden.update} writes it anew. */
public final class InstitutionAccess extends Access<Institution, Institution.Builder> {

    /** Returns the access. */
    public InstitutionAccess() {
        super(Institution.class, "id", "name", "partOf", "role", "type");
    }

    @Override
    public Institution.Builder newBuilder() {
        return Institution.builder();
    }

    @Override
    public Institution build(Institution.Builder builder) {
        return builder.build();
    }

    @Override
    public void setExtensions(Institution.Builder builder, Map<String, ExtensionValue> extensions) {
        builder.extensions(extensions);
    }

    @Override
    public Object get(Institution object, int property) {
        return switch (property) {
            case 0 -> object.getId();
            case 1 -> object.getName();
            case 2 -> object.getPartOf();
            case 3 -> object.getRole();
            case 4 -> object.getType();
            default -> throw unknown(property);
        };
    }

    @Override
    public void set(Institution.Builder builder, int property, Object value) {
        switch (property) {
            case 0 -> builder.id((String) value);
            case 1 -> builder.name((LocalizedText) value);
            case 2 -> builder.partOf((String) value);
            case 3 -> builder.role((LocalizedText) value);
            case 4 -> builder.type((InstitutionType) value);
            default -> throw unknown(property);
        }
    }
}
