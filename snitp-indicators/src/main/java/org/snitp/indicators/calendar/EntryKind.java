package org.snitp.indicators.calendar;

import java.util.Locale;
import java.util.Objects;
import org.snitp.model.internal.message.Messages;
import org.snitp.model.internal.term.Terms;

/** The kind of a calendar entry. */
public enum EntryKind {
    /** A report of the figures of an indicator. */
    INDICATOR_REPORT,

    /** A monitoring report of a strategy. */
    MONITORING_REPORT,

    /** A session in which reports are debated. */
    COMMITTEE_SESSION,

    /** An evaluation of a strategy. */
    STRATEGY_EVALUATION,

    /** The day by which the statement of a target shall have come true: a milestone. */
    TARGET_STATEMENT;

    /**
     * Returns the kind in a language.
     *
     * @param locale the language; English if there are no texts in it
     */
    public String toString(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return Messages.in(EntryKind.class, locale).text("kind." + name());
    }

    /**
     * Returns the constant of a word, as documents and exports have it. JAX-RS asks enums for a method of this name.
     *
     * @throws IllegalArgumentException if there is none; its message lists the words
     */
    public static EntryKind fromString(String word) {
        return Terms.parse(EntryKind.class, word);
    }
}
