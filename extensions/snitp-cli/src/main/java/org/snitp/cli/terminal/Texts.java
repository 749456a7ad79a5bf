package org.snitp.cli.terminal;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.model.internal.message.Messages;
import org.snitp.model.text.DisplayNumbers;

/** The texts of the command in one language. */
public final class Texts {

    private static final String BUNDLE = "org.snitp.cli.messages";

    private final Messages texts;
    private final Locale locale;

    private Texts(Messages texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    /** Returns the texts in a language, or else in English. */
    public static Texts in(Locale locale) {
        return new Texts(Messages.in(Texts.class.getModule(), BUNDLE, locale), locale);
    }

    /** Returns a language by its tag, such as {@code ro}, if there is a resource bundle for it on the class path. */
    public static Optional<Locale> spoken(String tag) {
        Locale locale = Locale.forLanguageTag(tag.toLowerCase(Locale.ROOT));
        if (locale.getLanguage().isEmpty()) {
            // Nothing was asked for: to look for its texts would read two files at each start.
            return Optional.empty();
        }
        boolean spoken = locale.getLanguage().equals(Locale.ENGLISH.getLanguage())
                || Stream.of(
                                Messages.in(Texts.class.getModule(), BUNDLE, locale),
                                Messages.in(Diagnostic.class, locale))
                        .anyMatch(texts -> texts.locale().getLanguage().equals(locale.getLanguage()));
        return spoken ? Optional.of(locale) : Optional.empty();
    }

    /** The requested language; English if there are no texts in it. */
    public Locale locale() {
        return locale;
    }

    /** The texts for the help of the argument parser. */
    public ResourceBundle bundle() {
        return texts.bundle();
    }

    /** Returns a text with arguments for {@code {0}}, {@code {1}} and so on. */
    public String text(String key, Object... arguments) {
        return arguments.length == 0 ? texts.text(key) : texts.fillInOrder(key, arguments);
    }

    /** Returns the word for a term of the model, such as {@code MeasureType.COUNT}. */
    public String term(Enum<?> term) {
        return text(term.getDeclaringClass().getSimpleName() + "." + term.name());
    }

    /**
     * Returns a number with its noun in the grammatical form of the language: 1 error, 2 errors; 1 eroare, 2 erori, 20
     * de erori.
     *
     * @param noun the key of the noun: {@code count.error}
     */
    public String count(String noun, int number) {
        return texts.count(noun, number);
    }

    /** Returns a decimal with all digits, grouped digits and the decimal mark of the language. */
    public String number(BigDecimal number) {
        return DisplayNumbers.in(locale()).exact(number);
    }

    /** Returns a share as a percentage. */
    public String percent(BigDecimal share) {
        return DisplayNumbers.in(locale()).percent(share);
    }
}
