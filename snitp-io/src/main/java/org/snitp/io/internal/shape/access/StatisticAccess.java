package org.snitp.io.internal.shape.access;

import java.util.Map;
import org.snitp.model.dimension.Dimension;
import org.snitp.model.document.ExtensionValue;
import org.snitp.model.statistics.Composition;
import org.snitp.model.statistics.Observation;
import org.snitp.model.statistics.Statistic;
import org.snitp.model.statistics.TotalReference;
import org.snitp.model.text.LocalizedText;

/** Generated from {@link Statistic}; {@code -Dgolden.update} writes it anew. */
public final class StatisticAccess extends Access<Statistic, Statistic.Builder> {

    /** Returns the access. */
    public StatisticAccess() {
        super(
                Statistic.class,
                "breakdown",
                "composition",
                "figure",
                "id",
                "note",
                "observations",
                "source",
                "title",
                "total",
                "unit");
    }

    @Override
    public Statistic.Builder newBuilder() {
        return Statistic.builder();
    }

    @Override
    public Statistic build(Statistic.Builder builder) {
        return builder.build();
    }

    @Override
    public void setExtensions(Statistic.Builder builder, Map<String, ExtensionValue> extensions) {
        builder.extensions(extensions);
    }

    @Override
    public Object get(Statistic object, int property) {
        return switch (property) {
            case 0 -> object.getBreakdown();
            case 1 -> object.getComposition();
            case 2 -> object.getFigure();
            case 3 -> object.getId();
            case 4 -> object.getNote();
            case 5 -> object.getObservations();
            case 6 -> object.getSource();
            case 7 -> object.getTitle();
            case 8 -> object.getTotal();
            case 9 -> object.getUnit();
            default -> throw unknown(property);
        };
    }

    @Override
    @SuppressWarnings("unchecked") // The shape gives what the property holds.
    public void set(Statistic.Builder builder, int property, Object value) {
        switch (property) {
            case 0 -> builder.breakdown((Dimension) value);
            case 1 -> builder.composition((Composition) value);
            case 2 -> builder.figure((String) value);
            case 3 -> builder.id((String) value);
            case 4 -> builder.note((LocalizedText) value);
            case 5 -> builder.observations((Iterable<Observation>) value);
            case 6 -> builder.source((LocalizedText) value);
            case 7 -> builder.title((LocalizedText) value);
            case 8 -> builder.total((TotalReference) value);
            case 9 -> builder.unit((LocalizedText) value);
            default -> throw unknown(property);
        }
    }
}
