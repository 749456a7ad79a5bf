package org.snitp.io.internal.text;

/**
 * Words that occur in lower case, and are therefore not acronyms. Only words that are short enough for an acronym are
 * stored.
 */
final class LowercaseWords {

    /** Upper bound on stored words, more than a language has. */
    private static final int MAX = 1 << 18;

    private final IntSet hashes = new IntSet();

    /** Adds the words of the last text that a prefilter scanned. */
    void note(TextPrefilter text) {
        for (int i = 0; i < text.words() && hashes.size() < MAX; i++) {
            int length = text.end(i) - text.start(i);
            if (length > 1 && length <= Acronyms.MAX_LENGTH && text.endsSmall(i)) {
                hashes.add(text.hash(i));
            }
        }
    }

    /** Returns whether an acronym is probably a word in capitals. */
    boolean has(String acronym) {
        return hashes.contains(Words.hashOf(acronym));
    }
}
