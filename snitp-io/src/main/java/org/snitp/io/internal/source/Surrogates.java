package org.snitp.io.internal.source;

/** Halves of surrogate pairs, which are no characters: an escape can stand for one, and nothing can write it. */
public final class Surrogates {

    private Surrogates() {}

    /** Returns where the first half without its other half stands in a text, or -1. */
    public static int lone(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }
}
