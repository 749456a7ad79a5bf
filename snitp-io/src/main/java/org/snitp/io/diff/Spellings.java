package org.snitp.io.diff;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.snitp.io.diff.Value.Scalar;
import org.snitp.io.diff.Value.ScalarKind;

/** Detects texts that differ only in spelling. */
final class Spellings {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");

    private Spellings() {}

    /** Returns whether two texts are the same, ignoring diacritics, Unicode normalisation form and white space. */
    static boolean saySame(Scalar before, Scalar after) {
        return before.type() == ScalarKind.TEXT && plain(before.text()).equals(plain(after.text()));
    }

    private static String plain(String text) {
        String letters =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return SPACE.matcher(letters).replaceAll(" ").strip();
    }
}
