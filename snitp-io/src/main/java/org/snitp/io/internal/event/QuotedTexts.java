package org.snitp.io.internal.event;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The names and texts of a JSON document, found eight bytes at a time. Those that were read lately are found by their bytes: plans
 * repeat names, references, units and texts, and what is repeated is not decoded again. Equal texts then are one object, too.
 */
final class QuotedTexts {

    /** Longer texts, in bytes, are hardly ever repeated. */
    private static final int MAX_LENGTH = 160;

    private static final int MIN_BITS = 4;
    private static final int MAX_BITS = 10;
    private static final int NAME_BITS = 8;

    /** There is a slot for so many bytes of a document, which have about one text that is worth to be kept. */
    private static final int BYTES_OF_SLOT = 128;

    /** So many words of eight bytes tell where a text is kept, and are kept beside it: most texts are not longer. */
    private static final int WORDS = 4;

    private static final int IN_WORDS = WORDS * Long.BYTES;

    private static final long QUOTES = 0x2222222222222222L;
    private static final long BACKSLASHES = 0x5C5C5C5C5C5C5C5CL;
    private static final long SPACES = 0x2020202020202020L;
    private static final long LOWEST_BITS = 0x0101010101010101L;
    private static final long HIGHEST_BITS = 0x8080808080808080L;
    private static final long MIXER = 0x9E3779B97F4A7C15L;

    /** Texts that were read lately, each at the place that its first words tell. */
    private static final class Kept {

        private final int shift;
        private final @Nullable String[] texts;

        /** Where each text starts in the document, and its length in bytes. */
        private final int[] starts;

        private final int[] lengths;

        /** The first words of each text, with zeros after its end. */
        private final long[] words;

        Kept(int bits) {
            shift = Long.SIZE - bits;
            texts = new String[1 << bits];
            starts = new int[1 << bits];
            lengths = new int[1 << bits];
            words = new long[WORDS << bits];
        }
    }

    private final byte[] bytes;
    private final ByteBuffer eights;
    private final Kept names = new Kept(NAME_BITS);
    private final Kept texts;

    /** The first words of the current text, with zeros after its end, and what they are mixed to. */
    private final long[] words = new long[WORDS];

    private long hash;

    /** Where the current text starts and ends, without its quotation marks. */
    private int start;

    private int end;
    private boolean ascii;
    private boolean escaped;
    private char[] characters = new char[MAX_LENGTH];

    /** Starts without texts. */
    QuotedTexts(byte[] bytes) {
        this.bytes = bytes;
        this.eights = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(bytes.length / BYTES_OF_SLOT);
        this.texts = new Kept(Math.max(MIN_BITS, Math.min(bits, MAX_BITS)));
    }

    /**
     * Looks for the end of the text that starts with the quotation mark at an offset. Returns whether it ends, and has no control
     * characters before that.
     */
    boolean find(int quote) {
        start = quote + 1;
        hash = 0;
        long all = 0;
        int known = 0;
        int i = start;
        long word = word(i);
        long stop = stops(word);
        while (stop == 0) {
            all |= word;
            if (known < WORDS) {
                words[known++] = word;
                hash = (hash ^ word) * MIXER;
            }
            i += Long.BYTES;
            word = word(i);
            stop = stops(word);
        }
        int before = Long.numberOfTrailingZeros(stop) >>> 3;
        word &= (1L << (before * Byte.SIZE)) - 1;
        all |= word;
        if (known < WORDS) {
            words[known++] = word;
            hash = (hash ^ word) * MIXER;
            Arrays.fill(words, known, WORDS, 0);
        }
        end = i + before;
        ascii = (all & HIGHEST_BITS) == 0;
        escaped = end < bytes.length && bytes[end] == '\\';
        return escaped ? findBehindEscape() : end < bytes.length && bytes[end] == '"';
    }

    private boolean findBehindEscape() {
        int i = end;
        while (i < bytes.length && bytes[i] != '"') {
            if (bytes[i] >= 0 && bytes[i] < ' ') {
                return false;
            }
            i += bytes[i] == '\\' ? 2 : 1;
        }
        end = i;
        return i < bytes.length;
    }

    /** Eight bytes from an offset, the first one lowest; zeros after the end of the document. */
    private long word(int at) {
        if (at + Long.BYTES <= bytes.length) {
            return eights.getLong(at);
        }
        long word = 0;
        for (int i = bytes.length - 1; i >= at; i--) {
            word = word << Byte.SIZE | (bytes[i] & 0xFF);
        }
        return word;
    }

    /** Returns the highest bit of the first byte that is no plain character of a text, and perhaps of bytes after it. */
    private static long stops(long word) {
        long quotes = word ^ QUOTES;
        long backslashes = word ^ BACKSLASHES;
        long control = (word - SPACES) & ~word;
        return (((quotes - LOWEST_BITS) & ~quotes) | ((backslashes - LOWEST_BITS) & ~backslashes) | control)
                & HIGHEST_BITS;
    }

