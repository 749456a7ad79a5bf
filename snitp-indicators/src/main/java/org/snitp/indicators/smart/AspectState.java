package org.snitp.indicators.smart;

import java.util.Locale;
import java.util.Objects;

/** The state of an aspect. */
public enum AspectState {
    /** The plan states it. */
    FOUND,

    /** The plan does not state it. */
    ABSENT,

    /** The plan states it, but the content is impossible or contradicts something else. */
    FAULTY,

    /** There is nothing to check, or the check found nothing. */
    NOT_NEEDED;

    /** The state by its name in a language, or else in English. */
    public String in(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return SmartWording.in(locale).term(this);
    }
}
