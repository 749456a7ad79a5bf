package org.snitp.io.internal.shape.access;

import java.math.BigDecimal;
import java.util.Map;
import org.snitp.model.document.ExtensionValue;
import org.snitp.model.indicator.Target;
import org.snitp.model.indicator.TargetKind;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.TimeSpan;

/** Generated from {@link Target}; {@code -Dgolden.update} writes it anew. */
public final class TargetAccess extends Access<Target, Target.Builder> {

    /** Returns the access. */
    public TargetAccess() {
        super(Target.class, "kind", "period", "rationale", "value");
    }

    @Override
    public Target.Builder newBuilder() {
        return Target.builder();
    }

    @Override
    public Target build(Target.Builder builder) {
        return builder.build();
    }

    @Override
    public void setExtensions(Target.Builder builder, Map<String, ExtensionValue> extensions) {
        builder.extensions(extensions);
    }

    @Override
    public Object get(Target object, int property) {
        return switch (property) {
            case 0 -> object.getKind();
            case 1 -> object.getPeriod();
            case 2 -> object.getRationale();
            case 3 -> object.getValue();
            default -> throw unknown(property);
        };
    }

    @Override
    public void set(Target.Builder builder, int property, Object value) {
        switch (property) {
            case 0 -> builder.kind((TargetKind) value);
            case 1 -> builder.period((TimeSpan) value);
            case 2 -> builder.rationale((LocalizedText) value);
            case 3 -> builder.value((BigDecimal) value);
            default -> throw unknown(property);
        }
    }
}
