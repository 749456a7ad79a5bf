package org.snitp.indicators.progress;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snitp.model.internal.message.MessageBundles;
import org.snitp.model.text.DisplayNumbers;
import org.snitp.model.text.Language;

/** The texts of explanations in one language. */
final class Texts {

    /** A number behind the colon that follows who reported it, or in a fraction or a product. */
    private static final Pattern NUMBER = Pattern.compile("(?<=(?:: | / | × ))-?[0-9]+(?:\\.[0-9]+)?");

    private static final Pattern NAME = Pattern.compile("\\{([@#~]?)([a-z]+)}");

    private static final Texts ENGLISH = new Texts(Language.EN);

    private static final Texts ROMANIAN = new Texts(Language.RO);

    private final ResourceBundle texts;
    private final DisplayNumbers numbers;

    private Texts(Language language) {
        this.texts = MessageBundles.load(Texts.class, "messages", language);
        this.numbers = DisplayNumbers.in(language.locale());
    }

    static Texts in(Locale locale) {
        return Language.of(locale) == Language.RO ? ROMANIAN : ENGLISH;
    }

    String text(String key) {
        return texts.getString(key);
    }

    /** How numbers are shown in the language. */
    DisplayNumbers numbers() {
        return numbers;
    }

    /**
     * Returns a text with its names in braces filled in: one that begins with an at sign stands for the text of a key, one that
     * begins with a hash sign for a number, and one that begins with a tilde for what several reported, as in {@code AB: 1200}.
     */
    String fill(String pattern, Map<String, String> arguments) {
        return NAME.matcher(pattern).replaceAll(match -> {
            String value = arguments.get(match.group(2));
            return Matcher.quoteReplacement(value == null ? match.group() : shown(match.group(1), value));
        });
    }

    private String shown(String mark, String value) {
        return switch (mark) {
            case "#" -> numbers.exact(new BigDecimal(value));
            case "~" -> NUMBER.matcher(value).replaceAll(number -> numbers.exact(new BigDecimal(number.group())));
            case "@" -> texts.containsKey(value) ? text(value) : value;
            default -> value;
        };
    }
}
