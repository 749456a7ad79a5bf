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
            if (c <= ' ' || c == '\u00A0') {
                space = end > 0;
            } else {
                if (space) {
                    folded[end++] = ' ';
                    space = false;
                }
                folded[end++] = c >= 'a' && c <= 'z' ? c : Character.toLowerCase(c);
            }
        }
        while (end > 0 && ".;,".indexOf(folded[end - 1]) >= 0) {
            end--;
        }
        return new String(folded, 0, end);
    }

    /** Returns whether two names are the same to a reader. */
    static boolean same(String one, String other) {
        return !beginOtherwise(one, other) && fold(one).equals(fold(other));
    }

    /** Returns whether two names begin with letters that are not the same: most differ there, and need not be folded. */
    private static boolean beginOtherwise(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        char first = one.charAt(0);
        char second = other.charAt(0);
        return Character.isLetter(first)
                && Character.isLetter(second)
                && Character.toLowerCase(first) != Character.toLowerCase(second);
    }
}
