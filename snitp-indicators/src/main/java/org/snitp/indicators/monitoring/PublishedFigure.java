package org.snitp.indicators.monitoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.snitp.indicators.progress.Figure;
import org.snitp.model.measurement.ObservationStatus;

/**
 * A computed figure, as far as it is published.
 *
 * @param value the value; absent if there is none, or if it is withheld
 * @param origin how it was computed; absent if that would reveal a withheld figure
 * @param withheld whether there is a value that is withheld
 * @param observationStatuses the statuses of what is not final behind the value, such as provisional; empty if all is final
 * @param computed whether it is computed from other indicators
 */
public record PublishedFigure(
        Optional<BigDecimal> value,
        Optional<Figure> origin,
        boolean withheld,
        List<ObservationStatus> observationStatuses,
        boolean computed) {

    /** A figure that is withheld. */
    public static final PublishedFigure WITHHELD =
            new PublishedFigure(Optional.empty(), Optional.empty(), true, List.of(), false);

    /** Copies the list. */
    public PublishedFigure {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(observationStatuses, "observationStatuses");
        observationStatuses = List.copyOf(observationStatuses);
    }

    /** Returns a figure without withheld parts. */
    public static PublishedFigure of(Figure figure) {
        Objects.requireNonNull(figure, "figure");
        return new PublishedFigure(
                figure.value(), Optional.of(figure), false, figure.observationStatuses(), figure.isComputed());
    }

    /** Returns a figure whose value is published, but not how it was computed. */
    static PublishedFigure withoutOrigin(Figure figure) {
        return new PublishedFigure(
                figure.value(), Optional.empty(), false, figure.observationStatuses(), figure.isComputed());
    }
}
