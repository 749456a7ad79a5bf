package org.snitp.indicators.smart;

import java.util.Set;
import java.util.regex.Pattern;
import org.snitp.model.text.LocalizedText;

/**
 * Recognises texts without content: placeholders ("de completat", "TBD"), refusals ("n/a", "nu e cazul"), and filler for
 * required fields ("xxx", "asdf", "."). The lists are closed; in doubt a text has content.
 */
final class EmptyText {

    /** In lower case, without marks and diacritics. */
    private static final Set<String> PLACEHOLDERS = Set.of(
            "n a",
            "na",
            "nd",
            "tbd",
            "tbc",
            "tba",
            "todo",
            "to do",
            "to be determined",
            "to be defined",
            "to be decided",
            "to be established",
            "to be completed",
            "to be confirmed",
            "not available",
            "not applicable",
            "none",
            "nothing",
            "unknown",
            "idem",
            "same",
            "same as above",
            "see above",
            "ibid",
            "yes",
            "no",
            "ok",
            "da",
            "nu",
            "lorem ipsum",
            "asdf",
            "qwerty",
            "nu este cazul",
            "nu e cazul",
            "nu se aplica",
            "nu exista",
            "necunoscut",
            "nedeterminat",
            "nedefinit",
            "la fel",
            "vezi mai sus",
            "de completat",
            "se completeaza",
            "se va completa",
            "se va stabili",
            "se va stabili ulterior",
            "va fi stabilit",
            "va fi stabilita",
            "urmeaza",
            "urmeaza a fi stabilit",
            "urmeaza a fi stabilita",
            "urmeaza sa fie stabilit",
            "de stabilit",
            "de definit",
            "ulterior",
            "orice",
            "ceva",
            "anything",
            "something");

    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ONE_LETTER = Pattern.compile("(\\p{L})\\1*");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    /** A longer text is not a placeholder. */
    private static final int MAX_LENGTH = 60;

    private EmptyText() {}

    /** Returns whether a text has no content, in any context. */
    static boolean saysNothing(LocalizedText text) {
        return saysNothing(text.official());
    }

    /** Returns whether a unit has no content: a single sign such as "%" may be a unit. */
    static boolean isNoUnit(LocalizedText unit) {
        String words = words(unit.official());
        return unit.official().length() <= MAX_LENGTH
                && (PLACEHOLDERS.contains(words) || (words.matches("x{0,4}") && !isSign(unit.official())));
    }

    /** Returns whether a text only repeats another one, ignoring marks and letter case. */
    static boolean repeats(LocalizedText text, LocalizedText other) {
        return words(text.official()).equals(words(other.official()));
    }

    private static boolean saysNothing(String text) {
        if (text.length() > MAX_LENGTH) {
            return false;
        }
        String words = words(text);
        return !LETTER.matcher(words).find()
                || PLACEHOLDERS.contains(words)
                || ONE_LETTER.matcher(words).matches();
    }

    private static boolean isSign(String unit) {
        return unit.strip().matches("[%‰°€$£µ²³/]+");
    }

    private static String words(String text) {
        return MARKS.matcher(RomanianWords.fold(text)).replaceAll(" ").strip();
    }
}
