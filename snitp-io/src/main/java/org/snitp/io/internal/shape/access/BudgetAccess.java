package org.snitp.io.internal.shape.access;

import java.math.BigDecimal;
import java.util.Map;
import org.snitp.model.document.ExtensionValue;
import org.snitp.model.plan.Budget;
import org.snitp.model.text.LocalizedText;

/** Generated from {@link Budget}; {@code -Dgolden.update} writes it anew. */
public final class BudgetAccess extends Access<Budget, Budget.Builder> {

    /** Returns the access. */
    public BudgetAccess() {
        super(Budget.class, "amount", "currency", "source");
    }

    @Override
    public Budget.Builder newBuilder() {
        return Budget.builder();
    }

    @Override
    public Budget build(Budget.Builder builder) {
        return builder.build();
    }

    @Override
    public void setExtensions(Budget.Builder builder, Map<String, ExtensionValue> extensions) {
        builder.extensions(extensions);
    }

    @Override
    public Object get(Budget object, int property) {
        return switch (property) {
            case 0 -> object.getAmount();
            case 1 -> object.getCurrency();
            case 2 -> object.getSource();
            default -> throw unknown(property);
        };
    }

    @Override
    public void set(Budget.Builder builder, int property, Object value) {
        switch (property) {
            case 0 -> builder.amount((BigDecimal) value);
            case 1 -> builder.currency((String) value);
            case 2 -> builder.source((LocalizedText) value);
            default -> throw unknown(property);
        }
    }
}
