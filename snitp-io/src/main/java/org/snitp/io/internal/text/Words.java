package org.snitp.io.internal.text;

/** Iterates over the words of a text without creating strings: runs of letters, each with a hash that ignores case. */
final class Words {

    private final String text;
    private int start;
    private int end;
    private int hash;

    Words(String text) {
        this.text = text;
    }

    /** Moves to the next word, and returns whether there is one. */
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

    /** Returns the hash of the first letters of the current word. */
    int prefixHash(int length) {
        return hashOf(text, start, start + length);
    }

    /** Returns whether exactly one space separates the end of the previous word and the current word. */
    boolean follows(int previousEnd) {
        return previousEnd >= 0 && start == previousEnd + 1 && text.charAt(previousEnd) == ' ';
    }

    @Override
    public String toString() {
        return text.substring(start, end);
    }

    /** Returns the hash of a word. */
    static int hashOf(String word) {
        Words words = new Words(word);
        words.next();
        return words.hash();
    }

    /** Returns the hash of the word that is a part of a text, of which each character is a letter. */
    static int hashOf(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + Letters.smallOf(Letters.entry(text.charAt(i)));
        }
        return hash;
    }

    /** Returns the hash of two words in a row. */
    static int pairHash(int first, int second) {
        int mixed = first * 0x9E3779B1 + second;
        return mixed ^ (mixed >>> 15);
    }
}
