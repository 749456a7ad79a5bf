package org.snitp.model.text;

import java.util.Locale;
import java.util.Objects;
import org.snitp.model.internal.term.Terms;

/**
 * A language of the documents of a strategy, whose rules of wording are known: how its numbers are written, which nouns follow
 * them, what a spreadsheet in it expects.
 *
 * <p>Messages know no list of languages: each resource bundle is one.
 */
public enum Language {
    /** Romanian. */
    RO,

    /** English. */
    EN;

    private final Locale locale = Locale.forLanguageTag(name().toLowerCase(Locale.ROOT));

    /** Returns the language whose rules hold for a locale: Romanian for the language {@code ro}, English for any other. */
    public static Language of(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return locale.getLanguage().equals(RO.locale.getLanguage()) ? RO : EN;
    }

    /** Returns the language as a locale. */
    public Locale locale() {
        return locale;
    }

    /** Returns the ISO 639 code of the language, as users write it: {@code ro}. */
    @Override
    public String toString() {
        return locale.getLanguage();
    }

    /**
     * Returns the constant of a word, as documents and exports have it. JAX-RS asks enums for a method of this name.
     *
     * @throws IllegalArgumentException if there is none; its message lists the words
     */
    public static Language fromString(String word) {
        return Terms.parse(Language.class, word);
    }
}
