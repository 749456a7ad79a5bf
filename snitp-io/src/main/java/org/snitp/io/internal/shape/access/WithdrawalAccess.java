package org.snitp.io.internal.shape.access;

import java.time.LocalDate;
import java.util.Map;
import org.snitp.model.document.ExtensionValue;
import org.snitp.model.measurement.Withdrawal;
import org.snitp.model.text.LocalizedText;

/** Generated from {@link Withdrawal}; {@code -Dgolden.update} writes it anew. */
public final class WithdrawalAccess extends Access<Withdrawal, Withdrawal.Builder> {

    /** Returns the access. */
    public WithdrawalAccess() {
        super(Withdrawal.class, "date", "reason");
    }

    @Override
    public Withdrawal.Builder newBuilder() {
        return Withdrawal.builder();
    }

    @Override
    public Withdrawal build(Withdrawal.Builder builder) {
        return builder.build();
    }

    @Override
    public void setExtensions(Withdrawal.Builder builder, Map<String, ExtensionValue> extensions) {
        builder.extensions(extensions);
    }

    @Override
    public Object get(Withdrawal object, int property) {
        return switch (property) {
            case 0 -> object.getDate();
            case 1 -> object.getReason();
            default -> throw unknown(property);
        };
    }

    @Override
    public void set(Withdrawal.Builder builder, int property, Object value) {
        switch (property) {
            case 0 -> builder.date((LocalDate) value);
            case 1 -> builder.reason((LocalizedText) value);
            default -> throw unknown(property);
        }
    }
}
