package org.snitp.io.bind;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.snitp.model.text.LocalizedText;

/** Gives what is written again and again as one object: references, units, small numbers. */
final class Pool {

    /** Longer texts are hardly ever written twice, and to look takes time. */
    private static final int LONGEST = 100;

    private static final int MOST_DIGITS = 4;

    private final Map<Object, Object> known = new HashMap<>();

    /** Returns an equal value that was met before, or else the value itself. */
    <V> V share(V value) {
        return isShort(value) ? known(value) : value;
    }

    private static boolean isShort(Object value) {
        if (value instanceof BigDecimal number) {
            return number.precision() <= MOST_DIGITS;
        }
        Object text = value instanceof LocalizedText localized ? localized.getRo() : value;
        return text instanceof String string && string.length() <= LONGEST;
    }

    @SuppressWarnings("unchecked") // What equals a text of a kind is one.
    private <V> V known(V value) {
        Object first = known.putIfAbsent(value, value);
        return first == null ? value : (V) first;
    }
}
