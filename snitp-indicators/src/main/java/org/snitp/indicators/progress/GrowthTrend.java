package org.snitp.indicators.progress;

import java.math.BigDecimal;
import java.util.Locale;

/** What the growth method says about an indicator; the names are Eurostat's. */
public enum GrowthTrend {
    /** Significant progress towards the target. */
    SIGNIFICANT,

    /** Moderate progress towards the target. */
    MODERATE,

    /** Insufficient progress towards the target. */
    INSUFFICIENT,

    /** Movement away from the target. */
    MOVING_AWAY;

    static GrowthTrend of(BigDecimal ratio, Thresholds thresholds) {
        if (ratio.compareTo(thresholds.onTrack()) >= 0) {
            return SIGNIFICANT;
        }
        if (ratio.compareTo(thresholds.atRisk()) >= 0) {
            return MODERATE;
        }
        return ratio.signum() >= 0 ? INSUFFICIENT : MOVING_AWAY;
    }

    /**
     * Returns the trend as people say it.
     *
     * @param locale Romanian for the language {@code ro}, English for any other
     */
    public String toString(Locale locale) {
        return Texts.in(locale).text("growth." + name());
    }
}
