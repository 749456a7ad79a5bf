package org.snitp.indicators.forecast;

import java.util.Locale;
import java.util.Objects;
import org.snitp.model.internal.message.Messages;
import org.snitp.model.internal.term.Terms;

/** What a forecast says of a target. */
public enum Outlook {
    /** The value at the due day meets the target if it goes on so. */
    ON_COURSE,

    /** The value at the due day does not meet the target if it goes on so. */
    OFF_COURSE,

    /** The figures scatter too much to tell. */
    OPEN;

    /**
     * Returns the outlook in a language.
     *
     * @param locale the language; English if there are no texts in it
     */
    public String toString(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return Messages.in(Outlook.class, locale).text("outlook." + name());
    }

    /**
     * Returns the constant of a word, as documents and exports have it. JAX-RS asks enums for a method of this name.
     *
     * @throws IllegalArgumentException if there is none; its message lists the words
     */
    public static Outlook fromString(String word) {
        return Terms.parse(Outlook.class, word);
    }
}
