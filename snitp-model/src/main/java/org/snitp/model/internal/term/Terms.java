package org.snitp.model.internal.term;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** The words of documents for constants: {@code local-authority} for {@code LOCAL_AUTHORITY}. */
public final class Terms {

    private Terms() {}

    /** Returns the word for a constant that has no spelling of its own. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Returns the constant of a word.
     *
     * @throws IllegalArgumentException if there is none; its message lists the words
     */
    public static <E extends Enum<E>> E parse(Class<E> type, String word) {
        Objects.requireNonNull(word, "word");
        for (E constant : type.getEnumConstants()) {
            if (word(constant).equals(word)) {
                return constant;
            }
        }
        String words = Arrays.stream(type.getEnumConstants()).map(Terms::word).collect(Collectors.joining(", "));
        throw new IllegalArgumentException("Not one of " + words + ": \"" + word + "\"");
    }
}
