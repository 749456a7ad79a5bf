package org.snitp.io.shape;

import org.snitp.model.indicator.Accumulation;
import org.snitp.model.indicator.Baseline;
import org.snitp.model.indicator.Bounds;
import org.snitp.model.indicator.Direction;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.IndicatorLevel;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.indicator.Target;

/** The shapes of an indicator and its parts. */
public final class IndicatorShapes {

    static final Shape<Bounds, Bounds.Builder> BOUNDS_SHAPE = Shape.of(
                    "Bounds", Bounds::builder, Bounds.Builder::build, Bounds.Builder::extensions)
            .optional("min", Scalars.NUMBER, Bounds::getMin, Bounds.Builder::min)
            .optional("max", Scalars.NUMBER, Bounds::getMax, Bounds.Builder::max);

    static final Shape<Measure, Measure.Builder> MEASURE_SHAPE = Shape.of(
                    "Measure", Measure::builder, Measure.Builder::build, Measure.Builder::extensions)
            .required("type", Scalars.term(MeasureType.class), Measure::getType, Measure.Builder::type)
            .optional("unit", CommonShapes.LOCALIZED_TEXT, Measure::getUnit, Measure.Builder::unit)
            .optional("direction", Scalars.term(Direction.class), Measure::getDirection, Measure.Builder::direction)
            .optional(
                    "accumulation",
                    Scalars.term(Accumulation.class),
                    Measure::getAccumulation,
                    Measure.Builder::accumulation)
            .optional("bounds", new ObjectType<>(BOUNDS_SHAPE), Measure::getBounds, Measure.Builder::bounds)
            .optional("numerator", CommonShapes.LOCALIZED_TEXT, Measure::getNumerator, Measure.Builder::numerator)
            .optional(
                    "denominator", CommonShapes.LOCALIZED_TEXT, Measure::getDenominator, Measure.Builder::denominator);

    static final Shape<Baseline, Baseline.Builder> BASELINE_SHAPE = Shape.of(
                    "Baseline", Baseline::builder, Baseline.Builder::build, Baseline.Builder::extensions)
            .required("value", Scalars.NUMBER, Baseline::getValue, Baseline.Builder::value)
            .required("period", Scalars.PERIOD, Baseline::getPeriod, Baseline.Builder::period)
            .optional("source", CommonShapes.LOCALIZED_TEXT, Baseline::getSource, Baseline.Builder::source);

    static final Shape<Target, Target.Builder> TARGET_SHAPE = Shape.of(
                    "Target", Target::builder, Target.Builder::build, Target.Builder::extensions)
            .required("period", Scalars.PERIOD, Target::getPeriod, Target.Builder::period)
            .required("value", Scalars.NUMBER, Target::getValue, Target.Builder::value)
            .optional("rationale", CommonShapes.LOCALIZED_TEXT, Target::getRationale, Target.Builder::rationale);

    static final Shape<Indicator, Indicator.Builder> INDICATOR_SHAPE = Shape.of(
                    "Indicator", Indicator::builder, Indicator.Builder::build, Indicator.Builder::extensions)
            .identity("id", Indicator::getId, Indicator.Builder::id)
            .required("name", CommonShapes.LOCALIZED_TEXT, Indicator::getName, Indicator.Builder::name)
            .optional(
                    "definition", CommonShapes.LOCALIZED_TEXT, Indicator::getDefinition, Indicator.Builder::definition)
            .optional("level", Scalars.term(IndicatorLevel.class), Indicator::getLevel, Indicator.Builder::level)
            .optional("scope", CommonShapes.LOCALIZED_TEXT, Indicator::getScope, Indicator.Builder::scope)
            .optional("measure", new ObjectType<>(MEASURE_SHAPE), Indicator::getMeasure, Indicator.Builder::measure)
            .list(
                    "disaggregation",
                    CommonShapes.DIMENSION,
                    Indicator::getDisaggregation,
                    Indicator.Builder::disaggregation)
            .optional(
                    "dataSource", CommonShapes.LOCALIZED_TEXT, Indicator::getDataSource, Indicator.Builder::dataSource)
            .optional("method", CommonShapes.LOCALIZED_TEXT, Indicator::getMethod, Indicator.Builder::method)
            .optional("frequency", Scalars.RECURRENCE, Indicator::getFrequency, Indicator.Builder::frequency)
            .list("responsible", Scalars.TEXT, Indicator::getResponsible, Indicator.Builder::responsible)
            .optional("baseline", new ObjectType<>(BASELINE_SHAPE), Indicator::getBaseline, Indicator.Builder::baseline)
            .list("targets", new ObjectType<>(TARGET_SHAPE), Indicator::getTargets, Indicator.Builder::targets)
            .list("implementation", Scalars.TIMING, Indicator::getImplementation, Indicator.Builder::implementation)
            .list("evaluation", Scalars.TIMING, Indicator::getEvaluation, Indicator.Builder::evaluation)
            .optional("note", CommonShapes.LOCALIZED_TEXT, Indicator::getNote, Indicator.Builder::note);

    /** An indicator. */
    public static final ObjectType<Indicator> INDICATOR = new ObjectType<>(INDICATOR_SHAPE);

    private IndicatorShapes() {}
}
