package org.snitp.io.bind;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snitp.model.text.LocalizedText;

/**
 * Gives what is written again and again as one object: references, units, small numbers.
 *
 * <p>References and numbers are looked up. Texts are compared with the last one that looked alike: a plan repeats units and
 * names of indicators nearby, and to compute the hash of every text took a tenth of the time of reading.
 */
final class Pool {

    /** Longer texts are hardly ever written twice. */
    private static final int LONGEST_TEXT = 100;

    private static final int LONGEST_REFERENCE = 40;
    private static final int MOST_DIGITS = 4;
    private static final int LETTERS_LOOKED_AT = 16;
    private static final int SLOTS = 1 << 12;

    private final Map<Object, Object> known = new HashMap<>();
    private final @Nullable LocalizedText[] texts = new LocalizedText[SLOTS];

    /** Returns an equal value that was met before, or else the value itself. */
    <V> V share(V value) {
        return isShared(value) ? known(value) : value;
    }

    private static boolean isShared(Object value) {
        return value instanceof String reference
                ? reference.length() <= LONGEST_REFERENCE
                : value instanceof BigDecimal number && number.precision() <= MOST_DIGITS;
    }

    @SuppressWarnings("unchecked") // What equals a value of a type is one.
    private <V> V known(V value) {
        Object first = known.putIfAbsent(value, value);
        return first == null ? value : (V) first;
    }

    /** Returns an equal text that was met lately, or else the text itself. */
    LocalizedText share(LocalizedText text) {
        String ro = text.getRo();
        if (ro.isEmpty() || ro.length() > LONGEST_TEXT) {
            return text;
        }
        int slot = looks(ro) & (SLOTS - 1);
        LocalizedText last = texts[slot];
        if (last != null && last.equals(text)) {
            return last;
        }
        texts[slot] = text;
        return text;
    }

    /** A number that is the same for equal texts, from some of the letters of one. */
    private static int looks(String text) {
        int step = text.length() / LETTERS_LOOKED_AT + 1;
        int looks = text.length();
        for (int i = 0; i < text.length(); i += step) {
            looks = 31 * looks + text.charAt(i);
        }
        return looks ^ (looks >>> 12);
    }
}
