package org.snitp.io.internal.shape.access;

import java.time.Period;
import java.util.Map;
import org.snitp.model.document.ExtensionValue;
import org.snitp.model.plan.ReportingArrangements;
import org.snitp.model.text.LocalizedText;

/** Generated from {@link ReportingArrangements}; {@code -Dgolden.update} writes it anew. */
public final class ReportingArrangementsAccess extends Access<ReportingArrangements, ReportingArrangements.Builder> {

    /** Returns the access. */
    public ReportingArrangementsAccess() {
        super(ReportingArrangements.class, "grace", "shortfalls");
    }

    @Override
    public ReportingArrangements.Builder newBuilder() {
        return ReportingArrangements.builder();
    }

    @Override
    public ReportingArrangements build(ReportingArrangements.Builder builder) {
        return builder.build();
    }

    @Override
    public void setExtensions(ReportingArrangements.Builder builder, Map<String, ExtensionValue> extensions) {
        builder.extensions(extensions);
    }

    @Override
    public Object get(ReportingArrangements object, int property) {
        return switch (property) {
            case 0 -> object.getGrace();
            case 1 -> object.getShortfalls();
            default -> throw unknown(property);
        };
    }

    @Override
    public void set(ReportingArrangements.Builder builder, int property, Object value) {
        switch (property) {
            case 0 -> builder.grace((Period) value);
            case 1 -> builder.shortfalls((LocalizedText) value);
            default -> throw unknown(property);
        }
    }
}
