package org.snitp.io.internal.source;

/** Unpaired surrogates, which are not characters: an escape can contain one, but it cannot be written. */
public final class Surrogates {

    private Surrogates() {}

    /** Returns the position of the first unpaired surrogate in a text, or -1. */
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
