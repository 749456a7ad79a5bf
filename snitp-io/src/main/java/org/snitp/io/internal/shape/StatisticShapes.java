package org.snitp.io.internal.shape;

import org.snitp.io.internal.shape.access.ObservationAccess;
import org.snitp.io.internal.shape.access.StatisticAccess;
import org.snitp.io.internal.shape.access.TotalReferenceAccess;
import org.snitp.model.statistics.Composition;
import org.snitp.model.statistics.Observation;
import org.snitp.model.statistics.Statistic;
import org.snitp.model.statistics.TotalReference;

/** The shapes of a statistic and its parts. */
final class StatisticShapes {

    static final Shape<TotalReference, TotalReference.Builder> TOTAL_SHAPE = Shape.of(new TotalReferenceAccess())
            .required("statistic", Scalars.TEXT)
            .optional("category", Scalars.TEXT);

    static final Shape<Observation, Observation.Builder> OBSERVATION_SHAPE = Shape.of(new ObservationAccess())
            .required("period", Scalars.SPAN)
            .optional("category", Scalars.TEXT)
            .required("value", Scalars.NUMBER);

    static final Shape<Statistic, Statistic.Builder> STATISTIC_SHAPE = Shape.of(new StatisticAccess())
            .identity("id")
            .required("title", CommonShapes.LOCALIZED_TEXT)
            .optional("figure", Scalars.TEXT)
            .required("unit", CommonShapes.LOCALIZED_TEXT)
            .optional("breakdown", CommonShapes.DIMENSION)
            .optional("composition", Scalars.term(Composition.class))
            .optional("total", new ObjectType<>(TOTAL_SHAPE))
            .optional("source", CommonShapes.LOCALIZED_TEXT)
            .optional("note", CommonShapes.LOCALIZED_TEXT)
            .list("observations", new ObjectType<>(OBSERVATION_SHAPE));

    static final ObjectType<Statistic> STATISTIC = new ObjectType<>(STATISTIC_SHAPE);

    private StatisticShapes() {}
}
