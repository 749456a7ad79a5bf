package org.snitp.io.internal.shape.access;

import java.util.Map;
import org.snitp.model.document.ExtensionValue;
import org.snitp.model.evaluation.IndependentExperts;
import org.snitp.model.text.LocalizedText;

/** Generated from {@link IndependentExperts}; {@code -Dgolden.update} writes it anew. */
public final class IndependentExpertsAccess extends Access<IndependentExperts, IndependentExperts.Builder> {

    /** Returns the access. */
    public IndependentExpertsAccess() {
        super(IndependentExperts.class, "contractedBy", "fundedBy", "profile");
    }

    @Override
    public IndependentExperts.Builder newBuilder() {
        return IndependentExperts.builder();
    }

    @Override
    public IndependentExperts build(IndependentExperts.Builder builder) {
        return builder.build();
    }

    @Override
    public void setExtensions(IndependentExperts.Builder builder, Map<String, ExtensionValue> extensions) {
        builder.extensions(extensions);
    }

    @Override
    public Object get(IndependentExperts object, int property) {
        return switch (property) {
            case 0 -> object.getContractedBy();
            case 1 -> object.getFundedBy();
            case 2 -> object.getProfile();
            default -> throw unknown(property);
        };
    }

    @Override
    @SuppressWarnings("unchecked") // The shape gives what the property holds.
    public void set(IndependentExperts.Builder builder, int property, Object value) {
        switch (property) {
            case 0 -> builder.contractedBy((Iterable<String>) value);
            case 1 -> builder.fundedBy((LocalizedText) value);
            case 2 -> builder.profile((LocalizedText) value);
            default -> throw unknown(property);
        }
    }
}
