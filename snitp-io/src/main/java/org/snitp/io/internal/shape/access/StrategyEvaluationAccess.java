package org.snitp.io.internal.shape.access;

import java.util.Map;
import org.snitp.model.document.ExtensionValue;
import org.snitp.model.evaluation.EvaluationType;
import org.snitp.model.evaluation.IndependentExperts;
import org.snitp.model.evaluation.StrategyEvaluation;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;
import org.snitp.model.time.TimeSpan;

/** Generated from {@link StrategyEvaluation}; {@code -Dgolden.update} writes it anew. */
public final class StrategyEvaluationAccess extends Access<StrategyEvaluation, StrategyEvaluation.Builder> {

    /** Returns the access. */
    public StrategyEvaluationAccess() {
        super(
                StrategyEvaluation.class,
                "approvedBy",
                "contents",
                "covers",
                "due",
                "id",
                "independentExperts",
                "presentedTo",
                "title",
                "type");
    }

    @Override
    public StrategyEvaluation.Builder newBuilder() {
        return StrategyEvaluation.builder();
    }

    @Override
    public StrategyEvaluation build(StrategyEvaluation.Builder builder) {
        return builder.build();
    }

    @Override
    public void setExtensions(StrategyEvaluation.Builder builder, Map<String, ExtensionValue> extensions) {
        builder.extensions(extensions);
    }

    @Override
    public Object get(StrategyEvaluation object, int property) {
        return switch (property) {
            case 0 -> object.getApprovedBy();
            case 1 -> object.getContents();
            case 2 -> object.getCovers();
            case 3 -> object.getDue();
            case 4 -> object.getId();
            case 5 -> object.getIndependentExperts();
            case 6 -> object.getPresentedTo();
            case 7 -> object.getTitle();
            case 8 -> object.getType();
            default -> throw unknown(property);
        };
    }

    @Override
    @SuppressWarnings("unchecked") // The shape gives what the property holds.
    public void set(StrategyEvaluation.Builder builder, int property, Object value) {
        switch (property) {
            case 0 -> builder.approvedBy((Iterable<String>) value);
            case 1 -> builder.contents((Iterable<LocalizedText>) value);
            case 2 -> builder.covers((TimeSpan) value);
            case 3 -> builder.due((Period) value);
            case 4 -> builder.id((String) value);
            case 5 -> builder.independentExperts((IndependentExperts) value);
            case 6 -> builder.presentedTo((Iterable<String>) value);
            case 7 -> builder.title((LocalizedText) value);
            case 8 -> builder.type((EvaluationType) value);
            default -> throw unknown(property);
        }
    }
}
