package org.snitp.measurements.state;

import java.util.Comparator;
import org.snitp.model.time.Period;

/** The order of periods in a state: by their first day, then by their last day, then by their spelling. */
final class PeriodOrder {

    static final Comparator<Period> ORDER =
            Comparator.comparing(Period::getStart).thenComparing(Period::getEnd).thenComparing(Period::toString);

    private PeriodOrder() {}
}
