package org.snitp.io.internal.shape.access;

import java.util.Map;
import org.snitp.model.document.ExtensionValue;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.Budget;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Timing;

/** Generated from {@link Action}; {@code -Dgolden.update} writes it anew. */
public final class ActionAccess extends Access<Action, Action.Builder> {

    /** Returns the access. */
    public ActionAccess() {
        super(
                Action.class,
                "budget",
                "code",
                "description",
                "evaluation",
                "evidence",
                "implementation",
                "indicators",
                "note",
                "objective",
                "responsible",
                "results",
                "support",
                "title");
    }

    @Override
    public Action.Builder newBuilder() {
        return Action.builder();
    }

    @Override
    public Action build(Action.Builder builder) {
        return builder.build();
    }

    @Override
    public void setExtensions(Action.Builder builder, Map<String, ExtensionValue> extensions) {
        builder.extensions(extensions);
    }

    @Override
    public Object get(Action object, int property) {
        return switch (property) {
            case 0 -> object.getBudget();
            case 1 -> object.getCode();
            case 2 -> object.getDescription();
            case 3 -> object.getEvaluation();
            case 4 -> object.getEvidence();
            case 5 -> object.getImplementation();
            case 6 -> object.getIndicators();
            case 7 -> object.getNote();
            case 8 -> object.getObjective();
            case 9 -> object.getResponsible();
            case 10 -> object.getResults();
            case 11 -> object.getSupport();
            case 12 -> object.getTitle();
            default -> throw unknown(property);
        };
    }

    @Override
    @SuppressWarnings("unchecked") // The shape gives what the property holds.
    public void set(Action.Builder builder, int property, Object value) {
        switch (property) {
            case 0 -> builder.budget((Budget) value);
            case 1 -> builder.code((String) value);
            case 2 -> builder.description((LocalizedText) value);
            case 3 -> builder.evaluation((Iterable<Timing>) value);
            case 4 -> builder.evidence((Iterable<LocalizedText>) value);
            case 5 -> builder.implementation((Iterable<Timing>) value);
            case 6 -> builder.indicators((Iterable<Indicator>) value);
            case 7 -> builder.note((LocalizedText) value);
            case 8 -> builder.objective((String) value);
            case 9 -> builder.responsible((Iterable<String>) value);
            case 10 -> builder.results((Iterable<LocalizedText>) value);
            case 11 -> builder.support((Iterable<String>) value);
            case 12 -> builder.title((LocalizedText) value);
            default -> throw unknown(property);
        }
    }
}
