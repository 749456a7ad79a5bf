package org.snitp.model.rule;

/** Compares names as people do. */
final class Names {

    private Names() {}

    /** Returns a name without letter case, white space and a punctuation mark at its end. */
    static String fold(String name) {
        char[] folded = new char[name.length()];
        int end = 0;
        boolean space = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (isSpace(c)) {
                space = end > 0;
            } else {
                if (space) {
                    folded[end++] = ' ';
                    space = false;
                }
                folded[end++] = lower(c);
            }
        }
        while (end > 0 && isStop(folded[end - 1])) {
            end--;
        }
        return new String(folded, 0, end);
    }

    /** Returns the hash of a folded name, which need not be made for it. */
    static int hashOfFolded(String name) {
        int hash = 0;
        int known = 0;
        boolean space = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (isSpace(c)) {
                space = hash != 0;
            } else {
                if (space) {
                    hash = 31 * hash + ' ';
                    known = hash;
                    space = false;
                }
                hash = 31 * hash + lower(c);
                known = isStop(c) ? known : hash;
            }
        }
        return known;
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00A0';
    }

    private static boolean isStop(char c) {
        return c == '.' || c == ';' || c == ',';
    }

    private static char lower(char c) {
        return c >= 'a' && c <= 'z' ? c : Character.toLowerCase(c);
    }

    /** Returns whether two names are the same to a reader. */
    static boolean same(String one, String other) {
        return !differAtLetter(one, other) && fold(one).equals(fold(other));
    }

    /**
     * Returns whether the first characters that are not the same are letters of a word: then the names differ, and need not be
     * folded, which takes two arrays and two texts.
     */
    private static boolean differAtLetter(String one, String other) {
        int length = Math.min(one.length(), other.length());
        for (int i = 0; i < length; i++) {
            char first = one.charAt(i);
            char second = other.charAt(i);
            if (first != second && Character.toLowerCase(first) != Character.toLowerCase(second)) {
                return Character.isLetter(first) && Character.isLetter(second);
            }
        }
        return false;
    }
}
