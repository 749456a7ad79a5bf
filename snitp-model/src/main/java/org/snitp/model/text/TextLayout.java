package org.snitp.model.text;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.snitp.model.document.ExtensionValue;

/**
 * Which languages a text has, and what of it is rare: a third language, extension fields. Texts without these share one object,
 * as there is a text for every other line of a plan.
 */
final class TextLayout {

    private static final String[] NO_TEXTS = {};

    /** Romanian alone. */
    static final TextLayout RO = new TextLayout(new String[] {"ro"}, NO_TEXTS, Map.of());

    /** Romanian, with English as its translation. */
    static final TextLayout RO_EN = new TextLayout(new String[] {"ro", "en"}, NO_TEXTS, Map.of());

    /** The layout of other languages that was made last; a plan has one or two of them. */
    private static volatile TextLayout last = RO;

    private final String[] languages;
    private final List<String> list;

    /** The texts in the third language and those after it. */
    private final String[] further;

    private final Map<String, ExtensionValue> extensions;

    private TextLayout(String[] languages, String[] further, Map<String, ExtensionValue> extensions) {
        this.languages = languages;
        this.list = List.of(languages);
        this.further = further;
        this.extensions = extensions;
    }

    /**
     * Returns the layout of a text.
     *
     * @param languages the tags of the languages, as many as {@code size} says; what is behind them does not count
     * @param texts the texts in these languages
     */
    static TextLayout of(String[] languages, String[] texts, int size, Map<String, ExtensionValue> extensions) {
        if (size > 2 || !extensions.isEmpty()) {
            return new TextLayout(
                    Arrays.copyOf(languages, size),
                    size > 2 ? Arrays.copyOfRange(texts, 2, size) : NO_TEXTS,
                    Collections.unmodifiableMap(new LinkedHashMap<>(extensions)));
        }
        if (RO_EN.has(languages, size)) {
            return RO_EN;
        }
        if (RO.has(languages, size)) {
            return RO;
        }
        TextLayout known = last;
        if (!known.has(languages, size)) {
            known = new TextLayout(Arrays.copyOf(languages, size), NO_TEXTS, Map.of());
            last = known;
        }
        return known;
    }

    private boolean has(String[] others, int size) {
        return languages.length == size && Arrays.equals(languages, 0, size, others, 0, size);
    }

    int size() {
        return languages.length;
    }

    String language(int index) {
        return languages[index];
    }

    List<String> languages() {
        return list;
    }

    String further(int index) {
        return further[index - 2];
    }

    Map<String, ExtensionValue> extensions() {
        return extensions;
    }

    /** Returns the index of a language, or -1. */
    int indexOf(String language) {
        for (int i = 0; i < languages.length; i++) {
            if (languages[i].equals(language)) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the index of the language that is nearest to a locale: the tag itself, its language, or the official one. */
    int nearest(Locale locale) {
        String language = locale.getLanguage();
        int exact = locale.getCountry().isEmpty() && locale.getScript().isEmpty()
                ? indexOf(language)
                : indexOf(locale.toLanguageTag());
        if (exact < 0) {
            exact = indexOf(language);
        }
        for (int i = 0; exact < 0 && i < languages.length; i++) {
            String tag = languages[i];
            if (!language.isEmpty()
                    && tag.startsWith(language)
                    && tag.charAt(Math.min(language.length(), tag.length() - 1)) == '-') {
                exact = i;
            }
        }
        return Math.max(exact, 0);
    }
}
