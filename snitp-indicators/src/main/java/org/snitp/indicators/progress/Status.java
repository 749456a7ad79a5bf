package org.snitp.indicators.progress;

import java.util.Locale;
import java.util.Objects;
import org.snitp.model.internal.message.Messages;
import org.snitp.model.internal.term.Terms;

/** The status of an indicator relative to its target. Whether its reports are overdue is described by {@link Punctuality}. */
public enum Status {
    /** The target is reached, or the deliverable is delivered. */
    ACHIEVED,

    /** As expected, or nearly so. */
    ON_TRACK,

    /** Behind expectation. */
    AT_RISK,

    /** Far behind expectation, or the target is missed, or the deliverable is late. */
    OFF_TRACK,

    /** Farther from the target than the baseline was. */
    MOVING_AWAY,

    /** Nothing is due yet, or the target is not due and the pace is unknown. */
    NOT_DUE,

    /** Nothing is reported. */
    NO_DATA,

    /** The indicator does not apply. */
    NOT_APPLICABLE,

    /**
     * There is a figure but nothing to assess it by: no target, no direction, or a plan that contradicts itself. Neither
     * missing data nor failure.
     */
    NOT_ASSESSABLE;

    /**
     * Returns the status in a language.
     *
     * @param locale the language; English if there are no texts in it
     */
    public String toString(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return Messages.in(Status.class, locale).text("status." + name());
    }

    /**
     * Returns the constant of a word, as documents and exports have it. JAX-RS asks enums for a method of this name.
     *
     * @throws IllegalArgumentException if there is none; its message lists the words
     */
    public static Status fromString(String word) {
        return Terms.parse(Status.class, word);
    }
}
