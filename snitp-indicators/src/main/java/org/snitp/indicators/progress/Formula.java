package org.snitp.indicators.progress;

import java.util.Locale;
import java.util.Objects;
import org.snitp.model.internal.message.Messages;

/** The formulas by which figures come about. */
public enum Formula {
    /** The values of the periods added up. */
    SUM,

    /** The baseline and the changes of the periods added up. */
    BASELINE_PLUS_CHANGES,

    /** The value of the latest period. */
    LATEST,

    /** Summed numerators over summed denominators. */
    RATIO_OF_SUMS,

    /** The same in percent. */
    PERCENTAGE_OF_SUMS,

    /** The values weighted by the number of observations behind each. */
    WEIGHTED_MEAN,

    /** (a − b) / (T − b). */
    ACHIEVEMENT,

    /** What the course from the baseline through the targets says for a day. */
    EXPECTED,

    /** The same for what is counted, rounded half up to a whole number. */
    EXPECTED_WHOLE,

    /** The growth that was over the growth that is needed. */
    GROWTH_RATIO;

    /**
     * Returns the formula as people write it.
     *
     * @param locale the language; English if there are no texts in it
     */
    public String toString(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return Messages.in(Formula.class, locale).text("formula." + name());
    }
}
