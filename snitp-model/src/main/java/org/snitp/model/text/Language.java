package org.snitp.model.text;

import java.util.Locale;
import java.util.Objects;

/** A language in which messages, forms and reports are written. */
public enum Language {
    /** Romanian. */
    RO,

    /** English. */
    EN;

    private final Locale locale = Locale.forLanguageTag(name().toLowerCase(Locale.ROOT));

    /** Returns the language in which a locale is answered: Romanian for the language {@code ro}, English for any other. */
    public static Language of(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return locale.getLanguage().equals(RO.locale.getLanguage()) ? RO : EN;
    }

    /** Returns the language as a locale. */
    public Locale locale() {
        return locale;
    }

    /** Returns the code of the language (ISO 639), as users write it: {@code ro}. */
    @Override
    public String toString() {
        return locale.getLanguage();
    }
}
