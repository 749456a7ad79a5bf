package org.snitp.measurements;

import java.security.SecureRandom;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * A map from texts to values, looked up by characters without creating a text. The last result is checked first, because
 * files often repeat a text.
 *
 * @param <V> the type of the values
 */
final class CharSequenceMap<V> {

    private static final Random RANDOM = new SecureRandom();

    private static final class Entry<V> {

        private final char[] text;
        private final int hash;
        private final V value;

        /** What was found after it the last time: in files that are sorted, the same follows again. */
        private @Nullable Entry<V> next;

        Entry(char[] text, int hash, V value) {
            this.text = text;
            this.hash = hash;
            this.value = value;
        }

        boolean is(char[] characters, int from, int to) {
            // Texts are short, so a loop is faster than an intrinsic.
            if (to - from != text.length) {
                return false;
            }
            for (int i = 0; i < text.length; i++) {
                if (text[i] != characters[from + i]) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Odd and random, so that the author of a file cannot choose texts with the same hash. */
    private final int factor = RANDOM.nextInt() | 1;

    private @Nullable Entry<V>[] entries = table(64);
    private int size;
    private @Nullable Entry<V> last;

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <V> @Nullable Entry<V>[] table(int capacity) {
        return new Entry[capacity];
    }

    /** Returns the value of a text, or null. */
    @Nullable
    V find(char[] characters, int from, int to) {
        Entry<V> recent = last;
        if (recent != null && recent.is(characters, from, to)) {
            return recent.value;
        }
        Entry<V> next = recent == null ? null : recent.next;
        if (next != null && next.is(characters, from, to)) {
            last = next;
            return next.value;
        }
        Entry<V> found = search(characters, from, to);
        if (found == null) {
            return null;
        }
        if (recent != null) {
            recent.next = found;
        }
        last = found;
        return found.value;
    }

    private @Nullable Entry<V> search(char[] characters, int from, int to) {
        int hash = hash(characters, from, to);
        int mask = entries.length - 1;
        int i = hash & mask;
        for (Entry<V> entry = entries[i]; entry != null; entry = entries[i]) {
            if (entry.hash == hash && entry.is(characters, from, to)) {
                return entry;
            }
            i = (i + 1) & mask;
        }
        return null;
    }

    /** Adds a text that is not in the map. */
    void add(String text, V value) {
        char[] characters = text.toCharArray();
        if (++size * 2 > entries.length) {
            @Nullable Entry<V>[] old = entries;
            entries = table(old.length * 2);
            for (Entry<V> entry : old) {
                if (entry != null) {
                    put(entry);
                }
            }
        }
        put(new Entry<>(characters, hash(characters, 0, characters.length), value));
    }

    private void put(Entry<V> entry) {
        int mask = entries.length - 1;
        int i = entry.hash & mask;
        while (entries[i] != null) {
            i = (i + 1) & mask;
        }
        entries[i] = entry;
    }

    int size() {
        return size;
    }

    private int hash(char[] characters, int from, int to) {
        int hash = factor;
        for (int i = from; i < to; i++) {
            hash = (hash ^ characters[i]) * factor;
            hash ^= hash >>> 15;
        }
        return hash;
    }
}
