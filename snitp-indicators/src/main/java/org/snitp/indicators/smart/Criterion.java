package org.snitp.indicators.smart;

import java.util.Locale;
import java.util.Objects;
import org.snitp.model.internal.term.Terms;

/**
 * The five criteria of SMART, as the European Commission defines them for objectives: specific, measurable, achievable,
 * relevant, time-bound. Doran (1981) has "assignable" and "realistic" for the third and the fourth.
 */
public enum Criterion {
    /** It is clear what is counted, in which unit, and among whom or where. */
    SPECIFIC,

    /** Two people who follow the plan arrive at the same figure. */
    MEASURABLE,

    /** The plan contains the evidence by which others can judge whether it is achievable; the library does not judge that. */
    ACHIEVABLE,

    /** It says something about an objective or a result. */
    RELEVANT,

    /** It is clear when it is due, how often it is reported, and when it is evaluated. */
    TIME_BOUND;

    /** The criterion by its name in a language, or else in English. */
    public String in(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return SmartWording.in(locale).term(this);
    }

    /**
     * Returns the constant of a word, as documents and exports have it. JAX-RS asks enums for a method of this name.
     *
     * @throws IllegalArgumentException if there is none; its message lists the words
     */
    public static Criterion fromString(String word) {
        return Terms.parse(Criterion.class, word);
    }
}
