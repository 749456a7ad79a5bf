package org.snitp.io.internal.shape;

import org.snitp.io.internal.shape.access.BaselineAccess;
import org.snitp.io.internal.shape.access.BoundsAccess;
import org.snitp.io.internal.shape.access.ComputationAccess;
import org.snitp.io.internal.shape.access.DataSourceAccess;
import org.snitp.io.internal.shape.access.IndicatorAccess;
import org.snitp.io.internal.shape.access.IndicatorLibraryAccess;
import org.snitp.io.internal.shape.access.IndicatorMetadataAccess;
import org.snitp.io.internal.shape.access.MeasureAccess;
import org.snitp.io.internal.shape.access.SupersessionAccess;
import org.snitp.io.internal.shape.access.TargetAccess;
import org.snitp.model.indicator.Accumulation;
import org.snitp.model.indicator.Baseline;
import org.snitp.model.indicator.Bounds;
import org.snitp.model.indicator.Computation;
import org.snitp.model.indicator.DataSource;
import org.snitp.model.indicator.Direction;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.IndicatorLevel;
import org.snitp.model.indicator.IndicatorLibrary;
import org.snitp.model.indicator.IndicatorMetadata;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.indicator.Reporting;
import org.snitp.model.indicator.Supersession;
import org.snitp.model.indicator.Target;
import org.snitp.model.indicator.TargetKind;

/** The shapes of an indicator and its parts. */
public final class IndicatorShapes {

    static final Shape<Bounds, Bounds.Builder> BOUNDS_SHAPE =
            Shape.of(new BoundsAccess()).optional("min", Scalars.NUMBER).optional("max", Scalars.NUMBER);

    static final Shape<Measure, Measure.Builder> MEASURE_SHAPE = Shape.of(new MeasureAccess())
            .required("type", Scalars.term(MeasureType.class))
            .optional("unit", CommonShapes.LOCALIZED_TEXT)
            .optional("direction", Scalars.term(Direction.class))
            .optional("accumulation", Scalars.term(Accumulation.class))
            .optional("bounds", new ObjectType<>(BOUNDS_SHAPE))
            .optional("numerator", CommonShapes.LOCALIZED_TEXT)
            .optional("denominator", CommonShapes.LOCALIZED_TEXT)
            .optional("per", Scalars.NUMBER)
            .optional("referencePeriod", Scalars.SPAN);

    /** The fields of a measure, as bits by their positions, of which nearly all state no others. */
    public static final long PLAIN_MEASURE =
            MEASURE_SHAPE.bits("type", "unit", "direction", "accumulation", "numerator", "denominator");

    static final Shape<Baseline, Baseline.Builder> BASELINE_SHAPE = Shape.of(new BaselineAccess())
            .required("value", Scalars.VALUE)
            .required("period", Scalars.PERIOD)
            .map("dimensions", Scalars.TEXT)
            .optional("source", CommonShapes.LOCALIZED_TEXT)
            .list("links", CommonShapes.LINK);

    /** The value and the period of a baseline, as bits by their positions. */
    public static final long PLAIN_BASELINE = BASELINE_SHAPE.bits("value", "period");

    static final Shape<Supersession, Supersession.Builder> SUPERSESSION_SHAPE = Shape.of(new SupersessionAccess())
            .required("act", CommonShapes.LOCALIZED_TEXT)
            .required("date", Scalars.DATE);

    /** The fields of a target. */
    public static final Shape<Target, Target.Builder> TARGET_SHAPE = Shape.of(new TargetAccess())
            .optional("period", Scalars.SPAN)
            .map("dimensions", Scalars.TEXT)
            .optional("value", Scalars.VALUE)
            .optional("kind", Scalars.term(TargetKind.class))
            .optional("min", Scalars.NUMBER)
            .optional("max", Scalars.NUMBER)
            .optional("statement", CommonShapes.LOCALIZED_TEXT)
            .optional("milestone", Scalars.TEXT)
            .optional("baselinePeriod", Scalars.PERIOD)
            .optional("supersededBy", new ObjectType<>(SUPERSESSION_SHAPE))
            .optional("rationale", CommonShapes.LOCALIZED_TEXT)
            .list("links", CommonShapes.LINK);

