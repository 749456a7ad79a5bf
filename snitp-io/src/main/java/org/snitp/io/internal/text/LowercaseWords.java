package org.snitp.io.internal.text;

/** The words that texts write in small letters, and not as acronyms: only those are kept that are short enough for one. */
final class LowercaseWords {

    /** All words of a language would be fewer; what goes beyond is passed over, so that memory is bounded. */
    private static final int MAX = 1 << 18;

    private final IntSet hashes = new IntSet();

    /** Notes the words of the text that a sieve looked at last. */
    void note(TextPrefilter text) {
        for (int i = 0; i < text.words() && hashes.size() < MAX; i++) {
            int length = text.end(i) - text.start(i);
            if (length > 1 && length <= Acronyms.MAX_LENGTH && text.endsSmall(i)) {
                hashes.add(text.hash(i));
            }
        }
    }

    /** Returns whether an acronym is probably a word that is set in capitals. */
    boolean has(String acronym) {
        return hashes.contains(Words.hashOf(acronym));
    }
}
