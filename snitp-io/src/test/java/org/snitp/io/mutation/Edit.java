package org.snitp.io.mutation;

import java.util.Comparator;
import java.util.List;

/**
 * A change of a text.
 *
 * @param from where it begins
 * @param to where what is replaced ends
 * @param marked what is put there, with marks where problems are expected
 */
record Edit(int from, int to, String marked) {

    /** Makes edits, which do not overlap. */
    static String apply(String text, List<Edit> edits) {
        StringBuilder edited = new StringBuilder(text.length() + 1000);
        int at = 0;
        for (Edit edit :
                edits.stream().sorted(Comparator.comparingInt(Edit::from)).toList()) {
            if (edit.from < at) {
                throw new IllegalArgumentException("Edits overlap: " + edits);
            }
            edited.append(text, at, edit.from).append(edit.marked);
            at = edit.to;
        }
        return edited.append(text, at, text.length()).toString();
    }
}
