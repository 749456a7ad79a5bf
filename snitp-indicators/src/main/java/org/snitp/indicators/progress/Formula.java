package org.snitp.indicators.progress;

import java.util.Locale;
import java.util.Objects;
import org.snitp.model.internal.message.Messages;

/** The formulas of figures. */
public enum Formula {
    /** The sum of the values of the periods. */
    SUM,

    /** The baseline plus the changes of the periods. */
    BASELINE_PLUS_CHANGES,

    /** The value of the latest period. */
    LATEST,

    /** Yes or no in the latest period; of several parts, yes if all of them are. */
    TRUTH,

    /** Summed numerators over summed denominators. */
    RATIO_OF_SUMS,

    /** The same in percent. */
    PERCENTAGE_OF_SUMS,

    /** The same for each of so many, as a rate states it. */
    RATE_OF_SUMS,

    /** The mean of the values, weighted by the number of observations behind each. */
    WEIGHTED_MEAN,

    /** (a − b) / (T − b). */
    ACHIEVEMENT,

    /** The expected value on the course from the baseline through the targets, for a day. */
    EXPECTED,

    /** The same for counts, rounded half up to a whole number. */
    EXPECTED_WHOLE,

    /** The observed growth divided by the required growth. */
    GROWTH_RATIO;

    /** Returns whether the value of the latest period alone counts. */
    boolean isLatest() {
        return this == LATEST || this == TRUTH;
    }

    /**
     * Returns the formula in a language.
     *
     * @param locale the language; English if there are no texts in it
     */
    public String toString(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return Messages.in(Formula.class, locale).text("formula." + name());
    }
}
