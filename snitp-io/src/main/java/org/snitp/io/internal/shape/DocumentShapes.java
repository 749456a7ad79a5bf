package org.snitp.io.internal.shape;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snitp.model.dimension.CodeList;
import org.snitp.model.document.Document;
import org.snitp.model.indicator.IndicatorLibrary;
import org.snitp.model.institution.InstitutionRegistry;
import org.snitp.model.measurement.ActionStatusReport;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.profile.ProfileDefinition;
import org.snitp.model.strategy.Strategy;

/** The shapes of the documents, by the value of their field {@code kind}. */
public final class DocumentShapes {

    /** The format version that documents state in their field {@code schema}. */
    public static final String SCHEMA = "snitp/1";

    /** The field with the format version. */
    public static final String SCHEMA_FIELD = "schema";

    /** The field with the kind of document. */
    public static final String KIND_FIELD = "kind";

    /** The field with the languages of the texts. */
    public static final String LANGUAGES_FIELD = "languages";

    private static final Map<String, Shape<? extends Document, ?>> BY_KIND = byKind();

    private DocumentShapes() {}

    /** The kinds of documents. */
    public static List<String> kinds() {
        return List.copyOf(BY_KIND.keySet());
    }

    /** Returns the shape of a kind of document. */
    public static Optional<Shape<? extends Document, ?>> ofKind(String kind) {
        return Optional.ofNullable(BY_KIND.get(kind));
    }

    private static Map<String, Shape<? extends Document, ?>> byKind() {
        Map<String, Shape<? extends Document, ?>> shapes = new LinkedHashMap<>();
        for (Shape<? extends Document, ?> shape : List.of(
                StrategyShapes.STRATEGY,
                InstitutionShapes.INSTITUTION_REGISTRY,
                PlanShapes.ACTION_PLAN,
                MeasurementShapes.MEASUREMENT_SET,
                StatusReportShapes.STATUS_REPORT,
                CommonShapes.CODE_LIST,
                ProfileShapes.PROFILE,
                IndicatorShapes.INDICATOR_LIBRARY)) {
            shapes.put(shape.name(), shape);
        }
        return shapes;
    }

    /** Returns the shape of a document of the model, and the document as its own type. */
    public static Shaped<?> shaped(Document document) {
        if (document instanceof Strategy strategy) {
            return new Shaped<>(StrategyShapes.STRATEGY, strategy);
        }
        if (document instanceof InstitutionRegistry registry) {
            return new Shaped<>(InstitutionShapes.INSTITUTION_REGISTRY, registry);
        }
        if (document instanceof ActionPlan plan) {
            return new Shaped<>(PlanShapes.ACTION_PLAN, plan);
        }
        if (document instanceof MeasurementSet measurements) {
            return new Shaped<>(MeasurementShapes.MEASUREMENT_SET, measurements);
        }
        if (document instanceof ActionStatusReport report) {
            return new Shaped<>(StatusReportShapes.STATUS_REPORT, report);
        }
        if (document instanceof CodeList list) {
            return new Shaped<>(CommonShapes.CODE_LIST, list);
        }
        if (document instanceof ProfileDefinition profile) {
            return new Shaped<>(ProfileShapes.PROFILE, profile);
        }
        if (document instanceof IndicatorLibrary library) {
            return new Shaped<>(IndicatorShapes.INDICATOR_LIBRARY, library);
        }
        throw new IllegalArgumentException("Not one of " + kinds() + ": " + document.getClass());
    }

    /**
     * An object with its shape.
     *
     * @param <T> the type in the model
     * @param shape the shape
     * @param object the object
     */
    public record Shaped<T>(Shape<T, ?> shape, T object) {}
}
