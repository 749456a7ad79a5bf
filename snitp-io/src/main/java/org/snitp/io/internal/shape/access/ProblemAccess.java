package org.snitp.io.internal.shape.access;

import java.util.Map;
import org.snitp.model.document.ExtensionValue;
import org.snitp.model.strategy.Problem;
import org.snitp.model.text.LocalizedText;

/** Generated from {@link Problem}; {@code -Dgolden.update} writes it anew. */
public final class ProblemAccess extends Access<Problem, Problem.Builder> {

    /** Returns the access. */
    public ProblemAccess() {
        super(Problem.class, "code", "description", "title");
    }

    @Override
    public Problem.Builder newBuilder() {
        return Problem.builder();
    }

    @Override
    public Problem build(Problem.Builder builder) {
        return builder.build();
    }

    @Override
    public void setExtensions(Problem.Builder builder, Map<String, ExtensionValue> extensions) {
        builder.extensions(extensions);
    }

    @Override
    public Object get(Problem object, int property) {
        return switch (property) {
            case 0 -> object.getCode();
            case 1 -> object.getDescription();
            case 2 -> object.getTitle();
            default -> throw unknown(property);
        };
    }

    @Override
    public void set(Problem.Builder builder, int property, Object value) {
        switch (property) {
            case 0 -> builder.code((String) value);
            case 1 -> builder.description((LocalizedText) value);
            case 2 -> builder.title((LocalizedText) value);
            default -> throw unknown(property);
        }
    }
}