    /** A target. */
    public static final ObjectType<Target> TARGET = new ObjectType<>(TARGET_SHAPE);

    static final Shape<Computation, Computation.Builder> COMPUTATION_SHAPE = Shape.of(new ComputationAccess())
            .optional("numerator", Scalars.TEXT)
            .optional("denominator", Scalars.TEXT)
            .optional("formula", Scalars.TEXT);
    static final Shape<DataSource, DataSource.Builder> DATA_SOURCE_SHAPE = Shape.of(new DataSourceAccess())
            .optional("title", CommonShapes.LOCALIZED_TEXT)
            .optional("organisation", CommonShapes.LOCALIZED_TEXT)
            .optional("url", Scalars.TEXT)
            .optional("coverage", CommonShapes.LOCALIZED_TEXT)
            .optional("collection", CommonShapes.LOCALIZED_TEXT)
            .optional("frequency", Scalars.RECURRENCE)
            .optional("contact", CommonShapes.LOCALIZED_TEXT)
            .optional("note", CommonShapes.LOCALIZED_TEXT);

    static final Shape<IndicatorMetadata, IndicatorMetadata.Builder> METADATA_SHAPE = Shape.of(
                    new IndicatorMetadataAccess())
            .optional("shortName", CommonShapes.LOCALIZED_TEXT)
            .list("otherNames", CommonShapes.LOCALIZED_TEXT)
            .optional("concept", CommonShapes.LOCALIZED_TEXT)
            .optional("rationale", CommonShapes.LOCALIZED_TEXT)
            .optional("limitations", CommonShapes.LOCALIZED_TEXT)
            .optional("availability", CommonShapes.LOCALIZED_TEXT)
            .optional("comparability", CommonShapes.LOCALIZED_TEXT)
            .optional("mandate", CommonShapes.LOCALIZED_TEXT)
            .optional("contact", CommonShapes.LOCALIZED_TEXT)
            .optional("updated", Scalars.DATE);

    static final Shape<Indicator, Indicator.Builder> INDICATOR_SHAPE = Shape.of(new IndicatorAccess())
            .identity("id")
            .optional("ref", Scalars.TEXT)
            .requiredUnless("ref", "name", CommonShapes.LOCALIZED_TEXT)
            .optional("definition", CommonShapes.LOCALIZED_TEXT)
            .optional("level", Scalars.term(IndicatorLevel.class))
            .optional("scope", CommonShapes.LOCALIZED_TEXT)
            .optional("measure", new ObjectType<>(MEASURE_SHAPE))
            .list("disaggregation", CommonShapes.DIMENSION)
            .optional("dataSource", CommonShapes.LOCALIZED_TEXT)
            .list("sources", new ObjectType<>(DATA_SOURCE_SHAPE))
            .optional("method", CommonShapes.LOCALIZED_TEXT)
            .optional("computation", new ObjectType<>(COMPUTATION_SHAPE))
            .optional("frequency", Scalars.RECURRENCE)
            .list("responsible", Scalars.TEXT)
            .optional("reporting", Scalars.term(Reporting.class))
            .optional("baseline", new ObjectType<>(BASELINE_SHAPE))
            .list("baselines", new ObjectType<>(BASELINE_SHAPE))
            .list("targets", TARGET)
            .list("comparableWith", Scalars.TEXT)
            .list("implementation", Scalars.TIMING)
            .list("evaluation", Scalars.TIMING)
            .list("tags", Scalars.TEXT)
            .list("links", CommonShapes.LINK)
            .optional("metadata", new ObjectType<>(METADATA_SHAPE))
            .optional("note", CommonShapes.LOCALIZED_TEXT);

    /** An indicator. */
    public static final ObjectType<Indicator> INDICATOR = new ObjectType<>(INDICATOR_SHAPE);

    static final Shape<IndicatorLibrary, IndicatorLibrary.Builder> INDICATOR_LIBRARY = Shape.of(
                    new IndicatorLibraryAccess())
            .identity("id")
            .list("languages", Scalars.TEXT)
            .optional("title", CommonShapes.LOCALIZED_TEXT)
            .optional("source", CommonShapes.LOCALIZED_TEXT)
            .list("indicators", INDICATOR);

    private IndicatorShapes() {}
}
