package org.snitp.indicators.monitoring;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.snitp.indicators.disclosure.Contradiction;
import org.snitp.indicators.disclosure.CountCell;
import org.snitp.indicators.disclosure.Suppression;

/**
 * Which figures of an indicator are withheld, and why. Small figures and figures that would reveal them are counted
 * together, because separate numbers could identify the small ones.
 *
 * @param whole why every figure is withheld; absent if they are withheld one by one
 * @param guarded how many figures are withheld because they are small or would reveal small ones
 * @param contradictory how many are withheld because they contradict others, and small figures depend on them
 * @param unproven how many are withheld because small figures depend on them, and their safety could not be proven
 * @param contradictions the contradictions
 * @param exposed the small figures that are in earlier publications, or that can be computed from them; for the author of
 *     the report, not for its readers
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
