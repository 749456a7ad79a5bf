package org.snitp.forms;

import java.text.Normalizer;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.snitp.model.internal.message.MessageBundles;
import org.snitp.model.text.Language;

/** The texts of forms in one language. */
final class FormTexts {

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private static final FormTexts ENGLISH = new FormTexts(Language.EN);

    private static final FormTexts ROMANIAN = new FormTexts(Language.RO);

    private final ResourceBundle texts;
    private final Locale language;

    private FormTexts(Language language) {
        this.texts = MessageBundles.load(FormTexts.class, "messages", language);
        this.language = language.locale();
    }

    static FormTexts in(Locale locale) {
        return Language.of(locale) == Language.RO ? ROMANIAN : ENGLISH;
    }

    /** Returns whether a text that somebody may have typed is the one of a key, in either language. */
    static boolean isText(String key, String typed) {
        String folded = fold(typed);
        return Stream.of(ROMANIAN, ENGLISH)
                .anyMatch(texts -> fold(texts.text(key)).equals(folded));
    }

    /** Returns what of a text counts when it is recognised: neither letter case nor diacritics nor the kind of space. */
    static String fold(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return WHITE_SPACE.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** The language in which model texts are shown. */
    Locale language() {
        return language;
    }

    boolean isRomanian() {
        return this == ROMANIAN;
    }

    String text(String key) {
        return texts.getString(key);
    }

    /** Returns a text with {@code {0}}, {@code {1}} filled in. */
    String text(String key, String... arguments) {
        return PLACE.matcher(texts.getString(key))
                .replaceAll(location -> Matcher.quoteReplacement(arguments[Integer.parseInt(location.group(1))]));
    }
}
