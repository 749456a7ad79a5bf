package org.snitp.io.shape.access;

import java.util.Map;
import org.snitp.model.ExtensionValue;
import org.snitp.model.dimension.Dimension;
import org.snitp.model.indicator.Baseline;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.IndicatorLevel;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.Reporting;
import org.snitp.model.indicator.Target;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Recurrence;
import org.snitp.model.time.Timing;

/** Generated from {@link Indicator}; {@code -Dgolden.update} writes it anew. */
public final class IndicatorAccess extends Access<Indicator, Indicator.Builder> {

    /** Returns the access. */
    public IndicatorAccess() {
        super(
                Indicator.class,
                "baseline",
                "dataSource",
                "definition",
                "disaggregation",
                "evaluation",
                "frequency",
                "id",
                "implementation",
                "level",
                "measure",
                "method",
                "name",
                "note",
                "reporting",
                "responsible",
                "scope",
                "targets");
    }

    @Override
    public Indicator.Builder newBuilder() {
        return Indicator.builder();
    }

    @Override
    public Indicator build(Indicator.Builder builder) {
        return builder.build();
    }

    @Override
    public void setExtensions(Indicator.Builder builder, Map<String, ExtensionValue> extensions) {
        builder.extensions(extensions);
    }

    @Override
    public Object get(Indicator object, int property) {
        return switch (property) {
            case 0 -> object.getBaseline();
            case 1 -> object.getDataSource();
            case 2 -> object.getDefinition();
            case 3 -> object.getDisaggregation();
            case 4 -> object.getEvaluation();
            case 5 -> object.getFrequency();
            case 6 -> object.getId();
            case 7 -> object.getImplementation();
            case 8 -> object.getLevel();
            case 9 -> object.getMeasure();
            case 10 -> object.getMethod();
            case 11 -> object.getName();
            case 12 -> object.getNote();
            case 13 -> object.getReporting();
            case 14 -> object.getResponsible();
            case 15 -> object.getScope();
            case 16 -> object.getTargets();
            default -> throw unknown(property);
        };
    }

    @Override
    @SuppressWarnings("unchecked") // The shape gives what the property holds.
    public void set(Indicator.Builder builder, int property, Object value) {
        switch (property) {
            case 0 -> builder.baseline((Baseline) value);
            case 1 -> builder.dataSource((LocalizedText) value);
            case 2 -> builder.definition((LocalizedText) value);
            case 3 -> builder.disaggregation((Iterable<Dimension>) value);
            case 4 -> builder.evaluation((Iterable<Timing>) value);
            case 5 -> builder.frequency((Recurrence) value);
            case 6 -> builder.id((String) value);
            case 7 -> builder.implementation((Iterable<Timing>) value);
            case 8 -> builder.level((IndicatorLevel) value);
            case 9 -> builder.measure((Measure) value);
            case 10 -> builder.method((LocalizedText) value);
            case 11 -> builder.name((LocalizedText) value);
            case 12 -> builder.note((LocalizedText) value);
            case 13 -> builder.reporting((Reporting) value);
            case 14 -> builder.responsible((Iterable<String>) value);
            case 15 -> builder.scope((LocalizedText) value);
            case 16 -> builder.targets((Iterable<Target>) value);
            default -> throw unknown(property);
        }
    }
}
