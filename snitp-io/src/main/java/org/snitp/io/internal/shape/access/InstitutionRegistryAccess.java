package org.snitp.io.internal.shape.access;

import java.util.Map;
import org.snitp.model.document.ExtensionValue;
import org.snitp.model.errata.Erratum;
import org.snitp.model.institution.Abbreviation;
import org.snitp.model.institution.Institution;
import org.snitp.model.institution.InstitutionRegistry;
import org.snitp.model.text.LocalizedText;

/** Generated from {@link InstitutionRegistry}; {@code -Dgolden.update} writes it anew. */
public final class InstitutionRegistryAccess extends Access<InstitutionRegistry, InstitutionRegistry.Builder> {

    /** Returns the access. */
    public InstitutionRegistryAccess() {
        super(InstitutionRegistry.class, "abbreviations", "errata", "id", "institutions", "title");
    }

    @Override
    public InstitutionRegistry.Builder newBuilder() {
        return InstitutionRegistry.builder();
    }

    @Override
    public InstitutionRegistry build(InstitutionRegistry.Builder builder) {
        return builder.build();
    }

    @Override
    public void setExtensions(InstitutionRegistry.Builder builder, Map<String, ExtensionValue> extensions) {
        builder.extensions(extensions);
    }

    @Override
    public Object get(InstitutionRegistry object, int property) {
        return switch (property) {
            case 0 -> object.getAbbreviations();
            case 1 -> object.getErrata();
            case 2 -> object.getId();
            case 3 -> object.getInstitutions();
            case 4 -> object.getTitle();
            default -> throw unknown(property);
        };
    }

    @Override
    @SuppressWarnings("unchecked") // The shape gives what the property holds.
    public void set(InstitutionRegistry.Builder builder, int property, Object value) {
        switch (property) {
            case 0 -> builder.abbreviations((Iterable<Abbreviation>) value);
            case 1 -> builder.errata((Iterable<Erratum>) value);
            case 2 -> builder.id((String) value);
            case 3 -> builder.institutions((Iterable<Institution>) value);
            case 4 -> builder.title((LocalizedText) value);
            default -> throw unknown(property);
        }
    }
}
