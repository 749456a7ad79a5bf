package org.snitp.indicators.collection;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.snitp.model.measurement.Measurement;

/**
 * What became of a measurement that was reported, and why.
 *
 * @param reported the measurement
 * @param verdict what became of it
 * @param before what was known before, if anything was
 * @param contradicted the other measurements that it contradicts, the known one included; of many, the first ten
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
