package org.snitp.indicators.progress;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * The bounds between the statuses: shares of the expected progress, or of the required growth.
 *
 * @param onTrack from this share on, progress is on track; for the growth method: significant
 * @param atRisk from this share on, progress is at risk; for the growth method: moderate; below it: off track, insufficient
 */
public record Thresholds(BigDecimal onTrack, BigDecimal atRisk) {

    /** 0.95 and 0.60, which Eurostat uses for the Sustainable Development Goals; see {@link CompoundGrowth}. */
    public static final Thresholds DEFAULT = new Thresholds(new BigDecimal("0.95"), new BigDecimal("0.60"));

    /**
     * Checks the order of the thresholds.
     *
     * @throws IllegalArgumentException unless 0 &lt; atRisk &le; onTrack
     */
    public Thresholds {
        Objects.requireNonNull(onTrack, "onTrack");
        Objects.requireNonNull(atRisk, "atRisk");
        if (atRisk.signum() <= 0 || onTrack.compareTo(atRisk) < 0) {
            throw new IllegalArgumentException("Thresholds out of order: " + onTrack + ", " + atRisk);
        }
    }
}
