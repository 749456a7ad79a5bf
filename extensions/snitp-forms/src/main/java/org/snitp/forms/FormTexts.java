package org.snitp.forms;

import java.text.Normalizer;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The texts of forms in one language. */
final class FormTexts {

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}]+");

    /** English is the root of the bundle: asking for it by name would yield the language of the computer. */
    private static final FormTexts ENGLISH = new FormTexts(Locale.ROOT, Locale.ENGLISH);

    private static final FormTexts ROMANIAN = new FormTexts(Locale.forLanguageTag("ro"), Locale.forLanguageTag("ro"));

    private final ResourceBundle texts;
    private final Locale language;

    private FormTexts(Locale bundle, Locale language) {
        this.texts = ResourceBundle.getBundle("org.snitp.forms.messages", bundle, FormTexts.class.getModule());
        this.language = language;
    }

    static FormTexts in(Locale locale) {
        return locale.getLanguage().equals("ro") ? ROMANIAN : ENGLISH;
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
