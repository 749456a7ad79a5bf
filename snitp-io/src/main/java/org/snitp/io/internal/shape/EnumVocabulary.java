package org.snitp.io.internal.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snitp.model.time.Recurrence;

/**
 * The words for the constants of an enum, created on first use: most documents use few enums.
 *
 * @param <E> the enum
 */
final class EnumVocabulary<E extends Enum<E>> {

    private final Class<E> type;
    private volatile @Nullable Map<String, E> words;

    EnumVocabulary(Class<E> type) {
        this.type = type;
    }

    /** The enum. */
    Class<E> type() {
        return type;
    }

    /** Returns the constant for a word, or null. */
    @Nullable
    E find(String word) {
        return words().get(word);
    }

    /** The words in the order of the constants. */
    List<String> all() {
        List<String> all = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            all.add(EnumTerms.of(constant));
        }
        return all;
    }

    private Map<String, E> words() {
        Map<String, E> known = words;
        if (known == null) {
            known = new LinkedHashMap<>();
            for (E constant : type.getEnumConstants()) {
                known.putIfAbsent(EnumTerms.of(constant), constant);
            }
            for (E constant : type.getEnumConstants()) {
                if (constant instanceof Recurrence recurrence) {
                    known.putIfAbsent(recurrence.duration(), constant);
                }
            }
            words = known;
        }
        return known;
    }
}
