package org.snitp.io.internal.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Words between which a space is certainly missing: "persoaneRealizarea", "victimelor.Campanii", "persoane,copii",
 * "(ANITP)și", "copiilorși".
 *
 * <p>Web addresses, numbers, and brackets that add letters to a word, as in "(re)integrare" and "copil(ul)", are
 * skipped. A capitalised word with another capital is a name: YouTube, NextGenerationEU.
 */
final class MissingSpaceCheck {

    /** The maximum length of a word and an address that is examined, for linear time. */
    private static final int MAX_LENGTH = 64;

    private static final int MAX_ADDRESS_LENGTH = 200;

    private MissingSpaceCheck() {}

    /** Returns the positions of a text where a space is missing. */
    static List<Integer> in(String text) {
        List<Integer> locations = new ArrayList<>(0);
        for (int at = find(text, 1); at >= 0; at = find(text, at + 1)) {
            locations.add(at);
        }
        return locations;
    }

    /** Returns whether a space may be missing between a character and the letter after it. */
    static boolean isParting(char c) {
        return ",;:!?.)”".indexOf(c) >= 0;
    }

    /** Returns whether a space may be missing between a letter and a character. */
    static boolean isOpening(char c) {
        return c == '(' || c == '„';
    }

    /** Returns the position of the next missing space, or -1. */
    private static int find(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char left = text.charAt(i - 1);
            char right = text.charAt(i);
            boolean glued = switch (left) {
                case ',', ';', ':', '!', '?', '.' -> isMarkBetweenWords(text, i);
                case ')' -> Character.isLetter(right) && isAside(text, opening(text, i - 1, '(', ')'), i - 1);
                case '”' -> Character.isLetter(right) && isAside(text, opening(text, i - 1, '„', '”'), i - 1);
                default ->
                    switch (right) {
                        case '(' -> Character.isLowerCase(left) && isAside(text, i, closing(text, i, '(', ')'));
                        case '„' -> Character.isLowerCase(left) && isAside(text, i, closing(text, i, '„', '”'));
                        case 'ș' -> isConjunction(text, i);
                        default -> isUpperCase(right) && isLowerCase(left) && isJoint(text, i);
                    };
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

    /** Full stops also occur in addresses and abbreviations: only before a capital do they end a sentence. */
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

    /**
     * Returns whether a capital is inside a word that starts in lower case: after at least three and before two
     * lower-case letters.
     */
    private static boolean isJoint(String text, int right) {
        int before = lettersBefore(text, right);
        boolean small = lettersAfter(text, right) >= 3
                && isLowerCase(text.charAt(right - before))
                && isLowerCase(text.charAt(right + 1))
                && isLowerCase(text.charAt(right + 2));
        for (int i = right - 1; i >= right - 3 && small; i--) {
            small = i >= 0 && isLowerCase(text.charAt(i));
        }
        return small;
    }

    /** No Romanian word ends in "lorși". */
    private static boolean isConjunction(String text, int right) {
        return text.startsWith("și", right) && text.startsWith("lor", right - 3) && lettersAfter(text, right) == 2;
    }

    /**
     * Brackets and quotation marks enclose words, rather than parts of a word, if they contain a space or only
     * capitals.
     */
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

    private static int opening(String text, int close, char opens, char closes) {
        int at = close - 1;
        while (at >= 0 && text.charAt(at) != opens && text.charAt(at) != closes) {
            at--;
        }
        return at >= 0 && text.charAt(at) == opens ? at : -1;
    }

    private static int closing(String text, int open, char opens, char closes) {
        int at = open + 1;
        while (at < text.length() && text.charAt(at) != opens && text.charAt(at) != closes) {
            at++;
        }
        return at < text.length() && text.charAt(at) == closes ? at : -1;
    }

    private static int lettersBefore(String text, int end) {
        int at = end;
        while (at > 0 && end - at < MAX_LENGTH && Character.isLetter(text.charAt(at - 1))) {
            at--;
        }
        return end - at;
    }

    private static int lettersAfter(String text, int start) {
        int at = start;
        while (at < text.length() && at - start < MAX_LENGTH && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return at - start;
    }

    /** Returns whether a position is in an address: a run without spaces that contains "://", "www." or "@". */
    private static boolean isAddress(String text, int at) {
        int from = at;
        while (from > 0 && at - from < MAX_ADDRESS_LENGTH && !TextIssue.isSpace(text.charAt(from - 1))) {
            from--;
        }
        int to = at;
        while (to < text.length() && to - at < MAX_ADDRESS_LENGTH && !TextIssue.isSpace(text.charAt(to))) {
            to++;
        }
        String run = text.substring(from, to);
        return run.contains("://") || run.contains("www.") || run.indexOf('@') >= 0;
    }
}
