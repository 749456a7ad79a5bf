package org.snitp.io.internal.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words for the constants of an enum, made when the first one is read: most documents have words of few enums.
 *
 * @param <E> the enum
 */
final class EnumVocabulary<E extends Enum<E>> {

    private final Class<E> type;
    private volatile @Nullable Map<String, E> words;

    EnumVocabulary(Class<E> type) {
        this.type = type;
    }

    /** Returns the constant for a word, or null. */
    @Nullable
    E find(String word) {
        return words().get(word);
    }

    /** The words in the order of the constants. */
    List<String> all() {
        return new ArrayList<>(words().keySet());
    }

    private Map<String, E> words() {
        Map<String, E> known = words;
        if (known == null) {
            known = new LinkedHashMap<>();
            for (E constant : type.getEnumConstants()) {
                known.putIfAbsent(EnumTerms.of(constant), constant);
            }
            words = known;
        }
        return known;
    }
}
