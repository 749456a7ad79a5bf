package org.snitp.io.diagnostic;

import java.util.Locale;
import java.util.Objects;

/**
 * The object of a strategy to which a problem belongs.
 *
 * @param type its type in the model: {@code Action}, {@code Indicator}, {@code Institution}
 * @param code its code or id
 */
public record Subject(String type, String code) {
    /** Checks that no component is null. */
    public Subject {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(code, "code");
    }

    /**
     * Returns the object in a language: {@code action 2.2.6}, or {@code acțiunea 2.2.6} in Romanian.
     *
     * @param locale the language; English if there are no texts in it
     */
    public String toString(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return DiagnosticWording.in(locale).subject(this);
    }

    /** Returns the object in English: {@code action 2.2.6}. */
    @Override
    public String toString() {
        return toString(Locale.ENGLISH);
    }
}
