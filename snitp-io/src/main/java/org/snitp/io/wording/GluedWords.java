package org.snitp.io.wording;

import java.util.Optional;
import java.util.Set;
import org.snitp.model.rule.Rule;

/**
 * Words between which a space is surely missing: "persoaneRealizarea", "victimelor.Campanii", "persoane,copii",
 * "(ANITP)și".
 *
 * <p>Web addresses, names such as YouTube and HoReCa, numbers, and brackets that add letters to a word, as in
 * "(re)integrare" and "copil(ul)", are passed over.
 */
final class GluedWords {

    private static final Set<String> NAMES = Set.of(
            "YouTube",
            "LinkedIn",
            "TikTok",
            "WhatsApp",
            "PowerPoint",
            "SharePoint",
            "JavaScript",
            "OpenStreetMap",
            "MasterCard");

    /** How far a word and an address are followed, so that endless ones take no more than linear time. */
    private static final int LONGEST = 64;

    private static final int LONGEST_ADDRESS = 200;

    private GluedWords() {}

    static Optional<Slip> in(String text) {
        int place = find(text, 1);
        if (place < 0) {
            return Optional.empty();
        }
        StringBuilder correction = new StringBuilder(text.length() + 8);
        int copied = 0;
        for (int at = place; at >= 0; at = find(text, at + 1)) {
            correction.append(text, copied, at).append(' ');
            copied = at;
        }
        return Optional.of(Slip.of(
                Rule.WORDS_APART,
                Slip.excerpt(text, place - 1, place + 1),
                correction.append(text, copied, text.length()).toString()));
    }

    /** Returns the place of the next missing space, or -1. */
    private static int find(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char left = text.charAt(i - 1);
            char right = text.charAt(i);
            boolean glued = switch (left) {
                case ',', ';', ':', '!', '?', '.' -> isMarkBetweenWords(text, i);
                case ')' -> Character.isLetter(right) && isAside(text, opening(text, i - 1), i - 1);
                default ->
                    right == '('
                            ? Character.isLowerCase(left) && isAside(text, i, closing(text, i))
                            : isUpperCase(right) && isLowerCase(left) && isJoint(text, i);
            };
            if (glued && !isAddress(text, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isLowerCase(char c) {
        return (c >= 'a' && c <= 'z') || (c > '\u007F' && Character.isLowerCase(c));
    }

    private static boolean isUpperCase(char c) {
        return (c >= 'A' && c <= 'Z') || (c > '\u007F' && Character.isUpperCase(c));
    }

    /** A full stop stands also in addresses and abbreviations: only before a capital it ends a sentence. */
    private static boolean isMarkBetweenWords(String text, int right) {
        if (!Character.isLetter(text.charAt(right))) {
            return false;
        }
        int left = right - 2;
        int before = lettersBefore(text, left + 1);
        int after = lettersAfter(text, right);
        return text.charAt(right - 1) == '.'
                ? before >= 3
                        && after >= 2
                        && isLowerCase(text.charAt(left))
                        && isUpperCase(text.charAt(right))
                        && isLowerCase(text.charAt(right + 1))
                : before >= 2 && after >= 2;
    }

    /** A capital inside a word: after three small letters at least, and before two. */
    private static boolean isJoint(String text, int right) {
        int before = lettersBefore(text, right);
        int after = lettersAfter(text, right);
        boolean small = after >= 3 && isLowerCase(text.charAt(right + 1)) && isLowerCase(text.charAt(right + 2));
        for (int i = right - 1; i >= right - 3 && small; i--) {
            small = i >= 0 && isLowerCase(text.charAt(i));
        }
        return small && !NAMES.contains(text.substring(right - before, right + after));
    }

    /** Brackets hold an aside, and no part of a word, where there is a space or nothing but capitals in them. */
    private static boolean isAside(String text, int open, int close) {
        if (open < 0 || close < 0 || close - open < 3) {
            return false;
        }
        boolean capitals = true;
        for (int i = open + 1; i < close; i++) {
            if (text.charAt(i) == ' ') {
                return true;
            }
            capitals &= isUpperCase(text.charAt(i));
        }
        return capitals;
    }

    private static int opening(String text, int close) {
        int at = close - 1;
        while (at >= 0 && text.charAt(at) != '(' && text.charAt(at) != ')') {
            at--;
        }
        return at >= 0 && text.charAt(at) == '(' ? at : -1;
    }

    private static int closing(String text, int open) {
        int at = open + 1;
        while (at < text.length() && text.charAt(at) != '(' && text.charAt(at) != ')') {
            at++;
        }
        return at < text.length() && text.charAt(at) == ')' ? at : -1;
    }

    private static int lettersBefore(String text, int end) {
        int at = end;
        while (at > 0 && end - at < LONGEST && Character.isLetter(text.charAt(at - 1))) {
            at--;
        }
        return end - at;
    }

    private static int lettersAfter(String text, int start) {
        int at = start;
        while (at < text.length() && at - start < LONGEST && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return at - start;
    }

    /** Tells whether a place lies in something like an address: a run without spaces that has "://", "www." or "@". */
    private static boolean isAddress(String text, int at) {
        int from = at;
        while (from > 0 && at - from < LONGEST_ADDRESS && !Slip.isSpace(text.charAt(from - 1))) {
            from--;
        }
        int to = at;
        while (to < text.length() && to - at < LONGEST_ADDRESS && !Slip.isSpace(text.charAt(to))) {
            to++;
        }
        String run = text.substring(from, to);
        return run.contains("://") || run.contains("www.") || run.indexOf('@') >= 0;
    }
}
