package org.snitp.io.internal.bind;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.snitp.io.internal.event.EventReader;
import org.snitp.io.internal.event.Stretch;
import org.snitp.io.internal.twin.FastPathOf;

/**
 * Objects of a type that a document repeats in the same bytes: units, sources, results. What is read again is neither read nor built
 * again; only where its values stand is noted.
 *
 * <p>In the plans of the benchmarks two of three texts, and nearly all measures and baselines, are such, and this took an eighth off
 * the time of reading; a plan that repeats little gains little. What else is noted of an object when it is read is the same for the
 * same bytes in a document, as long as the document declares nothing new and the object has nothing unusual in it.
 *
 * @param <V> the type
 */
@FastPathOf(value = "org.snitp.io.internal.bind.ObjectBinder", heldBy = "RepeatedObjectsTest")
final class RepeatedObjects<V> {

    private static final int MIN_SLOTS = 1 << 6;

    /** There is a slot for so many bytes of a document: small documents need no large tables. */
    private static final int BYTES_OF_SLOT = 256;

    /** An object that was read. */
    private static final class Known<V> {

        final Stretch stretch = new Stretch();

        @Nullable
        V value;

        /** What is noted beside the object. */
        int note;

        /** Its node, and the number of nodes in it. */
        int node;

        int inside;
    }

    private final EventReader events;
    private final NodeIndex index;
    private final int words;
    private final @Nullable Known<V>[] slots;

    /** The object that was looked for last. */
    private @Nullable Known<V> current;

    private boolean any;

    /**
     * Starts without objects.
     *
     * @param bytes the size of the document
     * @param words so many words of eight bytes tell where an object is kept
     * @param most the maximum number of objects to keep
     */
    @SuppressWarnings({"unchecked", "rawtypes"}) // An array of a generic type.
    RepeatedObjects(EventReader events, NodeIndex index, int bytes, int words, int most) {
        this.events = events;
        this.index = index;
        this.words = words;
        this.slots = new Known[Math.max(MIN_SLOTS, Math.min(Integer.highestOneBit(bytes / BYTES_OF_SLOT), most))];
    }

    /**
     * Returns the object that starts with the current event, and passes it, if it is written as one that was kept. If not, returns
     * null, and it can be {@linkplain #keep kept} once it is read.
     */
    @Nullable
    V find(int node) {
        int looks = events.looks(words);
        if (looks < 0) {
            current = null;
            return null;
        }
        int slot = looks & (slots.length - 1);
        Known<V> known = slots[slot];
        if (known == null) {
            known = new Known<>();
            slots[slot] = known;
            any = true;
        }
        current = known;
        if (!events.repeat(known.stretch)) {
            events.begin(known.stretch);
            return null;
        }
        index.repeat(node, known.node, known.inside);
        known.node = node;
        return known.value;
    }

    /** Forgets all objects: what follows may be read otherwise, as it stands in another document, or languages are declared. */
    void forget() {
        if (any) {
            Arrays.fill(slots, null);
            any = false;
        }
        current = null;
    }

    /** What was noted beside the object that was found last. */
    int note() {
        return current == null ? 0 : current.note;
    }

    /** Keeps the object that was looked for last, which ends with the current event and has nothing unusual in it. */
    void keep(int node, V value, int note) {
        Known<V> known = current;
        if (known != null) {
            events.end(known.stretch);
            known.value = value;
            known.note = note;
            known.node = node;
            known.inside = index.size() - node - 1;
            current = null;
        }
    }
}
