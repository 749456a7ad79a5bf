package org.snitp.io.internal.text;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.snitp.model.Bundle;
import org.snitp.model.rule.Path;
import org.snitp.model.text.LocalizedText;

/**
 * In which languages the texts of documents are shown to somebody who asks for one: in it, or in the official language of
 * the document where there is no translation. Numbers, symbols and units belong to no language.
 *
 * @param own how many are in the language
 * @param others how many are in other languages, by their tags
 */
public record TextLanguages(int own, Map<String, Integer> others) {

    /** Copies the map. */
    public TextLanguages {
        others = Map.copyOf(others);
    }

    /** Counts the texts of a bundle. */
    public static TextLanguages of(Bundle bundle, Locale asked) {
        int[] own = {0};
        Map<String, Integer> others = new TreeMap<>();
        for (int i = 0; i < bundle.getDocuments().size(); i++) {
            TextVisitor.walk(bundle.getDocuments().get(i), Path.document(i), (text, at) -> {
                String language = text.languageIn(asked);
                if (Locale.forLanguageTag(language).getLanguage().equals(asked.getLanguage())) {
                    own[0]++;
                } else if (isOfALanguage(text, asked)) {
                    others.merge(language, 1, Integer::sum);
                }
            });
        }
        return new TextLanguages(own[0], others);
    }

    private static boolean isOfALanguage(LocalizedText text, Locale asked) {
        return !LanguageNeutralText.isOnly(text.in(asked));
    }

    /** Returns whether the texts are in several languages. */
    public boolean areMixed() {
        return others.size() + Math.min(own, 1) > 1;
    }
}
