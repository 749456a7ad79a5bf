package org.snitp.indicators.progress;

import java.util.Locale;
import java.util.Objects;
import org.snitp.model.internal.message.Messages;

/**
 * Something that was reported and did not go into a figure.
 *
 * @param what the period, and the categories if there are any
 * @param reason why
 */
public record Omission(String what, Reason reason) {
    /** Demands every component. */
    public Omission {
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(reason, "reason");
    }

    /** Why something was left out. */
    public enum Reason {
        /** Its period ends after the day for which the figure is. */
        NOT_ENDED,
        /** Its period ends before the work began, or reaches back before the day of the baseline. */
        BEFORE_START,
        /** It does not lie in the window of the target. */
        OUTSIDE_TARGET,
        /** A longer period that contains it is reported as well. */
        INSIDE_LONGER,
        /** A later one contains it or has replaced it. */
        NOT_LATEST,
        /** The indicator does not apply. */
        NOT_APPLICABLE,
        /** It was reported under another version of the plan, with which it cannot be compared. */
        OTHER_VERSION,
        /** It was taken back by those who had reported it. */
        WITHDRAWN,
        /** Nothing but a reason or a note is reported. */
        NO_FIGURE,
        /** Without a numerator and a denominator it cannot be combined. */
        NO_COMPONENTS,
        /** Without a weight it cannot be combined. */
        NO_WEIGHT,
        /** Its denominator is zero. */
        ZERO_DENOMINATOR,
        /** Figures of this kind never add up over categories. */
        NOT_ADDITIVE,
        /** The total, or figures along fewer dimensions, were taken. */
        OTHER_BREAKDOWN
    }

    /**
     * Returns the omission as people say it.
     *
     * @param locale the language; English if there are no texts in it
     */
    public String toString(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return what + ": " + Messages.in(Omission.class, locale).text("omission." + reason.name());
    }
}
