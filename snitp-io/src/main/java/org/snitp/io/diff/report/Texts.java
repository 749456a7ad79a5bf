package org.snitp.io.diff.report;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snitp.model.internal.message.MessageBundles;
import org.snitp.model.text.Language;
import org.snitp.model.text.PluralForm;

/** The texts of comparisons in one language. */
final class Texts {

    private static final Pattern NAME = Pattern.compile("\\{([a-zA-Z]+)}");

    private final ResourceBundle texts;
    private final Locale locale;
    private final boolean romanian;

    Texts(Locale locale) {
        this.locale = locale;
        this.romanian = Language.of(locale) == Language.RO;
        this.texts = MessageBundles.load(Texts.class, "messages", Language.of(locale));
    }

    boolean isRomanian() {
        return romanian;
    }

    String text(String key) {
        return texts.getString(key);
    }

    Optional<String> find(String key) {
        return texts.containsKey(key) ? Optional.of(texts.getString(key)) : Optional.empty();
    }

    /** Returns a text with its names in braces filled in; what is filled in is not looked at again. */
    String fill(String key, Map<String, String> arguments) {
        return NAME.matcher(text(key))
                .replaceAll(match -> Matcher.quoteReplacement(arguments.getOrDefault(match.group(1), match.group())));
    }

    /** Returns a number with its noun, by the plural rules of the Unicode CLDR for whole numbers. */
    String count(String key, int number) {
        return fill(key + "." + PluralForm.of(number, locale).term(), Map.of("n", Integer.toString(number)));
    }
}
