package org.snitp.indicators.progress;

import java.util.Locale;
import java.util.Objects;
import org.snitp.model.internal.message.Messages;
import org.snitp.model.internal.term.Terms;

/**
 * Whether the reports of an indicator, and a deliverable itself, are on time. It says nothing about the achievement, which
 * is described by {@link Status}.
 */
public enum Punctuality {
    /** Nothing was due. */
    NOTHING_DUE,
    /** Everything due was submitted on time. */
    IN_TIME,
    /** Everything due was submitted, some of it after the due date. */
    LATE,
    /** Something is missing that can still be on time. */
    AWAITED,
    /** Something is missing whose due date has passed. */
    OVERDUE;

    /**
     * Returns the punctuality of some reports.
     *
     * @param coverage how many of the due reports were submitted
     * @param overdue the number of missing reports whose due date has passed
     * @param lateDelivery whether the indicator is an overdue deliverable
     */
    public static Punctuality of(Coverage coverage, int overdue, boolean lateDelivery) {
        Objects.requireNonNull(coverage, "coverage");
        if (overdue > 0 || lateDelivery) {
            return OVERDUE;
        }
        if (coverage.reported() < coverage.due()) {
            return AWAITED;
        }
        if (coverage.late() > 0) {
            return LATE;
        }
        return coverage.due() > 0 ? IN_TIME : NOTHING_DUE;
    }

    /**
     * Returns the punctuality in a language.
     *
     * @param locale the language; English if there are no texts in it
     */
    public String toString(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return Messages.in(Punctuality.class, locale).text("punctuality." + name());
    }

    /**
     * Returns the constant of a word, as documents and exports have it. JAX-RS asks enums for a method of this name.
     *
     * @throws IllegalArgumentException if there is none; its message lists the words
     */
    public static Punctuality fromString(String word) {
        return Terms.parse(Punctuality.class, word);
    }
}
