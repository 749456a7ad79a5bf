package org.snitp.annex.internal.plan;

import java.util.Set;
import java.util.regex.Pattern;
import org.snitp.annex.internal.vocabulary.Spellings;

/** What people write into a cell to say that nothing belongs there, or the same as above. */
final class Nothing {

    private static final Pattern DASHES = Pattern.compile("[\\s\\-–—_.*]{1,5}");

    private static final Set<String> WORDS = Set.of(
            "n a",
            "nu este cazul",
            "nu e cazul",
            "nu se aplica",
            "nu exista",
            "none",
            "not applicable",
            "not available",
            "fara",
            "nil");

    private static final Pattern DITTO_MARKS = Pattern.compile("[\\s\\-–—/\"”“„'’,.]{1,12}");

    private static final Set<String> DITTO = Set.of(
            "idem",
            "ibidem",
            "ditto",
            "same as above",
            "same",
            "la fel",
            "la fel ca mai sus",
            "aceeasi",
            "acelasi",
            "aceiasi",
            "aceleasi",
            "as above");

    private Nothing() {}

    /** Returns whether a text says that there is nothing. */
    static boolean isNothing(String text) {
        return text.isBlank() || DASHES.matcher(text).matches() || WORDS.contains(Spellings.folded(text));
    }

    /** Returns whether a text says that the cell above holds. */
    static boolean isDitto(String text) {
        boolean marks = DITTO_MARKS.matcher(text).matches() && text.chars().anyMatch(c -> "\"”“„'’/".indexOf(c) >= 0);
        return marks || DITTO.contains(Spellings.folded(text));
    }
}
