package org.snitp.interop.exchange;

import java.util.Objects;
import java.util.Optional;
import org.snitp.indicators.disclosure.Suppression;
import org.snitp.model.measurement.Measurement;

/**
 * A reported figure as far as it is published.
 *
 * @param measurement the report; without its figures if they are withheld, without earlier figures, and without texts beside
 *     withheld figures
 * @param part the institution whose part the figure is, if several report a part each
 * @param withheld why the figure is withheld; absent if it is published
 */
public record ExchangeFigure(Measurement measurement, Optional<String> part, Optional<Suppression.Reason> withheld) {
    /** Checks that no component is null. */
    public ExchangeFigure {
        Objects.requireNonNull(measurement, "measurement");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(withheld, "withheld");
    }

    /** Returns whether there is a figure that is withheld. */
    public boolean isWithheld() {
        return withheld.isPresent();
    }
}
