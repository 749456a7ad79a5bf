package org.snitp.indicators.collection;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.snitp.model.measurement.Measurement;

/**
 * The decision about a reported measurement.
 *
 * @param reported the measurement
 * @param verdict the decision
 * @param before the previously known measurement, if any
 * @param contradicted the other measurements that it contradicts, including the known one; at most the first ten
 */
public record Decision(
        Measurement reported, LedgerDecision verdict, Optional<Measurement> before, List<Measurement> contradicted) {

    /** Copies the list. */
    public Decision {
        Objects.requireNonNull(reported, "reported");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(contradicted, "contradicted");
        contradicted = List.copyOf(contradicted);
    }
}
