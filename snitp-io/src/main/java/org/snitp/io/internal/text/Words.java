package org.snitp.io.internal.text;

/** Goes through the words of a text without making any: runs of letters, each with a hash that ignores letter case. */
final class Words {

    private final String text;
    private int start;
    private int end;
    private int hash;

    Words(String text) {
        this.text = text;
    }

    /** Goes to the next word, and returns whether there is one. */
    boolean next() {
        int at = end;
        while (at < text.length() && !isLetter(text.charAt(at))) {
            at++;
        }
        start = at;
        hash = 0;
        for (; at < text.length(); at++) {
            int entry = Letters.entry(text.charAt(at));
            if ((entry & Letters.LETTER) == 0) {
                break;
            }
            hash = 31 * hash + Letters.smallOf(entry);
        }
        end = at;
        return end > start;
    }

    private static boolean isLetter(char c) {
        return (Letters.kind(c) & Letters.LETTER) != 0;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    int hash() {
        return hash;
    }

    int length() {
        return end - start;
    }

    /** The hash of the first letters of this word. */
    int prefixHash(int length) {
        int prefix = 0;
        for (int i = start; i < start + length; i++) {
            prefix = 31 * prefix + Letters.smallOf(Letters.entry(text.charAt(i)));
        }
        return prefix;
    }

    /** Returns whether one space, and nothing else, stands between a place, the end of the word before, and this word. */
    boolean follows(int previousEnd) {
        return previousEnd >= 0 && start == previousEnd + 1 && text.charAt(previousEnd) == ' ';
    }

    @Override
    public String toString() {
        return text.substring(start, end);
    }

    /** The hash of a word. */
    static int hashOf(String word) {
        Words words = new Words(word);
        words.next();
        return words.hash();
    }

    /** The hash of two words one after the other. */
    static int pairHash(int first, int second) {
        int mixed = first * 0x9E3779B1 + second;
        return mixed ^ (mixed >>> 15);
    }
}
