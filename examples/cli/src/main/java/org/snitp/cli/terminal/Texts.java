package org.snitp.cli.terminal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.ResourceBundle;
import org.snitp.model.text.PluralForm;

/** The texts of the command in one language. */
public final class Texts {

    private static final MathContext SIX_DIGITS = new MathContext(6);

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
        return text(noun + "." + PluralForm.of(number, locale()).term(), number);
    }

    /** Returns a decimal in full, never in scientific notation, with the decimal mark of the language. */
    public String number(BigDecimal number) {
        String plain = number.toPlainString();
        return language == Language.RO ? plain.replace('.', ',') : plain;
    }

    /** Returns a decimal with six significant digits, marked where these are not all. */
    public String rounded(BigDecimal number) {
        BigDecimal shown = number.round(SIX_DIGITS);
        return (shown.compareTo(number) == 0 ? "" : "≈ ") + number(plain(shown));
    }

    /**
     * Returns a share in per cent with at most one decimal: cut off, not rounded, so that 100% is only said of what is
     * complete.
     */
    public String percent(BigDecimal share) {
        return number(plain(share.movePointRight(2).setScale(1, RoundingMode.DOWN))) + "%";
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
