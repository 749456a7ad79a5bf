package org.snitp.cli.terminal;

import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of the command in one language. */
public final class Texts {

    private final Language language;
    private final ResourceBundle bundle;

    private Texts(Language language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(
                "org.snitp.cli.messages",
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
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
        return text(noun + "." + form(number), number);
    }

    /** The plural rules of the Unicode CLDR for whole numbers. */
    private String form(int number) {
        if (number == 1) {
            return "one";
        }
        int rest = number % 100;
        boolean few = number == 0 || (rest >= 1 && rest <= 19);
        return language == Language.RO && few ? "few" : "other";
    }
}
