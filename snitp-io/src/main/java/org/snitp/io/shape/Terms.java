package org.snitp.io.shape;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.snitp.model.time.Recurrence;

/** The words of the document format for the constants of the model: {@code LOCAL_AUTHORITY} is {@code local-authority}. */
public final class Terms {

    private Terms() {}

    /** Returns the word for a constant. */
    public static String of(Enum<?> constant) {
        return constant instanceof Recurrence
                ? constant.toString()
                : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> List<String> all(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Terms::of).toList();
    }

    /** Returns the constants of an enum by their words. */
    static <E extends Enum<E>> Map<String, E> byWord(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).collect(Collectors.toUnmodifiableMap(Terms::of, term -> term));
    }
}