    /** Returns whether a name is at an offset. The last bytes of a document are not looked at. */
    boolean isAt(int offset, WrittenName name) {
        return offset + 2 * Long.BYTES <= bytes.length
                && name.starts(eights.getLong(offset), eights.getLong(offset + Long.BYTES));
    }

    /** Returns a number, not negative, that is computed from some words of eight bytes from an offset; they are in the document. */
    int looks(int from, int some) {
        long looks = 0;
        for (int i = 0; i < some; i++) {
            looks = (looks ^ eights.getLong(from + i * Long.BYTES)) * MIXER;
        }
        return (int) (looks >>> (Integer.SIZE + 1));
    }

    /** The offset after the closing quotation mark of the text that was found last. */
    int end() {
        return end + 1;
    }

    /** The length in bytes of the text that was found last, as it is written. */
    int length() {
        return end - start;
    }

    /**
     * Returns the name that was found last, or null if it has escapes. Names are the same objects as in the shapes, and are found by
     * identity.
     */
    @Nullable
    String name() {
        if (escaped) {
            return null;
        }
        // Two slots for each, as plans have some fifty names: two that meet in a slot would be looked up again and
        // again, which took
        // a twentieth of reading.
        int slot = (int) (hash >>> names.shift);
        String kept = kept(names, slot);
        kept = kept == null ? kept(names, slot ^ 1) : kept;
        if (kept != null) {
            return kept;
        }
        String name = decoded().intern();
        keep(names, names.texts[slot] == null ? slot : slot ^ 1, name);
        return name;
    }

    /** Returns the text that was found last, or null if it has escapes that are none, or of halves of characters. */
    @Nullable
    String text() {
        if (escaped) {
            return unescaped();
        }
        if (length() > MAX_LENGTH) {
            return decoded();
        }
        int slot = (int) (hash >>> texts.shift);
        String kept = kept(texts, slot);
        if (kept != null) {
            return kept;
        }
        String text = decoded();
        keep(texts, slot, text);
        return text;
    }

    private @Nullable String kept(Kept known, int slot) {
        int length = end - start;
        if (known.lengths[slot] != length) {
            return null;
        }
        int first = slot * WORDS;
        for (int i = 0; i < WORDS; i++) {
            if (known.words[first + i] != words[i]) {
                return null;
            }
        }
        int from = known.starts[slot];
        boolean same = length <= IN_WORDS
                || Arrays.equals(bytes, start + IN_WORDS, end, bytes, from + IN_WORDS, from + length);
        // The empty text has the words of a slot that was never used, which has no text.
        return same ? known.texts[slot] : null;
    }

    private void keep(Kept known, int slot, String text) {
        known.texts[slot] = text;
        known.starts[slot] = start;
        known.lengths[slot] = end - start;
        System.arraycopy(words, 0, known.words, slot * WORDS, WORDS);
    }

    private String decoded() {
        if (ascii) {
            return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
        }
        makeRoom();
        int length = 0;
        int i = start;
        while (i < end) {
            int b = bytes[i];
            if (b >= 0) {
                characters[length++] = (char) b;
                i++;
            } else {
                length = decode(i, length);
                i += length(b);
            }
        }
        return new String(characters, 0, length);
    }

    private void makeRoom() {
        if (characters.length < end - start) {
            characters = new char[2 * (end - start)];
        }
    }

    /** The length of the character of UTF-8 with a first byte that is not ASCII. */
    private static int length(int first) {
        return first < (byte) 0xE0 ? 2 : first < (byte) 0xF0 ? 3 : 4;
    }

    /** Decodes a character of UTF-8, which is known to be valid. Returns the number of characters then. */
    private int decode(int at, int length) {
        int first = bytes[at];
        int second = bytes[at + 1] & 0x3F;
        if (first < (byte) 0xE0) {
            characters[length] = (char) ((first & 0x1F) << 6 | second);
            return length + 1;
        }
        int two = second << 6 | (bytes[at + 2] & 0x3F);
        if (first < (byte) 0xF0) {
            characters[length] = (char) ((first & 0x0F) << 12 | two);
            return length + 1;
        }
        return length + Character.toChars((first & 0x07) << 18 | two << 6 | (bytes[at + 3] & 0x3F), characters, length);
    }

    private @Nullable String unescaped() {
        makeRoom();
        int length = 0;
        int i = start;
        while (i < end) {
            int b = bytes[i];
            if (b == '\\') {
                int character = JsonEscapes.character(bytes, i, end);
                if (character < 0) {
                    return null;
                }
                characters[length++] = (char) character;
                i += bytes[i + 1] == 'u' ? JsonEscapes.LENGTH : 2;
            } else if (b >= 0) {
                characters[length++] = (char) b;
                i++;
            } else {
                length = decode(i, length);
                i += length(b);
            }
        }
        return new String(characters, 0, length);
    }
}
