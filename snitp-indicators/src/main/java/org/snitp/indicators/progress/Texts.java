package org.snitp.indicators.progress;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts of explanations in one language. */
final class Texts {

    private static final Pattern NAME = Pattern.compile("\\{(@?)([a-z]+)}");
    private static final MathContext SHOWN = new MathContext(6);

    /** English is the root: asked for English, a bundle would fall back to the language of the machine. */
    private static final Texts ENGLISH = new Texts(Locale.ROOT, '.');

    private static final Texts ROMANIAN = new Texts(Locale.forLanguageTag("ro"), ',');

    private final ResourceBundle texts;
    private final char decimalMark;

    private Texts(Locale locale, char decimalMark) {
        this.texts =
                ResourceBundle.getBundle("org.snitp.indicators.progress.messages", locale, Texts.class.getModule());
        this.decimalMark = decimalMark;
    }

    static Texts in(Locale locale) {
        return locale.getLanguage().equals("ro") ? ROMANIAN : ENGLISH;
    }

    String text(String key) {
        return texts.getString(key);
    }

    /** Returns a text with its names in braces filled in; one that begins with an at sign stands for the text of a key. */
    String fill(String pattern, Map<String, String> arguments) {
        return NAME.matcher(pattern).replaceAll(match -> {
            String value = arguments.getOrDefault(match.group(2), match.group());
            boolean named = !match.group(1).isEmpty() && texts.containsKey(value);
            return Matcher.quoteReplacement(named ? text(value) : decimals(value));
        });
    }

    /** Returns a text with the points between digits as decimal marks. */
    String decimals(String text) {
        return decimalMark == '.'
                ? text
                : text.replaceAll("(?<=[0-9])\\.(?=[0-9]+(?![0-9.-]))", String.valueOf(decimalMark));
    }

    /** Returns a number with six significant digits, marked where these are not all. */
    String rounded(BigDecimal number) {
        BigDecimal shown = Arithmetic.plain(number.round(SHOWN));
        return (shown.compareTo(number) == 0 ? "" : "≈ ") + decimals(shown.toPlainString());
    }
}
