package org.snitp.io.internal.text;

import java.util.Locale;
import java.util.Set;

/**
 * Recognises English texts in the place of Romanian ones, as in a plan without Romanian. The rules of Romanian wording
 * do not apply to them.
 */
final class English {

    private static final Set<String> WORDS = Set.of(
            "the", "of", "and", "for", "with", "by", "to", "from", "within", "on", "is", "are", "that", "which",
            "number", "between");

    private static final Set<String> ROMANIAN = Set.of(
            "și", "şi", "si", "de", "în", "la", "cu", "pentru", "din", "pe", "prin", "al", "ale", "ai", "sau", "care",
            "privind", "este", "sunt", "nu", "un", "lui", "cel", "cea", "cele", "către", "ori");

    private English() {}

    /** Returns whether a text has more words that are only English than words that are only Romanian. */
    static boolean isIn(String text) {
        int english = 0;
        int romanian = 0;
        Words words = new Words(text);
        while (words.next()) {
            String word = words.toString().toLowerCase(Locale.ROOT);
            english += WORDS.contains(word) ? 1 : 0;
            romanian += ROMANIAN.contains(word) ? 1 : 0;
        }
        return english > romanian;
    }
}
