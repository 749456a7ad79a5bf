package org.snitp.indicators.progress;

import java.util.Locale;
import java.util.Objects;
import org.snitp.model.internal.message.Messages;

/**
 * A reported figure that was left out of another figure.
 *
 * @param what the period, and the categories if there are any
 * @param reason the reason
 */
public record Omission(String what, Reason reason) {
    /** Checks that no component is null. */
    public Omission {
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(reason, "reason");
    }

    /** Why a figure was left out. */
    public enum Reason {
        /** Its period ends after the day of the figure. */
        NOT_ENDED,
        /** Its period ends before the work began, or starts before the day of the baseline. */
        BEFORE_START,
        /** It lies outside the window of the target. */
        OUTSIDE_TARGET,
        /** A longer period that contains it is also reported, or several that do so together. */
        INSIDE_LONGER,
        /** Its period lies partly inside another one that is used. */
        OVERLAPS,
        /** A later figure contains or replaces it. */
        NOT_LATEST,
        /** The indicator does not apply. */
        NOT_APPLICABLE,
        /** It was reported under another, incomparable version of the plan. */
        OTHER_VERSION,
        /** It was withdrawn by its reporter. */
        WITHDRAWN,
        /** It is a forecast, which is no result. */
        FORECAST,
        /** Only a reason or a note is reported. */
        NO_FIGURE,
        /** It has no numerator and denominator, so it cannot be combined. */
        NO_COMPONENTS,
        /** It has no weight, so it cannot be combined. */
        NO_WEIGHT,
        /** Its denominator is zero. */
        ZERO_DENOMINATOR,
        /** Figures of this type never add up over categories. */
        NOT_ADDITIVE,
        /** The total, or another breakdown, was used. */
        OTHER_BREAKDOWN
    }

    /**
     * Returns the omission in a language.
     *
     * @param locale the language; English if there are no texts in it
     */
    public String toString(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return what + ": " + Messages.in(Omission.class, locale).text("omission." + reason.name());
    }
}
