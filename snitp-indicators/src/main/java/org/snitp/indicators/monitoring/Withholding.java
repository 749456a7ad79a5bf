package org.snitp.indicators.monitoring;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.snitp.indicators.disclosure.Contradiction;
import org.snitp.indicators.disclosure.CountCell;
import org.snitp.indicators.disclosure.Suppression;

/**
 * What is withheld of the figures of an indicator, and why. How many figures are small is not told apart from how many would
 * give small ones away: that could point at the small ones.
 *
 * @param whole why every figure is withheld; nothing where they are withheld one by one
 * @param guarded how many figures are withheld because they are small, or would give small ones away
 * @param contradictory how many because they and others contradict each other, and small figures depend on them
 * @param unproven how many because small figures depend on them, and no proof was found that it is safe to tell them
 * @param contradictions what contradicts what
 * @param exposed the small figures that earlier publications tell already, or that may be computed from what they tell; for who
 *     makes the report, and not for who reads it
 */
public record Withholding(
        Optional<Suppression.Whole> whole,
        int guarded,
        int contradictory,
        int unproven,
        List<Contradiction> contradictions,
        List<CountCell> exposed) {

    /** Copies the lists. */
    public Withholding {
        Objects.requireNonNull(whole, "whole");
        Objects.requireNonNull(contradictions, "contradictions");
        Objects.requireNonNull(exposed, "exposed");
        contradictions = List.copyOf(contradictions);
        exposed = List.copyOf(exposed);
    }
}
