package org.snitp.io.internal.text;

import java.util.Locale;
import java.util.Set;

/**
 * Tells English texts that stand where Romanian ones are expected, as in a plan that has no Romanian. Rules of Romanian
 * wording say nothing about them.
 */
final class English {

    private static final Set<String> WORDS = Set.of(
            "the", "of", "and", "for", "with", "by", "to", "from", "within", "on", "is", "are", "that", "which",
            "number", "between");

    private static final Set<String> ROMANIAN = Set.of(
            "și", "şi", "si", "de", "în", "la", "cu", "pentru", "din", "pe", "prin", "al", "ale", "ai", "sau", "care",
            "privind", "este", "sunt", "nu", "un", "lui", "cel", "cea", "cele", "către", "ori");

    private English() {}

    /** Returns whether a text has words that only English has, more of them than words that only Romanian has. */
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
