package org.snitp.io.comparison;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.snitp.io.comparison.Value.Scalar;

/** Tells whether two values differ in their spelling alone. */
final class Spellings {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");

    private Spellings() {}

    /**
     * Tells whether two values say the same: texts without regard to diacritics, the form of Unicode and white space; decimals
     * without regard to zeros at their end.
     */
    static boolean saySame(Scalar before, Scalar after) {
        return switch (before.type()) {
            case TEXT -> plain(before.text()).equals(plain(after.text()));
            case NUMBER -> new BigDecimal(before.text()).compareTo(new BigDecimal(after.text())) == 0;
            default -> false;
        };
    }

    private static String plain(String text) {
        String letters =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return SPACE.matcher(letters).replaceAll(" ").strip();
    }
}
