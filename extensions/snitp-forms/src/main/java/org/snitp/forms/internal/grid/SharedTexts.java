package org.snitp.forms.internal.grid;

import java.util.Arrays;
import java.util.Map;

/** The lengths of the shared texts of a workbook: one long text may be used in every cell. */
final class SharedTexts {

    private int[] lengths = new int[64];
    private int count;

    /** Records the start of a text. */
    void begin() {
        if (count == lengths.length) {
            lengths = Arrays.copyOf(lengths, count * 2);
        }
        lengths[count++] = 0;
    }

    /** Records the continuation of the text. */
    void add(int characters) {
        lengths[count - 1] += characters;
    }

    /** The number of texts. */
    int count() {
        return count;
    }

    /** The number of characters of all cells with shared texts, which must exist. */
    long spread(Map<Integer, Integer> uses) {
        return uses.entrySet().stream()
                .mapToLong(use -> (long) lengths[use.getKey()] * use.getValue())
                .sum();
    }
}
