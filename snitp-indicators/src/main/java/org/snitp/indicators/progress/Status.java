package org.snitp.indicators.progress;

import java.util.Locale;
import java.util.Objects;
import org.snitp.model.internal.message.Messages;

/** How an indicator stands, seen from its target. Whether its reports are overdue is told by {@link Punctuality}. */
public enum Status {
    /** The target is reached, or the deliverable is there. */
    ACHIEVED,

    /** As far as expected, or nearly so. */
    ON_TRACK,

    /** Behind what is expected. */
    AT_RISK,

    /** Far behind what is expected, or the target is missed, or the deliverable is late. */
    OFF_TRACK,

    /** Farther from the target than the baseline was. */
    MOVING_AWAY,

    /** Nothing is due yet, or the target is not and nobody can tell the pace. */
    NOT_DUE,

    /** Nothing is reported. */
    NO_DATA,

    /** The indicator does not apply. */
    NOT_APPLICABLE,

    /**
     * There is a figure, and nothing to judge it by: no target, no direction, or a plan that contradicts itself. Neither
     * missing data nor failure.
     */
    NOT_ASSESSABLE;

    /**
     * Returns the status as people say it.
     *
     * @param locale the language; English if there are no texts in it
     */
    public String toString(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return Messages.in(Status.class, locale).text("status." + name());
    }
}
