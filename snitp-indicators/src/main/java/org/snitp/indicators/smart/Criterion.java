package org.snitp.indicators.smart;

import java.util.Locale;
import java.util.Objects;

/**
 * The five letters of SMART, as the European Commission spells them out for objectives: specific, measurable, achievable,
 * relevant, time-bound. Doran (1981) has "assignable" and "realistic" for the third and the fourth.
 */
public enum Criterion {
    /** It is clear what is counted, in what, and among whom or where. */
    SPECIFIC,

    /** Two people who follow the plan come to the same figure. */
    MEASURABLE,

    /** The plan brings the evidence by which others can judge whether it can be achieved; the library does not judge that. */
    ACHIEVABLE,

    /** It tells something about an objective or a result. */
    RELEVANT,

    /** It is clear by when, how often it is reported, and when it is evaluated. */
    TIME_BOUND;

    /** The criterion by its name in a language, or else in English. */
    public String in(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return SmartWording.in(locale).term(this);
    }
}
