package org.snitp.io.internal.output;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snitp.model.internal.message.MessageBundles;
import org.snitp.model.text.Language;
import org.snitp.model.text.PluralForm;

/** The texts of a bundle in one language. */
public final class Texts {

    private static final Pattern NAME = Pattern.compile("\\{([a-zA-Z]+)}");

    private final ResourceBundle texts;
    private final Locale locale;
    private final boolean romanian;

    /**
     * The texts of a bundle.
     *
     * @param anchor a class in the package of the bundle
     * @param name the name of the bundle in that package, as {@code messages}
     * @param locale Romanian for the language {@code ro}, English for any other
     */
    public Texts(Class<?> anchor, String name, Locale locale) {
        this.locale = locale;
        this.romanian = Language.of(locale) == Language.RO;
        this.texts = MessageBundles.load(anchor, name, Language.of(locale));
    }

    /** Returns whether the language is Romanian. */
    public boolean isRomanian() {
        return romanian;
    }

    /** Returns a text as it stands. */
    public String text(String key) {
        return texts.getString(key);
    }

    /** Returns a text with its names in braces filled in; what is filled in is not looked at again. */
    public String fill(String key, Map<String, String> arguments) {
        return NAME.matcher(text(key))
                .replaceAll(match -> Matcher.quoteReplacement(arguments.getOrDefault(match.group(1), match.group())));
    }

    /** Returns a number with its noun, by the plural rules of the Unicode CLDR for whole numbers. */
    public String count(String noun, int number, String shown) {
        return fill("count." + noun + "." + PluralForm.of(number, locale).term(), Map.of("n", shown));
    }
}
