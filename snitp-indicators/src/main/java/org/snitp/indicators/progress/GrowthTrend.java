package org.snitp.indicators.progress;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import org.snitp.model.internal.message.Messages;

/** The result of the growth method for an indicator, with Eurostat's names. */
public enum GrowthTrend {
    /** The value is on the good side of the target. */
    ACHIEVED,

    /** Significant progress towards the target. */
    SIGNIFICANT,

    /** Moderate progress towards the target. */
    MODERATE,

    /** Insufficient progress towards the target. */
    INSUFFICIENT,

    /** Movement away from the target. */
    MOVING_AWAY;

    /**
     * Returns the trend of a ratio.
     *
     * @param reached whether the value is on the good side of the target
     */
    static GrowthTrend of(boolean reached, BigDecimal ratio, Thresholds thresholds) {
        if (reached) {
            return ACHIEVED;
        }
        if (ratio.compareTo(thresholds.onTrack()) >= 0) {
            return SIGNIFICANT;
        }
        if (ratio.compareTo(thresholds.atRisk()) >= 0) {
            return MODERATE;
        }
        return ratio.signum() >= 0 ? INSUFFICIENT : MOVING_AWAY;
    }

    /** The status that corresponds to the trend. */
    Status status() {
        return switch (this) {
            case ACHIEVED -> Status.ACHIEVED;
            case SIGNIFICANT -> Status.ON_TRACK;
            case MODERATE -> Status.AT_RISK;
            case INSUFFICIENT -> Status.OFF_TRACK;
            case MOVING_AWAY -> Status.MOVING_AWAY;
        };
    }

    /**
     * Returns the trend in a language.
     *
     * @param locale the language; English if there are no texts in it
     */
    public String toString(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return Messages.in(GrowthTrend.class, locale).text("growth." + name());
    }
}
