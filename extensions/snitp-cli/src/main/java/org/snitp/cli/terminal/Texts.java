package org.snitp.cli.terminal;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.ResourceBundle;
import org.snitp.model.internal.message.MessageBundles;
import org.snitp.model.text.DisplayNumbers;
import org.snitp.model.text.Language;
import org.snitp.model.text.PluralForm;

/** The texts of the command in one language. */
public final class Texts {

    private final Language language;
    private final ResourceBundle bundle;

    private Texts(Language language) {
        this.language = language;
        this.bundle = MessageBundles.load(Texts.class.getModule(), "org.snitp.cli.messages", language);
    }

    /** Returns the texts in a language. */
    public static Texts in(Language language) {
        return new Texts(language);
    }

    /** The language as a locale. */
    public Locale locale() {
        return language.locale();
    }

    /** The texts as the parser of arguments wants them for its help. */
    public ResourceBundle bundle() {
        return bundle;
    }

    /** Returns a text, with {@code {0}}, {@code {1}} and so on filled in. */
    public String text(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
            int index = pattern.charAt(open + 1) - '0';
            text.append(pattern, from, open).append(arguments[index]);
            from = open + "{0}".length();
        }
        return text.append(pattern.substring(from)).toString();
    }

    /** Returns the word for a term of the model, as in {@code MeasureType.COUNT}. */
    public String term(Enum<?> term) {
        return text(term.getDeclaringClass().getSimpleName() + "." + term.name());
    }

    /**
     * Returns a number with its noun, in the form that the language asks for: 1 error, 2 errors; 1 eroare, 2 erori, 20 de
     * erori.
     *
     * @param noun the key of the noun without its form: {@code count.error}
     */
    public String count(String noun, int number) {
        return text(noun + "." + PluralForm.of(number, locale()).term(), number);
    }

    /** Returns a decimal in full, with grouped digits and the decimal mark of the language. */
    public String number(BigDecimal number) {
        return DisplayNumbers.in(locale()).exact(number);
    }

    /** Returns a share in percent. */
    public String percent(BigDecimal share) {
        return DisplayNumbers.in(locale()).percent(share);
    }
}
