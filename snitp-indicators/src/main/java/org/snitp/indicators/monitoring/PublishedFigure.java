package org.snitp.indicators.monitoring;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.snitp.indicators.progress.Figure;

/**
 * A computed figure as far as it is published.
 *
 * @param value the value; absent where there is none, and where it is withheld
 * @param origin how it came about; absent where that would give a withheld figure away
 * @param withheld whether there is a value that is withheld
 */
public record PublishedFigure(Optional<BigDecimal> value, Optional<Figure> origin, boolean withheld) {

    /** A figure that is withheld. */
    public static final PublishedFigure WITHHELD = new PublishedFigure(Optional.empty(), Optional.empty(), true);
    /** Demands every component. */
    public PublishedFigure {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(origin, "origin");
    }

    /** Returns a figure of which nothing is withheld. */
    public static PublishedFigure of(Figure figure) {
        Objects.requireNonNull(figure, "figure");
        return new PublishedFigure(figure.value(), Optional.of(figure), false);
    }

    /** Returns a figure of which the value is published, but not how it came about. */
    static PublishedFigure withoutOrigin(Figure figure) {
        return new PublishedFigure(figure.value(), Optional.empty(), false);
    }
}
