package org.snitp.io.internal.shape.access;

import java.util.Map;
import org.snitp.model.document.ExtensionValue;
import org.snitp.model.errata.Erratum;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.plan.Assessment;
import org.snitp.model.plan.ReportingArrangements;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.TimeSpan;

/** Generated from {@link ActionPlan}; {@code -Dgolden.update} writes it anew. */
public final class ActionPlanAccess extends Access<ActionPlan, ActionPlan.Builder> {

    /** Returns the access. */
    public ActionPlanAccess() {
        super(
                ActionPlan.class,
                "actions",
                "assessment",
                "errata",
                "id",
                "period",
                "reporting",
                "strategy",
                "title",
                "version");
    }

    @Override
    public ActionPlan.Builder newBuilder() {
        return ActionPlan.builder();
    }

    @Override
    public ActionPlan build(ActionPlan.Builder builder) {
        return builder.build();
    }

    @Override
    public void setExtensions(ActionPlan.Builder builder, Map<String, ExtensionValue> extensions) {
        builder.extensions(extensions);
    }

    @Override
    public Object get(ActionPlan object, int property) {
        return switch (property) {
            case 0 -> object.getActions();
            case 1 -> object.getAssessment();
            case 2 -> object.getErrata();
            case 3 -> object.getId();
            case 4 -> object.getPeriod();
            case 5 -> object.getReporting();
            case 6 -> object.getStrategy();
            case 7 -> object.getTitle();
            case 8 -> object.getVersion();
            default -> throw unknown(property);
        };
    }

    @Override
    @SuppressWarnings("unchecked") // The shape gives what the property holds.
    public void set(ActionPlan.Builder builder, int property, Object value) {
        switch (property) {
            case 0 -> builder.actions((Iterable<Action>) value);
            case 1 -> builder.assessment((Assessment) value);
            case 2 -> builder.errata((Iterable<Erratum>) value);
            case 3 -> builder.id((String) value);
            case 4 -> builder.period((TimeSpan) value);
            case 5 -> builder.reporting((ReportingArrangements) value);
            case 6 -> builder.strategy((String) value);
            case 7 -> builder.title((LocalizedText) value);
            case 8 -> builder.version((String) value);
            default -> throw unknown(property);
        }
    }
}
