package org.snitp.io.shape;

import org.snitp.model.statistics.Composition;
import org.snitp.model.statistics.Observation;
import org.snitp.model.statistics.Statistic;
import org.snitp.model.statistics.TotalReference;

/** The shapes of a statistic and its parts. */
final class StatisticShapes {

    static final Shape<TotalReference, TotalReference.Builder> TOTAL_SHAPE = Shape.of(
                    "TotalReference",
                    TotalReference::builder,
                    TotalReference.Builder::build,
                    TotalReference.Builder::extensions)
            .required("statistic", Scalars.TEXT, TotalReference::getStatistic, TotalReference.Builder::statistic)
            .optional("category", Scalars.TEXT, TotalReference::getCategory, TotalReference.Builder::category);

    static final Shape<Observation, Observation.Builder> OBSERVATION_SHAPE = Shape.of(
                    "Observation", Observation::builder, Observation.Builder::build, Observation.Builder::extensions)
            .required("period", Scalars.SPAN, Observation::getPeriod, Observation.Builder::period)
            .optional("category", Scalars.TEXT, Observation::getCategory, Observation.Builder::category)
            .required("value", Scalars.NUMBER, Observation::getValue, Observation.Builder::value);

    static final Shape<Statistic, Statistic.Builder> STATISTIC_SHAPE = Shape.of(
                    "Statistic", Statistic::builder, Statistic.Builder::build, Statistic.Builder::extensions)
            .identity("id", Statistic::getId, Statistic.Builder::id)
            .required("title", CommonShapes.LOCALIZED_TEXT, Statistic::getTitle, Statistic.Builder::title)
            .optional("figure", Scalars.TEXT, Statistic::getFigure, Statistic.Builder::figure)
            .required("unit", CommonShapes.LOCALIZED_TEXT, Statistic::getUnit, Statistic.Builder::unit)
            .optional("breakdown", CommonShapes.DIMENSION, Statistic::getBreakdown, Statistic.Builder::breakdown)
            .optional(
                    "composition",
                    Scalars.term(Composition.class),
                    Statistic::getComposition,
                    Statistic.Builder::composition)
            .optional("total", new ObjectType<>(TOTAL_SHAPE), Statistic::getTotal, Statistic.Builder::total)
            .optional("source", CommonShapes.LOCALIZED_TEXT, Statistic::getSource, Statistic.Builder::source)
            .optional("note", CommonShapes.LOCALIZED_TEXT, Statistic::getNote, Statistic.Builder::note)
            .list(
                    "observations",
                    new ObjectType<>(OBSERVATION_SHAPE),
                    Statistic::getObservations,
                    Statistic.Builder::observations);

    static final ObjectType<Statistic> STATISTIC = new ObjectType<>(STATISTIC_SHAPE);

    private StatisticShapes() {}
}
