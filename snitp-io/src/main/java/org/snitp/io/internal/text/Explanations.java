package org.snitp.io.internal.text;

import java.text.Normalizer;
import java.util.Locale;

/** Determines from its context whether an acronym is explained, or is not an acronym. */
final class Explanations {

    /** The maximum distance between an acronym and its long form. */
    private static final int MAX_NAME_LENGTH = 200;

    private static final int MAX_UNIT_LENGTH = 3;
    private static final int MAX_SEPARATORS = 3;
    private static final String HEREINAFTER = "în continuare";

    private Explanations() {}

    /** Returns whether a text explains the acronym at a location. */
    static boolean isExplained(String text, int start, int end) {
        String acronym = folded(text.substring(start, end));
        return isHereinafter(text, start)
                || (isAside(text, start, end) && isName(text, start - 1, acronym))
                || (isBehindDash(text, start) && isName(text, start - 3, acronym))
                || (text.startsWith(" (", end) && isMeaning(text, end + 2, acronym));
    }

    /** "denumit în continuare ABC", "(în continuare, „ABC”)". */
    private static boolean isHereinafter(String text, int start) {
        int at = start;
        while (at > 0 && " ,:„\"«".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at < start && text.regionMatches(true, at - HEREINAFTER.length(), HEREINAFTER, 0, HEREINAFTER.length());
    }

    /** "(ABC)", "(ABC-uri)", "(ABC 2021-2027)". */
    private static boolean isAside(String text, int start, int end) {
        if (start == 0 || text.charAt(start - 1) != '(') {
            return false;
        }
        int at = end;
        if (at < text.length() && text.charAt(at) == '-') {
            at++;
            while (at < text.length() && at - end < MAX_NAME_LENGTH && Character.isLetter(text.charAt(at))) {
                at++;
            }
        }
        while (at < text.length() && at - end < MAX_NAME_LENGTH && " -–/0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at < text.length() && text.charAt(at) == ')';
    }

    private static boolean isBehindDash(String text, int start) {
        return text.startsWith(" – ", start - 3) || text.startsWith(" - ", start - 3);
    }

    /**
     * Returns whether a name ends at a position: its last word is capitalised, or its words have the letters of the
     * acronym.
     */
    private static boolean isName(String text, int end, String acronym) {
        String before = text.substring(Math.max(0, end - MAX_NAME_LENGTH), end);
        int last = 0;
        Words words = new Words(before);
        while (words.next()) {
            last = words.start();
        }
        return (last > 0 && isCapitalised(before, last)) || hasLetters(before, acronym);
    }

    /** Returns whether the text after a bracket is a name, or has the letters of the acronym. */
    private static boolean isMeaning(String text, int start, String acronym) {
        String behind = text.substring(start, Math.min(text.length(), start + MAX_NAME_LENGTH));
        int close = behind.indexOf(')');
        String inside = close < 0 ? behind : behind.substring(0, close);
        return (inside.indexOf(' ') > 0 && isCapitalised(inside, 0)) || hasLetters(inside, acronym);
    }

    private static boolean isCapitalised(String text, int at) {
        return at + 1 < text.length()
                && Character.isUpperCase(text.charAt(at))
                && Character.isLowerCase(text.charAt(at + 1));
    }

    private static boolean hasLetters(String text, String acronym) {
        String words = folded(text);
        return hasInOrder(words, acronym) || hasInitials(words, acronym);
    }

    /**
     * Returns whether an acronym consists of the first letters of words, each with or without further letters of the
     * same word.
     */
    private static boolean hasInOrder(String text, String acronym) {
        boolean[] reached = new boolean[acronym.length() + 1];
        reached[0] = true;
        Words words = new Words(text);
        while (words.next()) {
            for (int from = acronym.length() - 1; from >= 0; from--) {
                int to = from;
                for (int i = words.start(); i < words.end() && reached[from] && to < acronym.length(); i++) {
                    if (text.charAt(i) == acronym.charAt(to)) {
                        to++;
                        reached[to] = true;
                    } else if (i == words.start()) {
                        break;
                    }
                }
            }
        }
        return reached[acronym.length()];
    }

    /**
     * Returns whether each letter starts a word of its own, in any order: the order may be that of another language.
     */
    private static boolean hasInitials(String text, String acronym) {
        StringBuilder initials = new StringBuilder();
        Words words = new Words(text);
        while (words.next()) {
            initials.append(text.charAt(words.start()));
        }
        for (int i = 0; i < acronym.length(); i++) {
            int at = initials.indexOf(acronym.substring(i, i + 1));
            if (at < 0) {
                return false;
            }
            initials.deleteCharAt(at);
        }
        return true;
    }

    /** Returns a text in upper case without diacritics. */
    private static String folded(String text) {
        String capitals = text.toUpperCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(capitals.length());
        Normalizer.normalize(capitals, Normalizer.Form.NFD)
                .chars()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> folded.append((char) c));
        return folded.toString();
    }

    /** Returns whether capitals are the unit of a number before them: "500 MW". */
    static boolean isUnit(String text, int start, int end) {
        return end - start <= MAX_UNIT_LENGTH
                && start > 1
                && TextIssue.isSpace(text.charAt(start - 1))
                && Character.isDigit(text.charAt(start - 2));
    }

    /**
     * Returns whether a number other than a year adjoins the capitals, as in "HG 88", "OMFP nr. 5/2020", "2002-JAI",
     * "ISO 3166-2:RO".
     */
    static boolean isNumbered(String text, int start, int end) {
        if (start > 1 && "-:".indexOf(text.charAt(start - 1)) >= 0 && Character.isDigit(text.charAt(start - 2))) {
            return true;
        }
        int from = behindSeparators(text, end);
        boolean marked = text.startsWith("nr", from);
        if (marked) {
            from = behindSeparators(text, from + 2);
        }
        int to = from;
        while (to < text.length() && to - from < MAX_NAME_LENGTH && Character.isDigit(text.charAt(to))) {
            to++;
        }
        boolean ofYear = to < text.length() && text.charAt(to) == '/';
        return to > from && (ofYear || (!marked && !isYear(text, from, to)));
    }

    private static boolean isYear(String text, int from, int to) {
        return to - from == 4 && (text.startsWith("19", from) || text.startsWith("20", from));
    }

    private static int behindSeparators(String text, int from) {
        int next = from;
        while (next < text.length() && next - from < MAX_SEPARATORS && " -.".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        return next;
    }
}
