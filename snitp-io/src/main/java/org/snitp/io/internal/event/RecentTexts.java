package org.snitp.io.internal.event;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The short texts of a JSON document that were read last, found by their bytes: plans repeat references, units and names, and what
 * is repeated need not be decoded again. Equal texts then are one object, too.
 */
final class RecentTexts {

    /** Longer texts, in bytes with their quotation marks, are hardly ever repeated. */
    private static final int MAX_LENGTH = 160;

    private static final int SLOTS = 1 << 10;

    /** So many words of eight bytes tell where a text is kept, and are kept beside it: most texts are not longer. */
    private static final int WORDS = 4;

    private static final int NONE = -1;

    private static final long QUOTES = 0x2222222222222222L;
    private static final long LOWEST_BITS = 0x0101010101010101L;
    private static final long HIGHEST_BITS = 0x8080808080808080L;
    private static final long MIXER = 0x9E3779B97F4A7C15L;

    private final byte[] bytes;
    private final ByteBuffer eights;
    private final @Nullable String[] texts = new String[SLOTS];
    private final int[] starts = new int[SLOTS];
    private final int[] ends = new int[SLOTS];

    /** The first words of each text, with zeros after its end: as no text has a zero byte, they tell where it ends. */
    private final long[] words = new long[SLOTS * WORDS];

    /** The first words of the text that was looked for last. */
    private final long[] looked = new long[WORDS];

    /** Whether that text ends in these words. */
    private boolean isWhole;

    /** Where it is kept. */
    private int slot;

    /** Starts without texts. */
    RecentTexts(byte[] bytes) {
        this.bytes = bytes;
        this.eights = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * Returns the text that starts with the quotation mark at an offset if an equal one was read lately, or null. It has
     * {@link #length} bytes.
     */
    @Nullable
    String find(int start) {
        slot = look(start);
        if (slot == NONE || !hasWords()) {
            return null;
        }
        int length = ends[slot] - starts[slot];
        boolean same = isWhole
                || (start + length <= bytes.length
                        && Arrays.equals(bytes, start, start + length, bytes, starts[slot], ends[slot]));
        return same ? texts[slot] : null;
    }

    private boolean hasWords() {
        int first = slot * WORDS;
        for (int i = 0; i < WORDS; i++) {
            if (words[first + i] != looked[i]) {
                return false;
            }
        }
        // The empty text has the words of a slot that was never used.
        return texts[slot] != null;
    }

    /** The number of bytes of the text that was found last, with its quotation marks. */
    int length() {
        return ends[slot] - starts[slot];
    }

    /** Keeps a text that was looked for last, and not found, unless it is long or has escapes. */
    void keep(int start, String text) {
        if (slot == NONE) {
            return;
        }
        int limit = Math.min(bytes.length, start + MAX_LENGTH);
        int end = start + 1;
        while (end < limit && bytes[end] != '"' && bytes[end] != '\\') {
            end++;
        }
        if (end < limit && bytes[end] == '"') {
            texts[slot] = text;
            starts[slot] = start;
            ends[slot] = end + 1;
            System.arraycopy(looked, 0, words, slot * WORDS, WORDS);
        }
    }

    /** Reads the first words of a text. Returns where it would be kept, or -1 if the document ends too soon after it. */
    private int look(int start) {
        isWhole = false;
        long hash = 0;
        int at = start + 1;
        for (int i = 0; i < WORDS; i++) {
            long word = 0;
            if (!isWhole) {
                if (at + Long.BYTES > bytes.length) {
                    return NONE;
                }
                word = eights.getLong(at);
                // The highest bit of each byte that is a quotation mark, and perhaps of others after the first of them.
                long differences = word ^ QUOTES;
                long quotes = (differences - LOWEST_BITS) & ~differences & HIGHEST_BITS;
                if (quotes != 0) {
                    // The bytes before the first quotation mark.
                    word &= ((quotes & -quotes) - 1) >>> (Byte.SIZE - 1);
                    isWhole = true;
                }
                hash = (hash ^ word) * MIXER;
                at += Long.BYTES;
            }
            looked[i] = word;
        }
        return (int) (hash >>> (Long.SIZE - 10));
    }
}
