package org.snitp.interop.internal.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snitp.model.text.LocalizedText;

/** Texts in several languages, made of what files of others have. */
public final class Texts {

    private Texts() {}

    /**
     * Returns a text.
     *
     * @param texts the words by the tag of their language; the first is the official one; blank ones are left out, and so are
     *     those whose tag is none
     */
    public static Optional<LocalizedText> of(Map<String, String> texts) {
        LocalizedText.Builder builder = LocalizedText.builder();
        boolean first = true;
        for (Map.Entry<String, String> one : texts.entrySet()) {
            if (one.getValue().isBlank() || !one.getKey().matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")) {
                continue;
            }
            builder.text(one.getKey(), one.getValue());
            if (first) {
                builder.official(one.getKey());
                first = false;
            }
        }
        return first ? Optional.empty() : Optional.of(builder.build());
    }

    /** Returns a text in one language; absent if it is blank. */
    public static Optional<LocalizedText> of(String language, String words) {
        return of(Map.of(language, words));
    }

    /**
     * Returns the text in a language, or in the official one, of which the tag may differ.
     *
     * @param languages the wanted languages, the best first
     */
    public static String in(LocalizedText text, List<String> languages) {
        return languages.stream()
                .map(text::get)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(text.official());
    }
}
