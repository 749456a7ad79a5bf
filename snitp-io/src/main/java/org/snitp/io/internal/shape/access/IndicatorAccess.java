package org.snitp.io.internal.shape.access;

import java.util.Map;
import org.snitp.model.dimension.Dimension;
import org.snitp.model.document.ExtensionValue;
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
                "comparableWith",
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
            case 1 -> object.getComparableWith();
            case 2 -> object.getDataSource();
            case 3 -> object.getDefinition();
            case 4 -> object.getDisaggregation();
            case 5 -> object.getEvaluation();
            case 6 -> object.getFrequency();
            case 7 -> object.getId();
            case 8 -> object.getImplementation();
            case 9 -> object.getLevel();
            case 10 -> object.getMeasure();
            case 11 -> object.getMethod();
            case 12 -> object.getName();
            case 13 -> object.getNote();
            case 14 -> object.getReporting();
            case 15 -> object.getResponsible();
            case 16 -> object.getScope();
            case 17 -> object.getTargets();
            default -> throw unknown(property);
        };
    }

    @Override
    @SuppressWarnings("unchecked") // The shape gives what the property holds.
    public void set(Indicator.Builder builder, int property, Object value) {
        switch (property) {
            case 0 -> builder.baseline((Baseline) value);
            case 1 -> builder.comparableWith((Iterable<String>) value);
            case 2 -> builder.dataSource((LocalizedText) value);
            case 3 -> builder.definition((LocalizedText) value);
            case 4 -> builder.disaggregation((Iterable<Dimension>) value);
            case 5 -> builder.evaluation((Iterable<Timing>) value);
            case 6 -> builder.frequency((Recurrence) value);
            case 7 -> builder.id((String) value);
            case 8 -> builder.implementation((Iterable<Timing>) value);
            case 9 -> builder.level((IndicatorLevel) value);
            case 10 -> builder.measure((Measure) value);
            case 11 -> builder.method((LocalizedText) value);
            case 12 -> builder.name((LocalizedText) value);
            case 13 -> builder.note((LocalizedText) value);
            case 14 -> builder.reporting((Reporting) value);
            case 15 -> builder.responsible((Iterable<String>) value);
            case 16 -> builder.scope((LocalizedText) value);
            case 17 -> builder.targets((Iterable<Target>) value);
            default -> throw unknown(property);
        }
    }
}
