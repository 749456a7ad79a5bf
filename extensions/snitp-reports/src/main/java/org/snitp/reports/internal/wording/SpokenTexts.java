package org.snitp.reports.internal.wording;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.snitp.model.text.LocalizedText;

/**
 * Chooses the texts of documents in one language, and counts those that are not in it and stand in the official language of
 * their document, so that nothing looks like a translation that is none.
 */
public final class SpokenTexts {

    private final Locale locale;
    private final Map<String, Integer> others = new TreeMap<>();
    private int own;

    public SpokenTexts(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** Returns a text in the language, or in the official one. */
    public String of(LocalizedText text) {
        if (isOther(text)) {
            others.merge(text.languageIn(locale), 1, Integer::sum);
        } else {
            own++;
        }
        return text.in(locale);
    }

    /** Returns whether a text is not in the language. */
    public boolean isOther(LocalizedText text) {
        return !Locale.forLanguageTag(text.languageIn(locale)).getLanguage().equals(locale.getLanguage());
    }

    /** Returns whether the texts so far are in several languages. */
    public boolean areMixed() {
        return others.size() + Math.min(own, 1) > 1;
    }

    /** Returns the other languages of the texts so far, by their tags, with the numbers of the texts. */
    public Map<String, Integer> others() {
        return others;
    }
}
