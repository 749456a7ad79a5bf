package org.snitp.indicators.smart;

import java.util.Locale;
import java.util.Objects;

/** What became of the search for an aspect. */
public enum AspectState {
    /** The plan says it. */
    FOUND,

    /** The plan does not say it. */
    ABSENT,

    /** The plan says it, and what it says cannot be so or contradicts something else. */
    FAULTY,

    /** There is nothing to check, or nothing to say about what was checked. */
    NOT_NEEDED;

    /** The state by its name in a language, or else in English. */
    public String in(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return SmartWording.in(locale).term(this);
    }
}
